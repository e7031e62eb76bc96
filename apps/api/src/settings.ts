/** What the API needs to know of how it runs; the wiring reads it from the environment. */
export class ApiSettings {
  readonly rehearsal: boolean;
  readonly publicUrl: string;
  readonly maxPieceBytes: number;

  constructor(given: { rehearsal: boolean; publicUrl: string; maxPieceBytes: number }) {
    this.rehearsal = given.rehearsal;
    this.publicUrl = given.publicUrl;
    this.maxPieceBytes = given.maxPieceBytes;
  }
}
