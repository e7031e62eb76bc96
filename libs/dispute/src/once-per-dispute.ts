import type { Dispute } from './dispute.ts';

/**
 * Works something out once for a dispute, which never changes, however often it is asked in a row: its three sides, the rows of
 * its dates and whoever verifies them ask the same. Only the last dispute is remembered.
 */
export function oncePerDispute<T>(work: (dispute: Dispute) => T): (dispute: Dispute) => T {
  let last: { readonly dispute: Dispute; readonly found: T } | undefined;
  return (dispute) => {
    if (last?.dispute !== dispute) last = { dispute, found: work(dispute) };
    return last.found;
  };
}
