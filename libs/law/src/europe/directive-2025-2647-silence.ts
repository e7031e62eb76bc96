import { type CivilDate, isBefore } from '../civil-date.ts';
import { DUTY_TO_REPLY } from './directive-2025-2647.ts';

/** Why a merchant owes no answer to an invitation. */
export type NoDutyToReply =
  /** Taking part is compulsory by law. */
  | 'compulsory'
  /** The body can reach an outcome without its consent. */
  | 'consent-not-needed'
  /** It has committed itself by contract. */
  | 'committed';

/** Dir. (EU) 2025/2647: whether a merchant must say if it takes part. */
export function mustReply(invitedOn: CivilDate, because?: NoDutyToReply): boolean {
  return !isBefore(invitedOn, DUTY_TO_REPLY.from) && because === undefined;
}

/**
 * What silence at the end of the period may be taken for. "May", not "must", is what every source at hand says; the operative text was not
 * read. Before the Directive a charter says it.
 */
export function silenceTakenFor(
  invitedOn: CivilDate,
  because?: NoDutyToReply,
): 'refusal-by-charter' | 'refusal' | 'nothing' {
  if (isBefore(invitedOn, DUTY_TO_REPLY.from)) return because === undefined ? 'refusal-by-charter' : 'nothing';
  return because === undefined ? 'refusal' : 'nothing';
}
