/** What the API needs to know of how it runs; the wiring reads it from the environment. */
export class ApiSettings {
  readonly rehearsal: boolean;
  readonly publicUrl: string;
  readonly maxPieceBytes: number;
  readonly metricsToken: string | undefined;

  constructor(given: {
    rehearsal: boolean;
    publicUrl: string;
    maxPieceBytes: number;
    metricsToken?: string | undefined;
  }) {
    this.rehearsal = given.rehearsal;
    this.publicUrl = given.publicUrl;
    this.maxPieceBytes = given.maxPieceBytes;
    this.metricsToken = given.metricsToken;
  }
}
