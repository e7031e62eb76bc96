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

/** Composes a paper in French from facts alone; for another `lang`, the English courtesy version is attached. */
export function composePaper<C extends PaperCode>(code: C, given: PaperFacts[C], lang: Locale = 'fr'): Letter {
  const facts = everyLine(given);
  const head = { code, number: facts.number, reference: facts.number, on: facts.on };
  const letter = inFrench(head, PAPERS[code].write(facts));
  return lang !== 'fr' ? { ...letter, courtesy: courtesyPaper(code, given) } : letter;
}

/** Composes the essentials of a paper in English, as a letter that says that only the French one is authoritative. */
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

/** English words for the French general addressees. */
const EVERYBODY: Readonly<Record<string, string>> = {
  'À qui le demande': 'To whom it may concern',
  'Aux consommateurs': 'To consumers',
  'Aux professionnels': 'To merchants',
};

/** Returns the mentions that a paper must carry, by the model of its code. */
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
