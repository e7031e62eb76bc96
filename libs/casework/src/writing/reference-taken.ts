/** Error of `Records.write` when another dispute has the same reference. The intake catches it and draws again. */
export class ReferenceTaken extends Error {
  override readonly name = 'ReferenceTaken';
}
