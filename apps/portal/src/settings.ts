/** What the pages need to know of how they are run; the wiring reads it from the environment. */
export class PortalSettings {
  readonly rehearsal: boolean;
  readonly name: string;
  /** Where a person is reached by those who cannot or will not use the portal. */
  readonly contact: string;
  /** Signs the forms. */
  readonly secret: string;
  readonly metricsToken: string | undefined;

  constructor(given: {
    rehearsal: boolean;
    name: string;
    contact: string;
    secret: string;
    metricsToken?: string | undefined;
  }) {
    this.rehearsal = given.rehearsal;
    this.name = given.name;
    this.contact = given.contact;
    this.secret = given.secret;
    this.metricsToken = given.metricsToken;
  }
}
