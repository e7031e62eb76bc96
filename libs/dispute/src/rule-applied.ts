import { type CivilDate, type DueDate, editionOn, type PackCode } from '#law';

/** The text by which an event was decided, kept in the record: another day another text may govern the same thing. */
export interface RuleApplied {
  /** Id in the register of provisions: 'EU/DIR-2025-2647'. */
  readonly provision: string;
  /** State of the law on the day that chose it: 'FR@2028-09-20'. */
  readonly edition: string;
}

/** The rule that gave a date. */
export function ruleOf({ provision, edition }: DueDate): RuleApplied {
  return { provision, edition };
}

/** A rule chosen by the law of that day. */
export function ruleOn(code: PackCode, on: CivilDate, provision: string): RuleApplied {
  return { provision, edition: editionOn(code, on) };
}
