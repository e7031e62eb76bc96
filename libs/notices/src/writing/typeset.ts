const NO_BREAK = '\u00a0';
const NARROW = '\u202f';

const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';

/** French typography on our own words, so that models are written with plain spaces and straight apostrophes. */
export function typeset(text: string): string {
  return text
    .replace(/'/g, '’')
    .replace(/ ([;!?])/g, `${NARROW}$1`)
    .replace(/ ([:»])/g, `${NO_BREAK}$1`)
    .replace(/« /g, `«${NO_BREAK}`)
    .replace(/\b([LRD])\. (?=\d)/g, `$1.${NO_BREAK}`)
    .replace(/\b([Aa]rticles?|n°) (?=[\dLRD])/g, `$1${NO_BREAK}`)
    .replace(new RegExp(`(\\d|1er) (${MONTHS})\\b`, 'g'), `$1${NO_BREAK}$2`)
    .replace(/(\d) (jours?|mois|ans?)\b/g, `$1${NO_BREAK}$2`);
}

/** '1 549,00 €', with narrow spaces that never break. */
export function euros(cents: number): string {
  const [whole = '0', rest = '00'] = (Math.abs(cents) / 100).toFixed(2).split('.');
  return `${cents < 0 ? '−' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, NARROW)},${rest}${NARROW}€`;
}

/** 'Article R. 612-2 du code de la consommation', at the head of a line. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
