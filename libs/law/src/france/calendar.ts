import type { Calendar } from '../calendar/calendar.ts';

export const ZONE = 'Europe/Paris';

/** For rolling and targets; a period counted in « jours ouvrables » names its own calendar. */
export const CALENDAR: Calendar = { week: 'MON_FRI', holidays: 'FR-national' };
