import { type MustSay, reminder } from '../mentions/must-say.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import type { NoticeModel } from '../notice-model.ts';
import { heading, paragraph } from '../writing/blocks.ts';
import { bodyOf, eventOf, referenceOf } from '../writing/facts-of.ts';
import { addresseeOf } from '../writing/letterheads.ts';
import { capital } from '../writing/typeset.ts';
import { freeToWithdraw } from './rights.ts';
import { bodySignature, cited, dispute, fromBody, must, quoted, reachBody, until } from './writing.ts';

const LEY_20 = 'ES/LEY-7-2017-20';

/** N14, art. 20.2: a longer period, its reasons, its last day. */
export const prolongation: NoticeModel = {
  write: (facts) => ({
    title: 'Prórroga del plazo',
    subject: `${dispute(facts)}, expediente ${referenceOf(facts)}`,
    basis: capital(cited(LEY_20, '2')),
    sender: fromBody(facts),
    addressee: addresseeOf(facts),
    summary: ['Este litigio es especialmente complejo.', newDate(facts).sentence],
    body: [
      paragraph(newDate(facts).sentence),
      heading(reasons().sentence),
      quoted(facts, bodyOf(facts).name, eventOf(facts, 'MediationProlonged').reasons),
      reminder('Sus derechos', [freeToWithdraw()]),
    ],
    signature: bodySignature(facts),
    footer: [reachBody(facts)],
  }),
  mustSay: (facts) => [newDate(facts), reasons(), freeToWithdraw()],
};

function newDate(facts: NoticeFacts): MustSay {
  const { until: lastDay } = eventOf(facts, 'MediationProlonged');
  return must('new-date', LEY_20, `El plazo para dar a conocer el resultado se prorroga ${until(lastDay)}.`, '2');
}

function reasons(): MustSay {
  return must('reasons', LEY_20, 'Los motivos de la prórroga', '2');
}
