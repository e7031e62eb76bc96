export { type ClockComputed, type ClocksComputed, computeClocks, reckon } from './calculator/compute-clocks.ts';
export { type ClockFacts, DAY_FIELDS, FACT_FIELDS, SECTORS, WEEKS } from './calculator/facts.ts';
export { type FactError, type FactsRead, readFacts } from './calculator/read-facts.ts';
export { CERTAINTY_IN_WORDS, calendarInWords } from './calculator/saying.ts';
export type { ClockFound, Warning } from './calculator/sheet.ts';
export type { Calendar, HolidayList, Week } from './calendar/calendar.ts';
export { addWorkingDays, isWorkingDay, nextWorkingDay, previousWorkingDay } from './calendar/working-days.ts';
export {
  addDays,
  addMonths,
  addYears,
  type CivilDate,
  civilDate,
  civilDateAt,
  daysBetween,
  earliest,
  type Instant,
  instant,
  isAfter,
  isBefore,
  latest,
  startOfDay,
} from './civil-date.ts';
export type { ClockCode, DueDate, Trigger, TriggerCode } from './clock.ts';
export { clockInWords } from './clock-in-words.ts';
export { dueDate, editionOn, limitation, referralWindow } from './clocks.ts';
export { dateInWords } from './date-in-words.ts';
export { humanReview, mayBundle } from './europe/directive-2025-2647-people.ts';
export {
  type DisputeScope,
  type InScope,
  inScope,
  ORDINARY_SCOPE,
  type Reach,
} from './europe/directive-2025-2647-scope.ts';
export { mustReply, type NoDutyToReply, silenceTakenFor } from './europe/directive-2025-2647-silence.ts';
export { DEFAULT_PRACTICE } from './france/practice/index.ts';
export { REGION_CODES, type RegionCode, region } from './france/regions.ts';
export { SECTOR_REGIMES, type SectorRegime, sectorRegime } from './france/sectors.ts';
export type { Ground, GroundCode, GroundSlug } from './ground.ts';
export { dayAtHome, home } from './home.ts';
export type { Jurisdiction, Pack, ReferralWindow } from './jurisdiction.ts';
export { groundAt, isJurisdiction, jurisdiction, jurisdictions, packs } from './jurisdictions.ts';
export type { Limitation, LimitationFacts } from './limitation.ts';
export type { Mention, MentionedIn } from './mention.ts';
export type { Certainty, Provision, Quotation } from './provision.ts';
export { articleInWords, isInForce, provision, provisions, quotation } from './provisions.ts';
export type { Application, Proof } from './register/application.ts';
export { APPLICATIONS, type RegisterEntry, register } from './register/register.ts';
export {
  CHARTER_BOUNDS,
  type CharterPeriod,
  type JurisdictionCode,
  type PackCode,
  type Practice,
  type Rules,
  reflectionFits,
  type Sector,
} from './rules.ts';
export { triggerInWords } from './trigger-in-words.ts';
