import { type CivilDate, type DueDate, dueDate, home, isAfter, type Rules, referralWindow } from '#law';
import type { Answers } from './answers.ts';

/** Where somebody stands. Only the mediator decides what may be examined: none of these forbids anything. */
export type NextStep =
  | { readonly kind: 'write-now'; readonly spoken: boolean }
  | { readonly kind: 'wait'; readonly silence: DueDate; readonly opensOn: CivilDate; readonly year: DueDate }
  | {
      readonly kind: 'refer-now';
      readonly because: 'silence' | 'unsatisfactory' | 'not-kept';
      readonly year: DueDate;
      /** The last day is over, and the next worked day is not: a lenient reader would accept it. */
      readonly atLast: boolean;
    }
  | { readonly kind: 'too-late'; readonly year: DueDate }
  | { readonly kind: 'elsewhere'; readonly who: 'court' | 'mediator'; readonly energy: boolean }
  | { readonly kind: 'not-a-consumer' | 'left-out' | 'neighbour' | 'europe' | 'beyond' | 'settled' };

/** From what a person says and the day they say it, what to do now. Pure; the dates are those of the law. */
export function nextStep(given: Answers, today: CivilDate): NextStep {
  if (given.who === 'business') return { kind: 'not-a-consumer' };
  if (given.what === 'left-out' || given.what === 'neighbour') return { kind: given.what };
  if (given.where === 'europe' || given.where === 'beyond') return { kind: given.where };
  if (given.answered === 'settled' && given.written === 'yes') return { kind: 'settled' };
  // L612-2 3°
  if (given.elsewhere === 'court' || given.elsewhere === 'mediator') {
    return { kind: 'elsewhere', who: given.elsewhere, energy: given.what === 'energy' };
  }
  const { sent } = given;
  // L612-2 1°: a call is not a written complaint
  if (given.written !== 'yes' || sent === undefined) return { kind: 'write-now', spoken: given.written === 'spoken' };

  const rules = rulesOf(given);
  const year = dueDate(rules, 'K1', { on: sent });
  const window = referralWindow(rules, sent, today);
  if (window === 'late') return { kind: 'too-late', year };
  const atLast = window === 'in-time-if-rolled';
  if (given.answered === 'unsatisfactory' || given.answered === 'not-kept') {
    return { kind: 'refer-now', because: given.answered, year, atLast };
  }
  const silence = dueDate(rules, 'K2', { on: sent });
  const opensOn = silence.opensOn ?? silence.nominalOn;
  if (isAfter(opensOn, today)) return { kind: 'wait', silence, opensOn, year };
  return { kind: 'refer-now', because: 'silence', year, atLast };
}

function rulesOf({ what }: Answers): Rules {
  const sector =
    what === undefined || what === 'purchase' || what === 'service' || what === 'left-out' || what === 'neighbour'
      ? 'general'
      : what;
  return { jurisdiction: home().code, sector, practice: home().defaultPractice };
}
