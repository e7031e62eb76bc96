import { type CivilDate, isBefore } from '../civil-date.ts';
import { DUTY_TO_REPLY } from './directive-2025-2647.ts';

/**
 * Dir. (EU) 2025/2647 (wording not verified): the parties are told in advance of automated means, and may have the result reviewed by a
 * natural person. In France Act 2016-1547 already forbids to rest on an algorithm alone, at any date.
 */
export function humanReview(
  on: CivilDate,
  automated: boolean,
): { readonly told: boolean; readonly reviewOnRequest: boolean } {
  return { told: automated, reviewOnRequest: automated && !isBefore(on, DUTY_TO_REPLY.from) };
}

export interface Bundled {
  readonly merchantId: string;
  readonly consented: boolean;
}

/**
 * Whether similar disputes against one merchant may be dealt with together: each consumer having consented, the safer of two readings
 * (a proposal spoke of not objecting). No act carries it out yet: how one consents and takes it back was not read.
 */
export function mayBundle(on: CivilDate, disputes: readonly Bundled[]): boolean {
  const [first] = disputes;
  return (
    disputes.length > 1 &&
    !isBefore(on, DUTY_TO_REPLY.from) &&
    disputes.every(({ merchantId, consented }) => consented && merchantId === first?.merchantId)
  );
}
