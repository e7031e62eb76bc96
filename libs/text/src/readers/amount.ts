/** The largest amount that anybody can ask, in cents: a hundred million euros. */
export const MOST_CENTS = 100_000_000_00;

/**
 * Cents from `549`, `549,90`, `1 549.90 €` or `20 euros`, as people write them. Undefined for what is no amount, or is
 * larger than `MOST_CENTS`.
 */
export function readAmount(typed: string): number | undefined {
  const plain = typed.replace(/[\s\u00a0\u202f€]|eur(os?)?$/gi, '').replace(',', '.');
  if (!/^\d{1,9}(\.\d{1,2})?$/.test(plain)) return undefined;
  const [euros = '0', rest = ''] = plain.split('.');
  const cents = Number(euros) * 100 + Number(rest.padEnd(2, '0'));
  return cents <= MOST_CENTS ? cents : undefined;
}

/** Cents as they are typed: `549,90`; nothing for no amount. */
export const typedAmount = (cents: number | undefined): string =>
  cents === undefined ? '' : `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`;
