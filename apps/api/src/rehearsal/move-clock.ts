import { ApiProperty } from '@nestjs/swagger';
import {
  addDays,
  type CivilDate,
  civilDateAt,
  type DueDate,
  home,
  type Instant,
  instant,
  isAfter,
  startOfDay,
} from '#law';
import { Count, Id, LongText, OneOf, Problem } from '#requests';
import { translate } from '#text';

export class ClockState {
  @ApiProperty({ type: String, format: 'date-time' }) readonly now: string;
}

const PLACES = ['next-due', 'machine-time'] as const;

/** One of the three: an instant, some days on, or a place. */
export class ClockBody {
  @LongText('An instant, ISO 8601 in UTC.', { optional: true, max: 40 })
  readonly now?: string;

  @Count('So many days on.', [1, 36_500], { optional: true })
  readonly advanceDays?: number;

  @OneOf(PLACES, 'The morrow of the next due date of a dispute of yours, or the time of the machine.', {
    optional: true,
  })
  readonly to?: (typeof PLACES)[number];

  @Id('Which dispute, for `next-due`.', { optional: true })
  readonly disputeId?: string;
}

/** The days that a dispute may name. */
const EARLIEST = Date.UTC(1900, 0);
const LATEST = Date.UTC(3000, 0);
const DAY_MS = 24 * 60 * 60 * 1000;

export function whereTo({ now, advanceDays }: ClockBody, actingRole: Instant): Instant {
  const given = now === undefined ? Number.NaN : Date.parse(now);
  const ahead = advanceDays === undefined ? Number.NaN : Date.parse(actingRole) + advanceDays * DAY_MS;
  const to = Number.isFinite(given) ? given : ahead;
  if (to >= EARLIEST && to < LATEST) return instant(new Date(to).toISOString());
  throw new Problem('invalid-request', { errors: (lang) => [{ field: 'now', message: translate(WHERE, lang) }] });
}

const WHERE = {
  fr: 'Donnez un instant (now), un nombre de jours (advanceDays) ou une échéance (to).',
  en: 'Give an instant (now), a number of days (advanceDays) or a place (to).',
};

/** The first hour of the day on which something next happens: the opening of a right, or the morrow of a last day. */
export function nextDue(clocks: readonly DueDate[], now: Instant): Instant | undefined {
  const { zone } = home();
  const today = civilDateAt(now, zone);
  const days = clocks
    .flatMap(({ opensOn, nominalOn, rolledOn }): CivilDate[] => [
      ...(opensOn === undefined ? [] : [opensOn]),
      addDays(nominalOn, 1),
      addDays(rolledOn, 1),
    ])
    .filter((day) => isAfter(day, today))
    .sort();
  const [first] = days;
  return first === undefined ? undefined : startOfDay(first, zone);
}
