import type { ComplaintDraft } from '#casework';
import { home } from '#law';
import { registeredInWords } from '../../../layout/registered.ts';
import { countryIn } from '../contract/countries.ts';
import { CONTRACT } from '../contract/wording.ts';
import { typedAmount } from '../reading.ts';
import { COMPLAIN } from '../wording.ts';
import { eventsInOrder, momentInWords } from '../written.ts';

/** A draft as pages and copies show it, each thing in words. */
export function shownFrom(draft: ComplaintDraft, lang: 'fr' | 'en') {
  const c = COMPLAIN[lang];
  const { merchant, facts, claims = [], pieces = [], earlier, contract, you, representative } = draft;
  return {
    merchant: merchant && {
      name: merchant.name,
      registered: registeredInWords(merchant.registration, merchant.jurisdiction),
      address: merchant.known
        ? []
        : [...merchant.lines, `${merchant.postcode} ${merchant.city}`, ...abroad(merchant.jurisdiction, lang)],
    },
    statement: facts?.statement ?? '',
    events: eventsInOrder(facts?.events ?? []).map(({ on, what }) => ({ on: momentInWords(on, lang), what })),
    claims: claims.map(({ kind, amountCents }) => ({
      text: c.claimKinds[kind],
      amount: amountCents === undefined ? '' : amountInWords(amountCents, lang),
    })),
    pieces: pieces.map(({ name, kind }) => ({ name, kind: c.pieceKinds[kind] })),
    earlier,
    contract: contract && {
      on: contract.on,
      country: countryIn(contract.residence, lang),
      matter: contract.matter === undefined ? '' : CONTRACT[lang].matters[contract.matter].text,
    },
    you,
    representative: representative && { ...representative, capacity: c.capacities[representative.capacity] },
  };
}

/** The country, when it is another one. */
const abroad = (state: string, lang: 'fr' | 'en') => (state === home().code ? [] : [countryIn(state, lang)]);

/** `1 549,90 €`, with narrow spaces. */
function amountInWords(cents: number, lang: 'fr' | 'en'): string {
  const [euros = '', rest = ''] = typedAmount(cents).split(',');
  const grouped = euros.replace(/(\d)(?=(\d{3})+$)/g, '$1\u202f');
  return lang === 'fr' ? `${grouped},${rest}\u00a0€` : `€${grouped}.${rest}`;
}
