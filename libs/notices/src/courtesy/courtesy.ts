import { dateInWords, jurisdiction, type MentionedIn } from '#law';
import { compose } from '../compose.ts';
import type { Block, Letter, Office } from '../letter.ts';
import type { NoticeCode } from '../notice-code.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import { heading, list, paragraph, rows } from '../writing/blocks.ts';
import { everyLine } from '../writing/people-words.ts';
import { IN_ENGLISH } from './in-english.ts';

/** The notice and, for an addressee who reads another language than French, its courtesy version after it; the letter itself is the same for both. */
export function composeFor(code: NoticeCode, facts: NoticeFacts): Letter {
  const letter = compose(code, facts);
  return facts.lang !== 'fr' && letter.lang === 'fr' ? { ...letter, courtesy: courtesy(code, facts) } : letter;
}

/** The courtesy version of a notice: its essentials in English, in a letter of its own that says that the French one alone is authoritative. */
export function courtesy(code: NoticeCode, given: NoticeFacts): Letter {
  const facts = { ...given, people: everyLine(given.people) };
  // What is enclosed for programs, and its code, belong to the French letter.
  const { enclosed: _enclosed, verification: _verification, ...french } = compose(code, facts);
  if (french.lang !== 'fr') throw new RangeError(`no courtesy version of a letter in ${french.lang}`);
  const { title, sentences } = IN_ENGLISH[code](facts);
  return {
    ...courtesyOf(french, title, [
      paragraph('This is what the letter says, in short:'),
      list(...sentences),
      rows(['Dispute', french.reference], ...whichOne(french)),
      ...lawInEnglish(code, facts),
    ]),
    subject: `Letter ${french.number}, dispute ${french.reference}`,
    footer: ['Words of the parties and of the mediator are not translated: read them in the French letter.'],
  };
}

/** What every courtesy version has: it is marked as one, names the French letter and says that this one is authoritative. */
export function courtesyOf(french: Letter, title: string, body: readonly Block[]): Letter {
  return {
    ...french,
    lang: 'en',
    number: `${french.number}-EN`,
    dateLine: dateInWords(french.on, 'en'),
    sender: { ...french.sender, capacity: CAPACITY_IN_ENGLISH[french.sender.office] },
    title: `${title} (courtesy version)`,
    subject: `Letter ${french.number}`,
    basis: `Courtesy version of letter ${french.number}`,
    summary: [AUTHORITATIVE],
    body,
    ...(french.signature === undefined
      ? {}
      : { signature: french.signature.filter((line) => !/^(Médiateur|Pour) /.test(line)) }),
    footer: [],
  };
}

/** The French letter that a courtesy version goes with. */
export function whichOne({ number, title, on }: Letter): readonly (readonly [string, string])[] {
  return [
    ['French letter', number],
    ['Its title', title],
    ['Its date', dateInWords(on, 'en')],
  ];
}

export const AUTHORITATIVE =
  'This courtesy version helps you to understand a letter written in French. Only the French letter is authoritative.';

/** What the law makes the notice say, where the register of the law has the sentence in English. */
function lawInEnglish(code: NoticeCode, { dispute }: NoticeFacts): readonly Block[] {
  const of = MENTIONED[code];
  if (of === undefined) return [];
  const { sector, jurisdiction: country } = dispute.rules;
  const said = jurisdiction(country)
    .mentions[of].filter(({ sectors }) => sectors === undefined || sectors.includes(sector))
    .flatMap(({ say }) => (say === undefined ? [] : [say.en]));
  return said.length === 0 ? [] : [heading('What the law makes this letter say'), list(...said)];
}

const MENTIONED: Partial<Record<NoticeCode, MentionedIn>> = {
  N04: 'merchant-answer',
  N09: 'referral-notice',
  N13: 'conflict',
  N14: 'prolongation',
  N15: 'proposal',
  N17: 'closing',
};

const CAPACITY_IN_ENGLISH: Readonly<Record<Office, string>> = {
  mediator: 'Consumer mediator',
  merchant: 'Merchant',
  consumer: 'Consumer',
  portal: 'Portal for settling consumer disputes out of court',
};
