import type { Calendar } from './calendar/calendar.ts';
import { nextWorkingDay, previousWorkingDay } from './calendar/working-days.ts';
import type { DueDate } from './clock.ts';

/**
 * Completes a due date. No text says what happens when the last day is not worked, so the nominal, the rolled and the target date are all kept.
 * `unrolled`: limitation (Cass. 2e civ., 7 April 2016, n° 15-12.960) and the opening of a right never wait for a worked day.
 * `untouched`: nobody has to act on that day.
 */
export function settled(
  due: Omit<DueDate, 'rolledOn' | 'targetOn' | 'calendar' | 'roll' | 'edition'>,
  calendar: Calendar,
  roll: DueDate['roll'],
): Omit<DueDate, 'edition'> {
  return {
    ...due,
    calendar,
    roll,
    rolledOn: roll === 'rolled' ? nextWorkingDay(due.nominalOn, calendar) : due.nominalOn,
    targetOn: roll === 'untouched' ? due.nominalOn : previousWorkingDay(due.nominalOn, calendar),
  };
}
