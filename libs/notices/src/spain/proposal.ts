import { acceptanceDue } from '#dispute';
import { type MustSay, reminder } from '../mentions/must-say.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import type { NoticeModel } from '../notice-model.ts';
import { heading, rows } from '../writing/blocks.ts';
import { bodyOf, eventOf, referenceOf } from '../writing/facts-of.ts';
import { addresseeOf } from '../writing/letterheads.ts';
import { capital, euros } from '../writing/typeset.ts';
import { freeToChoose, freeToWithdraw } from './rights.ts';
import { bodySignature, cited, day, dispute, fromBody, must, quoted, reachBody, until } from './writing.ts';

const LEY_14 = 'ES/LEY-7-2017-14';

/** N15: the proposal and its reasons; nobody accepts before three working days have passed (art. 14.2). */
export const proposal: NoticeModel = {
  write: (facts) => {
    const { solution, reasons: why, amountCents } = eventOf(facts, 'ProposalIssued');
    const { name } = bodyOf(facts);
    return {
      title: 'Propuesta de solución',
      subject: `${dispute(facts)}, expediente ${referenceOf(facts)}`,
      basis: capital(cited(LEY_14, '2')),
      sender: fromBody(facts),
      addressee: addresseeOf(facts),
      summary: ['Proponemos una solución, la misma para las dos partes.', reflection(facts).sentence],
      body: [
        heading('La solución propuesta'),
        quoted(facts, name, solution),
        ...(amountCents === undefined ? [] : [rows(['Importe', euros(amountCents)])]),
        heading(reasons().sentence),
        quoted(facts, name, why),
        reminder('Antes de responder', [freeToChoose(), reflection(facts), lastDay(facts), freeToWithdraw()]),
      ],
      signature: bodySignature(facts),
      footer: [reachBody(facts)],
    };
  },
  mustSay: (facts) => [freeToChoose(), reflection(facts), lastDay(facts), reasons(), freeToWithdraw()],
};

function reflection({ dispute: its }: NoticeFacts): MustSay {
  const { startsOn, opensOn } = acceptanceDue(its);
  return must(
    'time-to-reflect',
    LEY_14,
    `Dispone de al menos tres días hábiles para reflexionar: puede aceptar a partir del ${day(opensOn ?? startsOn)}, o un día después por cada festivo que haya entre medias.`,
    '2',
  );
}

function lastDay({ dispute: its }: NoticeFacts): MustSay {
  return must(
    'last-day',
    'ES/practice/portal',
    `Puede responder ${until(acceptanceDue(its).nominalOn)}; sin respuesta, la propuesta se tiene por no aceptada.`,
  );
}

function reasons(): MustSay {
  return must('reasons', 'EU/DIR-2013-11-9', 'Nuestros motivos');
}
