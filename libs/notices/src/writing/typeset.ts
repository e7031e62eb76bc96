import { formatOf } from '#text';

const NARROW = '\u202f';

/** French typography on our own words: models are written with plain spaces and straight apostrophes. */
export const { typeset } = formatOf('fr');

/** '1 549,00 €', with narrow spaces that never break. */
export function euros(cents: number): string {
  const [whole = '0', rest = '00'] = (Math.abs(cents) / 100).toFixed(2).split('.');
  return `${cents < 0 ? '−' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, NARROW)},${rest}${NARROW}€`;
}

/** 'Article R. 612-2 du code de la consommation', at the head of a line. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
