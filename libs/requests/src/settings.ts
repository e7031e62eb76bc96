/** What the counter needs to know of how its program runs. */
export class RequestSettings {
  readonly maxPieceBytes: number;

  constructor({ maxPieceBytes }: { maxPieceBytes: number }) {
    this.maxPieceBytes = maxPieceBytes;
  }
}
