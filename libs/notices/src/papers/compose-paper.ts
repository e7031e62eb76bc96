import { inFrench } from '../compose.ts';
import type { Letter } from '../letter.ts';
import type { MustSay } from '../mentions/must-say.ts';
import { merchantMentions } from '../n21-merchant-mentions/paper.ts';
import { mediatorCard } from '../n22-mediator-card/paper.ts';
import { change } from '../n25-change/paper.ts';
import { privacyNotice } from '../n26-privacy/paper.ts';
import { breach } from '../n27-breach/paper.ts';
import { everyLine } from '../writing/people-words.ts';
import type { PaperCode, PaperFacts, PaperModel } from './paper-model.ts';

/** Writes a document that no dispute owes, from facts alone: `npm run paper` draws it. */
export function composePaper<C extends PaperCode>(code: C, given: PaperFacts[C]): Letter {
  const facts = everyLine(given);
  return inFrench({ code, number: facts.number, reference: facts.number, on: facts.on }, PAPERS[code].write(facts));
}

export function paperMustSay<C extends PaperCode>(code: C, facts: PaperFacts[C]): readonly MustSay[] {
  return PAPERS[code].mustSay(everyLine(facts));
}

const PAPERS: { readonly [C in PaperCode]: PaperModel<PaperFacts[C]> } = {
  N21: merchantMentions,
  N22: mediatorCard,
  N25: change,
  N26: privacyNotice,
  N27: breach,
};
