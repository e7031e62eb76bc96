const DAY = new Intl.DateTimeFormat('fr-FR', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/Paris',
});

/** « lundi 2 mars 2026 », of an instant or of a civil date. */
export function dateInWords(when) {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(when) ? `${when}T12:00:00Z` : when;
  return DAY.format(new Date(instant)).replace(/\b1 (?=\p{L})/u, '1er ');
}

/** Nine in the morning in Paris on the civil date that is so many days after another. */
export function morningOf(date, days = 0) {
  const on = new Date(`${date}T12:00:00Z`);
  on.setUTCDate(on.getUTCDate() + days);
  const civil = on.toISOString().slice(0, 10);
  // Paris is one or two hours ahead; of the two candidates one reads nine o'clock there.
  return [7, 8].map((hour) => `${civil}T0${hour}:00:00.000Z`).find((instant) => hourInParis(instant) === 9);
}

/** Days of rest in France, as far as the stories go. */
const REST = new Set(['2026-04-06', '2026-05-01', '2026-05-08', '2026-05-14', '2026-05-25', '2026-07-14']);

/** The same morning, or that of the next day on which people work. */
export function workedDay(instant) {
  const date = civilDateInParis(instant);
  const rest = [0, 6].includes(new Date(instant).getUTCDay()) || REST.has(date);
  return rest ? workedDay(morningOf(date, 1)) : instant;
}

export function civilDateInParis(instant) {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date(instant));
}

const hourInParis = (instant) =>
  Number(
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Paris', hour: '2-digit', hourCycle: 'h23' }).format(
      new Date(instant),
    ),
  );
