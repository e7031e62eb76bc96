import type { KeyObject } from 'node:crypto';
import { anchorLines } from './anchor.ts';
import type { Anchors, Census } from './census.ts';

/** Anchors the record for this day, once. Says whether it did. */
export async function takeAnchor(
  { census, anchors }: { readonly census: Pick<Census, 'heads'>; readonly anchors: Anchors },
  day: string,
  key: KeyObject,
): Promise<boolean> {
  if ((await anchors.names()).includes(day)) return false;
  await anchors.keep(day, anchorLines(census.heads(), day, key));
  return true;
}
