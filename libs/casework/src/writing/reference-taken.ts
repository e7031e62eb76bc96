/**
 * Two disputes drew the same reference: the second draws again. Thrown by the record, met by the intake, seen by
 * nobody.
 */
export class ReferenceTaken extends Error {
  override readonly name = 'ReferenceTaken';
}
