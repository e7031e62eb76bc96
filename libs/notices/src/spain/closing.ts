import type { Outcome } from '#dispute';
import { type MustSay, reminder } from '../mentions/must-say.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import type { NoticeModel } from '../notice-model.ts';
import { paragraph } from '../writing/blocks.ts';
import { needed, referenceOf } from '../writing/facts-of.ts';
import { addresseeOf } from '../writing/letterheads.ts';
import { capital } from '../writing/typeset.ts';
import { limitationSuspended } from './rights.ts';
import { bodySignature, cited, day, dispute, fromBody, must, reachBody } from './writing.ts';

const DIRECTIVE_9 = 'EU/DIR-2013-11-9';

/** N17, Dir. 2013/11 art. 9(1)(c): the outcome, told in writing with its grounds. */
export const closing: NoticeModel = {
  write: (facts) => ({
    title: 'Fin del procedimiento',
    subject: `${dispute(facts)}, expediente ${referenceOf(facts)}`,
    basis: capital(cited(DIRECTIVE_9)),
    sender: fromBody(facts),
    addressee: addresseeOf(facts),
    summary: [ended(facts).sentence, courtIsOpen().sentence],
    body: [paragraph(ended(facts).sentence), reminder('Después', [courtIsOpen(), limitationSuspended(facts)])],
    signature: bodySignature(facts),
    footer: [reachBody(facts)],
  }),
  mustSay: (facts) => [ended(facts), courtIsOpen(), limitationSuspended(facts)],
};

function ended({ dispute: its }: NoticeFacts): MustSay {
  const { on, outcome } = needed(its.closing, 'the closing');
  return must('kind-of-end', DIRECTIVE_9, `El procedimiento terminó el ${day(on)}: ${OUTCOMES[outcome]}.`);
}

function courtIsOpen(): MustSay {
  return must('court-is-open', DIRECTIVE_9, 'Cada parte puede acudir a los tribunales.');
}

/** Who refused or kept silent is not said. */
const OUTCOMES: Readonly<Record<Outcome, string>> = {
  agreement: 'las partes llegaron a un acuerdo',
  'proposal-accepted': 'las dos partes aceptaron la propuesta',
  'proposal-refused': 'la propuesta no fue aceptada por las dos partes',
  'proposal-lapsed': 'la propuesta no fue aceptada por las dos partes',
  declined: 'el empresario no participó, como podía hacer',
  withdrawn: 'una parte se retiró, como puede hacer en cualquier momento',
  interrupted: 'no pudo continuar',
};
