import type { ComplaintDraft } from '#casework';
import { home } from '#law';
import { formatOf, type Locale } from '#text';
import { registeredInWords } from '../../../layout/registered.ts';
import { countryIn } from '../contract/countries.ts';
import { CONTRACT } from '../contract/wording.ts';
import { COMPLAIN } from '../wording.ts';
import { eventsInOrder, momentInWords } from '../written.ts';

/** A draft as pages and copies show it, each thing in words. */
export function shownFrom(draft: ComplaintDraft, lang: Locale) {
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
      amount: amountCents === undefined ? '' : formatOf(lang).money(amountCents),
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
const abroad = (state: string, lang: Locale) => (state === home().code ? [] : [countryIn(state, lang)]);
