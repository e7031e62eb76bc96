import type { KeyObject } from 'node:crypto';
import { anchorLines } from './anchor.ts';
import type { Anchors, VerificationSource } from './verification-source.ts';

/** Anchors the record for this day, once. Says whether it did. */
export async function takeAnchor(
  {
    verificationSource,
    anchors,
  }: { readonly verificationSource: Pick<VerificationSource, 'heads'>; readonly anchors: Anchors },
  day: string,
  key: KeyObject,
): Promise<boolean> {
  if ((await anchors.names()).includes(day)) return false;
  await anchors.keep(day, anchorLines(verificationSource.heads(), day, key));
  return true;
}
