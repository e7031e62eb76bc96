import type { Locale } from '#text';
import { inFrench } from '../compose.ts';
import { courtesyOf, whichOne } from '../courtesy/courtesy.ts';
import type { Letter } from '../letter.ts';
import type { MustSay } from '../mentions/must-say.ts';
import { merchantMentions } from '../n21-merchant-mentions/paper.ts';
import { mediatorCard } from '../n22-mediator-card/paper.ts';
import { change } from '../n25-change/paper.ts';
import { privacyNotice } from '../n26-privacy/paper.ts';
import { breach } from '../n27-breach/paper.ts';
import type { PaperCode } from '../notice-code.ts';
import { paragraph, rows } from '../writing/blocks.ts';
import { everyLine } from '../writing/people-words.ts';
import { PAPERS_IN_ENGLISH } from './in-english.ts';
import type { PaperFacts, PaperModel } from './paper-model.ts';

/** Writes a document that no dispute owes, from facts alone. For a reader of another language its courtesy version follows. */
export function composePaper<C extends PaperCode>(code: C, given: PaperFacts[C], lang: Locale = 'fr'): Letter {
  const facts = everyLine(given);
  const head = { code, number: facts.number, reference: facts.number, on: facts.on };
  const letter = inFrench(head, PAPERS[code].write(facts));
  return lang !== 'fr' ? { ...letter, courtesy: courtesyPaper(code, given) } : letter;
}

/** The essentials of a paper in English, in a document of its own that says that the French one alone is authoritative. */
export function courtesyPaper<C extends PaperCode>(code: C, given: PaperFacts[C]): Letter {
  const french = composePaper(code, given);
  const { title, body } = PAPERS_IN_ENGLISH[code](everyLine(given));
  return {
    ...courtesyOf(french, title, [
      paragraph('This is what the document says, in short:'),
      ...body,
      rows(...whichOne(french)),
    ]),
    addressee: { ...french.addressee, name: EVERYBODY[french.addressee.name] ?? french.addressee.name },
  };
}

/** Those who are addressed by what they are. */
const EVERYBODY: Readonly<Record<string, string>> = {
  'À qui le demande': 'To whom it may concern',
  'Aux consommateurs': 'To consumers',
  'Aux professionnels': 'To merchants',
};

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
