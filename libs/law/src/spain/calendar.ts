import type { Calendar } from '../calendar/calendar.ts';

/** The public holidays of Spain and of its regions were not read: Saturdays and Sundays alone are left out. */
export const CALENDAR: Calendar = { week: 'MON_FRI', holidays: 'none' };
