import { SCHEMA_PATH } from '../enclosed-facts.ts';
import type { EnclosedFacts, Letter, PaperReader } from '../letter.ts';
import type { PaperCode } from '../notice-code.ts';
import type { PaperFacts } from './paper-model.ts';

/**
 * A paper as it is issued: with its facts for programs, which give it a field to be sealed. `website`: that of the portal, which
 * serves their schema.
 */
export function issuedPaper(letter: Letter, recipient: PaperReader, website: string): Letter {
  const { code, number, title, basis, lang, on } = letter;
  const enclosed: EnclosedFacts = {
    $schema: new URL(SCHEMA_PATH, website).href,
    notice: { code, number, title, basis, lang, issuedOn: on },
    recipient,
  };
  return { ...letter, enclosed };
}

/**
 * To whom this paper is issued. To nobody: N21 is a text to be copied, N22 and N26 are what everybody may read at any time, as
 * it is that day (decision 17).
 */
export function paperReader<C extends PaperCode>(code: C, facts: PaperFacts[C]): PaperReader | undefined {
  if (code === 'N25') return 'commission';
  if (code !== 'N27') return undefined;
  return (facts as PaperFacts['N27']).to === 'authority' ? 'authority' : 'person';
}
