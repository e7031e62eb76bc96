import type { Localized } from '#text';
import type { Calendar } from '../calendar/calendar.ts';
import { type CivilDate, isAfter } from '../civil-date.ts';
import type { ClockCode, DueDate, Trigger } from '../clock.ts';
import { editionOn } from '../clocks.ts';
import { dateInWords } from '../date-in-words.ts';
import { region } from '../france/regions.ts';
import { jurisdiction, pack } from '../jurisdictions.ts';
import type { Practice } from '../rules.ts';
import type { ClockFacts } from './facts.ts';

/** A clock found, with whether the act that was supplied met it. */
export interface ClockFound {
  readonly due: DueDate;
  readonly opensOn?: CivilDate;
  readonly inTime?: boolean;
  /** What the facts add to the rule. */
  readonly also?: Localized;
}

/** What the reader must know beside a date: another reading, or what is missing. */
export interface Warning {
  readonly code: string;
  readonly article: string;
  readonly explanation: Localized;
}

/** Where clocks and warnings are put down while the facts are gone through. */
export class Sheet {
  readonly found: ClockFound[] = [];
  readonly warnings: Warning[] = [];
  private readonly practice: Practice = jurisdiction('FR').defaultPractice;

  constructor(readonly facts: ClockFacts) {}

  due(code: ClockCode, trigger: Trigger, week: Calendar['week'] = this.facts.calendar ?? 'MON_FRI'): DueDate {
    const { jurisdiction: whose, sector } = this.facts;
    const { clocks, calendar: usual } = pack(whose);
    const clock = clocks[code];
    if (clock === undefined) throw new RangeError(`no clock ${code} in ${whose}`);
    const holidays = whose === 'FR' ? region(this.facts.region).holidays : usual.holidays;
    const due = clock({ sector, practice: this.practice }, { calendar: { week, holidays }, ...trigger });
    return { ...due, edition: editionOn(whose, due.startsOn) };
  }

  clock(due: DueDate, about: Omit<ClockFound, 'due'> = {}): DueDate {
    this.found.push({ due, ...about });
    return due;
  }

  warn(code: string, article: string, fr: string, en: string): void {
    this.warnings.push({ code, article, explanation: { fr, en } });
  }
}

/** Absent where no act was supplied. */
export function met(act: CivilDate | undefined, lastDay: CivilDate): { readonly inTime?: boolean } {
  return act === undefined ? {} : { inTime: !isAfter(act, lastDay) };
}

/** 'mercredi 10 février 2027 (2027-02-10)': for people and for programs. */
export function both(date: CivilDate): { readonly fr: string; readonly en: string } {
  return { fr: `${dateInWords(date, 'fr')} (${date})`, en: `${dateInWords(date, 'en')} (${date})` };
}
