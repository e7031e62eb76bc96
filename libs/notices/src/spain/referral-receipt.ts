import { rejectionDue } from '#dispute';
import { type MustSay, reminder } from '../mentions/must-say.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import type { NoticeModel } from '../notice-model.ts';
import { heading, paragraph } from '../writing/blocks.ts';
import { needed, referenceOf } from '../writing/facts-of.ts';
import { addresseeOf } from '../writing/letterheads.ts';
import { capital } from '../writing/typeset.ts';
import { freeToWithdraw, limitationSuspended } from './rights.ts';
import { bodySignature, cited, day, dispute, fromBody, must, piecesList, reachBody, until } from './writing.ts';

const LEY_18 = 'ES/LEY-7-2017-18';

/** N06: the body has the request; from that day it has twenty-one natural days to refuse it, with reasons (art. 18.3). */
export const referralReceipt: NoticeModel = {
  write: (facts) => ({
    title: 'Hemos recibido su solicitud',
    subject: `${dispute(facts)}, expediente ${referenceOf(facts)}`,
    basis: capital(cited(LEY_18, '3')),
    sender: fromBody(facts),
    addressee: addresseeOf(facts),
    summary: [received(facts).sentence, twentyOneDays(facts).sentence],
    body: [
      paragraph(received(facts).sentence),
      heading('Los documentos recibidos'),
      piecesList(facts),
      reminder('Sus derechos', [twentyOneDays(facts), limitationSuspended(facts), freeToWithdraw()]),
    ],
    signature: bodySignature(facts),
    footer: [reachBody(facts)],
  }),
  mustSay: (facts) => [received(facts), twentyOneDays(facts), limitationSuspended(facts), freeToWithdraw()],
};

function received({ dispute: { referral } }: NoticeFacts): MustSay {
  const { receivedOn } = needed(referral, 'the referral');
  return must('received', LEY_18, `Recibimos su solicitud el ${day(receivedOn)}.`, '3');
}

function twentyOneDays({ dispute: its }: NoticeFacts): MustSay {
  return must(
    'twenty-one-days',
    LEY_18,
    `Si no podemos admitirla, se lo comunicaremos con sus motivos ${until(rejectionDue(its).nominalOn)}, veintiún días naturales después.`,
    '3',
  );
}
