import type { Party } from '#dispute';
import { enclosedFacts } from './enclosed-facts.ts';
import type { Block, Letter } from './letter.ts';
import { FRENCH_LETTERS } from './letters/france.ts';
import { lettersOf } from './letters/letters-of.ts';
import { type StateLetters } from './letters/state-letters.ts';
import type { MustSay } from './mentions/must-say.ts';
import type { NoticeCode } from './notice-code.ts';
import type { NoticeFacts } from './notice-facts.ts';
import type { NoticeModel, Written } from './notice-model.ts';
import { dayOf } from './writing/dates.ts';
import { referenceOf } from './writing/facts-of.ts';
import { everyLine, oneLine } from './writing/people-words.ts';

/** Writes a notice: every word of it, from facts alone, the same words for the same facts. Letters are written in the language of the State whose law governs the dispute; that letter is authoritative. */
export function compose(code: NoticeCode, given: NoticeFacts): Letter {
  const facts = cleaned(given);
  const reference = referenceOf(facts);
  const letter = dressed(
    { code, number: noticeNumber(reference, code, facts.to, facts.copy), reference, on: dayOf(facts) },
    modelOf(code, facts).write(facts),
    lettersOf(facts.dispute.rules.jurisdiction),
  );
  return { ...letter, ...verifiedAt(facts), enclosed: enclosedFacts(code, facts, letter) };
}

function verifiedAt({ verificationCode: code, people }: NoticeFacts): Pick<Letter, 'verification'> {
  if (code === undefined) return {};
  const address = `${people.portal.website.replace(/\/$/, '')}/verify`;
  return { verification: { code, address, link: `${address}?code=${code}` } };
}

/** A letter that the State does not have is owed by no event: to be asked for one is a mistake of the program. */
function modelOf(code: NoticeCode, { dispute }: NoticeFacts): NoticeModel {
  const model = lettersOf(dispute.rules.jurisdiction).models[code];
  if (model === undefined) throw new RangeError(`no letter ${code} in ${dispute.rules.jurisdiction}`);
  return model;
}

type Head = Pick<Letter, 'code' | 'number' | 'reference' | 'on'>;

/** The words of a French model that belongs to no dispute. */
export function inFrench(head: Head, written: Written): Letter {
  return dressed(head, written, FRENCH_LETTERS);
}

/** The words of a model as their language sets them, with the number and the date of the letter. */
function dressed(
  { code, number, reference, on }: Head,
  { sender, addressee, ...written }: Written,
  { lang, typeset, dateLine }: Omit<StateLetters, 'models'>,
): Letter {
  return {
    code,
    lang,
    number,
    reference,
    on,
    dateLine: typeset(dateLine(on)),
    sender: { ...sender, capacity: typeset(sender.capacity) },
    addressee,
    title: typeset(written.title),
    subject: typeset(written.subject),
    basis: typeset(written.basis),
    summary: written.summary.map(typeset),
    body: written.body.map((block) => typesetBlock(block, typeset)),
    ...(written.signature === undefined ? {} : { signature: written.signature }),
    footer: written.footer.map(typeset),
  };
}

/** The dispute, the kind of notice, whose, and which of theirs: no two notices have the same. */
export function noticeNumber(reference: string, code: NoticeCode, to: Party, copy: number): string {
  return `${reference}/${code}-${to === 'consumer' ? 'C' : 'P'}${copy}`;
}

/** What this notice must say in this dispute, to be found again in its text and in its PDF. */
export function mustSay(code: NoticeCode, facts: NoticeFacts): readonly MustSay[] {
  return modelOf(code, facts).mustSay(cleaned(facts));
}

/** Our words only: a person's words stay as they were written. */
function typesetBlock(block: Block, typeset: StateLetters['typeset']): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, text: typeset(block.text) };
    case 'list':
      return { ...block, items: block.items.map(typeset) };
    case 'facts':
      return { ...block, rows: block.rows.map(([name, value]) => [typeset(name), typeset(value)] as const) };
    case 'reminder':
      return { ...block, title: typeset(block.title), items: block.items.map(typeset) };
    case 'code':
      return block;
    case 'quotation':
      return { ...block, by: typeset(block.by) };
    default:
      return block satisfies never;
  }
}

/** Names, addresses and file names come from people: each is brought to one harmless line before it enters a sentence. */
function cleaned(facts: NoticeFacts): NoticeFacts {
  return {
    ...facts,
    people: everyLine(facts.people),
    pieces: facts.pieces.map((piece) => ({ ...piece, name: oneLine(piece.name) })),
  };
}
