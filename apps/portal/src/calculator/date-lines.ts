import {
  CERTAINTY_IN_WORDS,
  type CivilDate,
  type ClockFound,
  calendarInWords,
  clockInWords,
  triggerInWords,
} from '#law';
import type { Localized } from '#text';
import { slugOf } from '../law-register/provisions-shown.ts';

/** A date as the page tells it. */
export interface DateLine {
  readonly code: string;
  readonly name: Localized;
  readonly lastOn: CivilDate;
  readonly opensOn: CivilDate | undefined;
  /** What a lenient reader would take, and what to aim at, where the last day is not worked. */
  readonly alsoOn: CivilDate | undefined;
  readonly aimAt: CivilDate | undefined;
  readonly inTime: boolean | undefined;
  readonly nature: 'law' | 'practice';
  readonly provision: string;
  /** Its page in the register. */
  readonly slug: string;
  readonly part: string | undefined;
  readonly trigger: Localized;
  readonly startsOn: CivilDate;
  readonly calendar: Localized;
  readonly certainty: Localized;
  readonly explanation: Localized;
  readonly also: Localized | undefined;
}

export function tellings(found: readonly ClockFound[]): readonly DateLine[] {
  return found.map(({ due, opensOn = due.opensOn, inTime, also }) => ({
    code: due.code,
    name: clockInWords(due.code),
    lastOn: due.nominalOn,
    opensOn,
    alsoOn: due.roll === 'rolled' && due.rolledOn !== due.nominalOn ? due.rolledOn : undefined,
    aimAt: due.targetOn === due.nominalOn || due.roll === 'untouched' || due.code === 'K2' ? undefined : due.targetOn,
    inTime,
    nature: due.nature,
    provision: due.provision,
    slug: slugOf(due.provision),
    part: due.part,
    trigger: triggerInWords(due.trigger),
    startsOn: due.startsOn,
    calendar: calendarInWords(due),
    certainty: CERTAINTY_IN_WORDS[due.certainty],
    explanation: due.explanation,
    also,
  }));
}
