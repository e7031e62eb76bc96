import { type MustSay, ours, reminder } from '../mentions/must-say.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import type { NoticeModel } from '../notice-model.ts';
import { paragraph, rows } from '../writing/blocks.ts';
import { complaintOf, eventOf, referenceOf } from '../writing/facts-of.ts';
import { addresseeOf, registered } from '../writing/letterheads.ts';
import { capital } from '../writing/typeset.ts';
import { oneYear } from './complaint.ts';
import { cited, day, dispute, fromPortal, must, reachPortal, until } from './writing.ts';

const LEY_18 = 'ES/LEY-7-2017-18';

/** N04-S, art. 18.1: no answer came in the month; the portal certifies what passed through it. */
export const silenceCertificate: NoticeModel = {
  write: (facts) => ({
    title: 'Constancia de falta de respuesta',
    subject: `${dispute(facts)}, expediente ${referenceOf(facts)}`,
    basis: capital(cited(LEY_18, '1')),
    sender: fromPortal(facts),
    addressee: addresseeOf(facts),
    summary: [noAnswer(facts).sentence, mustBeAdmitted().sentence],
    body: [
      rows(['Expediente', referenceOf(facts)], ['Empresario', facts.people.merchant.name], registered(facts)),
      paragraph(noAnswer(facts).sentence),
      reminder('Lo que puede hacer', [mustBeAdmitted(), oneYear(facts), portalAlone()]),
    ],
    footer: [reachPortal(facts)],
  }),
  mustSay: (facts) => [noAnswer(facts), mustBeAdmitted(), oneYear(facts)],
};

function noAnswer(facts: NoticeFacts): MustSay {
  const { lastDay } = eventOf(facts, 'SilenceRecorded');
  return must(
    'no-answer',
    LEY_18,
    `A la reclamación del ${day(complaintOf(facts).sentOn)} no llegó por el portal ninguna respuesta ${until(lastDay)}.`,
    '1 a)',
  );
}

function mustBeAdmitted(): MustSay {
  return must(
    'must-be-admitted',
    LEY_18,
    'Pasado ese mes sin respuesta, una entidad de resolución alternativa no puede inadmitir su solicitud por no haber reclamado antes.',
    '1 a)',
  );
}

function portalAlone(): MustSay {
  return ours('portal-alone', 'El portal solo da fe de lo que ha pasado por él.');
}
