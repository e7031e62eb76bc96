import type { Party } from '#dispute';
import { enclosedFacts } from './enclosed-facts.ts';
import type { Block, Letter } from './letter.ts';
import type { MustSay } from './mentions/must-say.ts';
import { complaint } from './n01-complaint/notice.ts';
import { acknowledgement } from './n02-acknowledgement/notice.ts';
import { paymentHoldingAnswer } from './n03-payment-holding-answer/notice.ts';
import { answer } from './n04-answer/notice.ts';
import { silenceCertificate } from './n04s-silence-certificate/notice.ts';
import { request } from './n05-request/notice.ts';
import { referralReceipt } from './n06-referral-receipt/notice.ts';
import { pieces } from './n07-pieces/notice.ts';
import { rejection } from './n08-rejection/notice.ts';
import { referralNotice } from './n09-referral-notice/notice.ts';
import { invitationSlip } from './n10-invitation/notice.ts';
import { noMediation } from './n11-no-mediation/notice.ts';
import { file } from './n12-file/notice.ts';
import { conflict } from './n13-conflict/notice.ts';
import { prolongation } from './n14-prolongation/notice.ts';
import { proposal } from './n15-proposal/notice.ts';
import { answerReceipt } from './n16-answer-receipt/notice.ts';
import { closing } from './n17-closing/notice.ts';
import { attestation } from './n18-attestation/notice.ts';
import { agreement } from './n19-agreement/notice.ts';
import { executionFollowUp } from './n20-execution/notice.ts';
import type { NoticeCode } from './notice-code.ts';
import type { NoticeFacts } from './notice-facts.ts';
import type { NoticeModel, Written } from './notice-model.ts';
import { day, dayOf } from './writing/dates.ts';
import { referenceOf } from './writing/facts-of.ts';
import { everyLine, oneLine } from './writing/people-words.ts';
import { typeset } from './writing/typeset.ts';

/** Writes a notice: every word of it, from facts alone, the same words for the same facts. Letters are written in French, which is authoritative. */
export function compose(code: NoticeCode, given: NoticeFacts): Letter {
  const facts = cleaned(given);
  const reference = referenceOf(facts);
  const letter = inFrench(
    { code, number: noticeNumber(reference, code, facts.to, facts.copy), reference, on: dayOf(facts) },
    MODELS[code].write(facts),
  );
  return { ...letter, ...verifiedAt(facts), enclosed: enclosedFacts(code, facts, letter) };
}

function verifiedAt({ verificationCode: code, people }: NoticeFacts): Pick<Letter, 'verification'> {
  if (code === undefined) return {};
  const address = `${people.portal.website.replace(/\/$/, '')}/verify`;
  return { verification: { code, address, link: `${address}?code=${code}` } };
}

/** The words of a model as French sets them, with the number and the date of the letter. */
export function inFrench(
  { code, number, reference, on }: Pick<Letter, 'code' | 'number' | 'reference' | 'on'>,
  { sender, addressee, ...written }: Written,
): Letter {
  return {
    code,
    lang: 'fr',
    number,
    reference,
    on,
    dateLine: typeset(`Le ${day(on)}`),
    sender: { ...sender, capacity: typeset(sender.capacity) },
    addressee,
    title: typeset(written.title),
    subject: typeset(written.subject),
    basis: typeset(written.basis),
    summary: written.summary.map(typeset),
    body: written.body.map(typesetBlock),
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
  return MODELS[code].mustSay(cleaned(facts));
}

const MODELS: Readonly<Record<NoticeCode, NoticeModel>> = {
  N01: complaint,
  N02: acknowledgement,
  N04: answer,
  'N04-S': silenceCertificate,
  N06: referralReceipt,
  N08: rejection,
  N09: referralNotice,
  N13: conflict,
  N14: prolongation,
  N15: proposal,
  N17: closing,
  N20: executionFollowUp,
  N19: agreement,
  N18: attestation,
  N16: answerReceipt,
  N12: file,
  N11: noMediation,
  N10: invitationSlip,
  N07: pieces,
  N05: request,
  N03: paymentHoldingAnswer,
};

/** Our words only: a person's words stay as they were written. */
function typesetBlock(block: Block): Block {
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
