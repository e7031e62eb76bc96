import { latestOutcomeDue, merchantEntryDue, outcomeDue } from '#dispute';
import { type MustSay, ours, reminder } from '../mentions/must-say.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import type { NoticeModel } from '../notice-model.ts';
import { heading, paragraph, rows } from '../writing/blocks.ts';
import { complaintOf, referenceOf } from '../writing/facts-of.ts';
import { addresseeOf, registered } from '../writing/letterheads.ts';
import { capital } from '../writing/typeset.ts';
import { freeToWithdraw, limitationSuspended } from './rights.ts';
import {
  bodySignature,
  cited,
  claimsList,
  day,
  dispute,
  fromBody,
  must,
  piecesList,
  quoted,
  reachBody,
  until,
} from './writing.ts';

const LEY_20 = 'ES/LEY-7-2017-20';

/** N09: both are told of the procedure, of the day on which its outcome is due (art. 20.1) and that they may withdraw. */
export const referralNotice: NoticeModel = {
  write: (facts) => ({
    title: 'Inicio del procedimiento',
    subject: `${dispute(facts)}, expediente ${referenceOf(facts)}`,
    basis: capital(cited(LEY_20, '1')),
    sender: fromBody(facts),
    addressee: addresseeOf(facts),
    summary: [
      'Hemos admitido la solicitud y empieza el procedimiento.',
      period(facts).sentence,
      ...invitation(facts).map(({ sentence }) => sentence),
    ],
    body: [
      paragraph('Hemos admitido la solicitud y empieza el procedimiento.'),
      rows(
        ['Expediente', referenceOf(facts)],
        ['Consumidor', facts.people.consumer.name],
        ['Empresario', facts.people.merchant.name],
        registered(facts),
      ),
      heading('La reclamación'),
      quoted(facts, facts.people.consumer.name, complaintOf(facts).statement),
      ...claimsList(complaintOf(facts).claims),
      heading('Documentos del expediente'),
      piecesList(facts),
      reminder('Los plazos', [period(facts), longest(facts), ...invitation(facts), limitationSuspended(facts)]),
      reminder('Sus derechos', [freeToWithdraw()]),
    ],
    signature: bodySignature(facts),
    footer: [reachBody(facts)],
  }),
  mustSay: (facts) => [
    period(facts),
    longest(facts),
    limitationSuspended(facts),
    freeToWithdraw(),
    ...invitation(facts),
  ],
};

function period({ dispute: its }: NoticeFacts): MustSay {
  const { startsOn, nominalOn } = outcomeDue(its);
  return must(
    'period',
    LEY_20,
    `El resultado se dará a conocer en noventa días naturales contados desde el ${day(startsOn)}, cuando el expediente estuvo completo: ${until(nominalOn)}.`,
    '1',
  );
}

function longest({ dispute: its }: NoticeFacts): MustSay {
  const latest = latestOutcomeDue(its);
  return must(
    'longest',
    LEY_20,
    `Si el litigio es especialmente complejo, ese plazo puede prorrogarse con una explicación${latest === undefined ? '' : `, como máximo ${until(latest.nominalOn)}`}.`,
    '2',
  );
}

/** No period was read in the law: the portal's own, and nobody has to take part. */
function invitation({ to, dispute: its }: NoticeFacts): readonly MustSay[] {
  if (to !== 'merchant' || its.invitedOn === undefined) return [];
  return [
    ours(
      'invitation',
      `Díganos si participa ${until(merchantEntryDue(its).nominalOn)}: es un plazo del portal y usted puede no participar.`,
    ),
  ];
}
