/** `549`, `549,90`, `1 549.90 €`, `20 euros`, as people write them: cents; undefined for what is no amount. */
export function centsOf(typed: string): number | undefined {
  const plain = typed.replace(/[\s\u00a0\u202f€]|eur(os?)?$/gi, '').replace(',', '.');
  if (!/^\d{1,9}(\.\d{1,2})?$/.test(plain)) return undefined;
  const [euros = '0', cents = ''] = plain.split('.');
  return Number(euros) * 100 + Number(cents.padEnd(2, '0'));
}
