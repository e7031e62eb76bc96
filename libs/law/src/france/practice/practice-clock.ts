import type { Localized } from '#text';
import type { CivilDate } from '../../civil-date.ts';
import type { Clock, ClockCode, TriggerCode } from '../../clock.ts';
import { settled } from '../../due-date.ts';
import type { Provision } from '../../provision.ts';
import type { Practice } from '../../rules.ts';
import { CALENDAR } from '../calendar.ts';

/** A clock that custom or a charter sets, never the law. */
export function practiceClock(custom: {
  readonly code: ClockCode;
  readonly provision: Provision;
  readonly trigger: TriggerCode;
  readonly lastDay: (on: CivilDate, practice: Practice) => CivilDate;
  readonly roll: 'rolled' | 'untouched';
  readonly explanation: (on: CivilDate, lastDay: CivilDate, practice: Practice) => Localized;
}): Clock {
  return ({ practice }, { on, calendar = CALENDAR }) => {
    const lastDay = custom.lastDay(on, practice);
    return settled(
      {
        code: custom.code,
        nature: 'practice',
        article: nameOf(custom.provision),
        provision: custom.provision.id,
        certainty: custom.provision.certainty,
        trigger: custom.trigger,
        startsOn: on,
        nominalOn: lastDay,
        explanation: custom.explanation(on, lastDay, practice),
      },
      calendar,
      custom.roll,
    );
  };
}

/** 'usage des médiateurs : silence du professionnel'. */
export function nameOf({ code, article }: Provision): string {
  return `${code} : ${article}`;
}
