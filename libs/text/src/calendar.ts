/** The parts of a civil date, for names of days and months that are the same on every machine. */
export function partsOf(date: string) {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return { year, month: month - 1, day, weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay() };
}

/** 1549000 cents -> whole euros in groups of three, and two figures of cents. */
export function amountIn(cents: number, group: string): readonly [euros: string, rest: string] {
  const [whole = '0', rest = '00'] = (Math.abs(cents) / 100).toFixed(2).split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, group), rest];
}
