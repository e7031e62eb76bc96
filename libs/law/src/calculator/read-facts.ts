import type { Localized } from '#text';
import { type CivilDate, civilDate, civilDateAt, earliest, type Instant, instant, isBefore } from '../civil-date.ts';
import { REGION_CODES, type RegionCode, region } from '../france/regions.ts';
import { pack, packs } from '../jurisdictions.ts';
import { type ClockFacts, DAY_FIELDS, FACT_FIELDS, SECTORS, WEEKS } from './facts.ts';

/** Mistake in the facts that were sent, said in French and in English. */
export interface FactError {
  /** Name of the field, or empty where it is the whole. */
  readonly field: string;
  readonly message: Localized;
}

/** Result of reading facts: the facts, or every mistake in what was sent. */
export type FactsRead =
  | { readonly ok: true; readonly facts: ClockFacts }
  | { readonly ok: false; readonly errors: readonly FactError[] };

/**
 * Reads facts from any value, without throwing, and returns all mistakes at once. An empty text or list counts
 * as a fact not given.
 */
export function readFacts(sent: unknown): FactsRead {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) {
    return { ok: false, errors: [wrong('', 'Un objet JSON est attendu.', 'One JSON object is expected.')] };
  }
  const errors: FactError[] = [];
  for (const field of Object.keys(sent)) {
    if (!FIELDS.has(field)) errors.push(wrong(field, 'Champ inconnu.', 'Unknown field.'));
  }
  const given = new Map(Object.entries(sent).filter(([, value]) => value !== '' && value !== null));
  const reading = new Reading(given, errors);
  const facts = reading.facts();
  if (facts !== undefined) errors.push(...impossible(facts));
  return facts === undefined || errors.length > 0 ? { ok: false, errors } : { ok: true, facts };
}

const FIELDS: ReadonlySet<string> = new Set(FACT_FIELDS);
/** Beyond these years nobody asks, and dates stop comparing as text. */
const YEARS = [1900, 2199] as const;
const MOST_DAYS = 3660;

class Reading {
  constructor(
    private readonly given: ReadonlyMap<string, unknown>,
    private readonly errors: FactError[],
  ) {}

  facts(): ClockFacts | undefined {
    const codes = packs().map(({ code }) => code);
    const code = this.choice('jurisdiction', codes) ?? 'FR';
    const { zone } = pack(code);
    const place = this.choice<RegionCode>('region', REGION_CODES) ?? 'national';
    const week = this.choice('calendar', WEEKS);
    const days: Partial<Record<(typeof DAY_FIELDS)[number], CivilDate>> = {};
    for (const field of DAY_FIELDS) {
      const day = this.day(field);
      if (day !== undefined) days[field] = day;
    }
    const sector = this.choice('sector', SECTORS) ?? 'general';
    const received = this.moment('referralReceivedAt', this.given.get('referralReceivedAt'));
    const notified = this.moments('referralNotifiedAt').map((one) => dayOf(one, zone));
    const prolongedByDays = this.days('prolongedByDays');
    const acceptanceDays = this.days('acceptanceDays');
    const { complaintSentOn, ...others } = days;
    if (complaintSentOn === undefined) {
      if (!this.given.has('complaintSentOn')) {
        this.errors.push(wrong('complaintSentOn', 'Cette date est nécessaire.', 'This date is needed.'));
      }
      return undefined;
    }
    const receivedOn = received && dayOf(received, zone);
    const there = code === 'FR' ? received && dayOf(received, region(place).zone) : undefined;
    return {
      jurisdiction: code,
      sector,
      region: place,
      ...(week === undefined ? {} : { calendar: week }),
      complaintSentOn,
      ...others,
      ...(receivedOn === undefined ? {} : { referralReceivedAt: receivedOn }),
      ...(there === undefined || there === receivedOn ? {} : { referralReceivedThere: there }),
      referralNotifiedAt: [...new Set(notified)].sort(),
      ...(prolongedByDays === undefined ? {} : { prolongedByDays }),
      ...(acceptanceDays === undefined ? {} : { acceptanceDays }),
    };
  }

  private choice<T extends string>(field: string, choices: readonly T[]): T | undefined {
    const value = this.given.get(field);
    const found = choices.find((one) => one === value);
    if (value !== undefined && found === undefined) {
      const list = choices.join(', ');
      this.errors.push(wrong(field, `Valeur inconnue. Choix : ${list}.`, `Unknown value. One of: ${list}.`));
    }
    return found;
  }

  private day(field: string): CivilDate | undefined {
    const value = this.given.get(field);
    if (value === undefined) return undefined;
    const day = asDay(value);
    if (day === undefined) {
      this.errors.push(wrong(field, "Une date qui existe, 'AAAA-MM-JJ'.", "A date that exists, 'YYYY-MM-DD'."));
    }
    return day;
  }

  private moment(field: string, value: unknown): CivilDate | Instant | undefined {
    if (value === undefined) return undefined;
    const found = asDay(value) ?? asInstant(value);
    if (found === undefined) {
      this.errors.push(
        wrong(
          field,
          "Un instant ISO avec son fuseau, par exemple '2027-01-15T22:59:59Z'.",
          "An ISO instant with its zone, for example '2027-01-15T22:59:59Z'.",
        ),
      );
    }
    return found;
  }

  private moments(field: string): readonly (CivilDate | Instant)[] {
    const value = this.given.get(field);
    if (value === undefined) return [];
    if (!Array.isArray(value) || value.length > 20) {
      this.errors.push(wrong(field, "Une liste d'instants, vingt au plus.", 'A list of instants, twenty at most.'));
      return [];
    }
    const read = value.filter((one) => one !== '').map((one) => this.moment(field, one ?? false));
    return read.filter((one) => one !== undefined);
  }

  /** Zero says nothing, as an empty text does. */
  private days(field: string): number | undefined {
    const value = this.given.get(field);
    if (value === undefined || value === 0) return undefined;
    if (typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= MOST_DAYS) return value;
    this.errors.push(
      wrong(field, `Un nombre entier de jours, de 1 à ${MOST_DAYS}.`, `A whole number of days, 1 to ${MOST_DAYS}.`),
    );
    return undefined;
  }
}

function asDay(value: unknown): CivilDate | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
  return attempt(() => within(civilDate(value)));
}

function asInstant(value: unknown): Instant | undefined {
  if (typeof value !== 'string' || value.length > 60) return undefined;
  return attempt(() => {
    const at = instant(value);
    within(at.slice(0, 10) as CivilDate);
    return at;
  });
}

function within(day: CivilDate): CivilDate {
  const year = Number(day.slice(0, 4));
  if (year < YEARS[0] || year > YEARS[1]) throw new RangeError(`out of range: ${day}`);
  return day;
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function dayOf(moment: CivilDate | Instant, zone: string): CivilDate {
  return moment.length === 10 ? (moment as CivilDate) : civilDateAt(moment as Instant, zone);
}

/** What cannot have happened in that order. What is merely late, early or odd is computed, and warned of. */
function impossible(facts: ClockFacts): readonly FactError[] {
  const { complaintSentOn, referralNotifiedAt, prolongedOn } = facts;
  const [first, ...others] = referralNotifiedAt;
  const notified = first && earliest(first, ...others);
  const errors = [
    ...after('complaintReceivedOn', facts.complaintReceivedOn, 'complaintSentOn', complaintSentOn),
    ...after('secondLevelComplaintOn', facts.secondLevelComplaintOn, 'complaintSentOn', complaintSentOn),
    ...after('negativeAnswerOn', facts.negativeAnswerOn, 'complaintSentOn', complaintSentOn),
    ...after('admissibilityDecidedOn', facts.admissibilityDecidedOn, 'referralReceivedAt', facts.referralReceivedAt),
    ...after('referralNotifiedAt', notified, 'referralReceivedAt', facts.referralReceivedAt),
    ...after('prolongedOn', prolongedOn, 'referralNotifiedAt', notified),
    ...after('proposalNotifiedOn', facts.proposalNotifiedOn, 'referralNotifiedAt', notified),
    ...after('mediationEndedOn', facts.mediationEndedOn, 'referralNotifiedAt', notified),
  ];
  if (prolongedOn !== undefined && notified === undefined) {
    errors.push(
      wrong(
        'prolongedOn',
        'Une prolongation suppose une notification : referralNotifiedAt manque.',
        'A prolongation presupposes a notification: referralNotifiedAt is missing.',
      ),
    );
  }
  if (facts.prolongedByDays !== undefined && prolongedOn === undefined) {
    errors.push(
      wrong(
        'prolongedByDays',
        'Le jour de la prolongation manque : prolongedOn.',
        'The day of the prolongation is missing: prolongedOn.',
      ),
    );
  }
  return errors;
}

function after(
  field: string,
  later: CivilDate | undefined,
  reference: string,
  earlier: CivilDate | undefined,
): readonly FactError[] {
  if (later === undefined || earlier === undefined || !isBefore(later, earlier)) return [];
  return [
    wrong(field, `Cette date précède ${reference} (${earlier}).`, `This date lies before ${reference} (${earlier}).`),
  ];
}

function wrong(field: string, fr: string, en: string): FactError {
  return { field, message: { fr, en } };
}
