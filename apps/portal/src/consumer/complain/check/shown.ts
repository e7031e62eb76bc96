import type { ComplaintDraft } from '#casework';
import { civilDate, dateInWords, home } from '#law';
import { nothingLeft } from '#requests';
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
    contract: contract && contractLines(contract, lang),
    you,
    representative: representative && { ...representative, capacity: c.capacities[representative.capacity] },
  };
}

/** What was said of the contract, a line for each: every field has its own, or does not compile. */
function contractLines(contract: NonNullable<ComplaintDraft['contract']>, lang: Locale): readonly string[] {
  const { matter, on, residence, ...rest } = contract;
  nothingLeft(rest);
  const lines = [
    matter && CONTRACT[lang].matters[matter].text,
    on && dateInWords(civilDate(on), lang),
    countryIn(residence, lang),
  ];
  return lines.flatMap((line) => line || []);
}

/** The country, when it is another one. */
const abroad = (state: string, lang: Locale) => (state === home().code ? [] : [countryIn(state, lang)]);
