import { referralWindowDue, silenceDue } from '#dispute';
import type { Block } from '../letter.ts';
import { type MustSay, ours, reminder } from '../mentions/must-say.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import type { NoticeModel, Written } from '../notice-model.ts';
import { heading, paragraph, rows } from '../writing/blocks.ts';
import { complaintOf, referenceOf } from '../writing/facts-of.ts';
import { addresseeOf, registered } from '../writing/letterheads.ts';
import { capital } from '../writing/typeset.ts';
import {
  cited,
  claimsList,
  day,
  fromConsumer,
  fromPortal,
  must,
  piecesList,
  quoted,
  reachPortal,
  until,
} from './writing.ts';

const LEY_18 = 'ES/LEY-7-2017-18';

/** N01, art. 18.1: the complaint as the portal carries it to the merchant, and the copy that proves it for the consumer. */
export const complaint: NoticeModel = {
  write: (facts) => (facts.to === 'merchant' ? letter(facts) : copy(facts)),
  mustSay: (facts) => [
    carried(facts),
    oneMonth(facts),
    ...(facts.to === 'merchant' ? [noAuthority()] : [oneYear(facts)]),
  ],
};

function letter(facts: NoticeFacts): Written {
  const { consumer, portal } = facts.people;
  return {
    title: 'Reclamación escrita',
    subject: `Reclamación de ${consumer.name}, expediente ${referenceOf(facts)}`,
    basis: capital(cited(LEY_18, '1')),
    sender: fromConsumer(facts),
    addressee: addresseeOf(facts),
    summary: [
      `${consumer.name} le dirige una reclamación por medio del portal ${portal.name}.`,
      oneMonth(facts).sentence,
    ],
    body: [
      ...subject(facts),
      heading('Cómo responder'),
      ...answering(facts),
      paragraph(`Responda en ${portal.website}, con la referencia ${referenceOf(facts)}.`),
      reminder('Quién le transmite esta carta', [noAuthority(), carried(facts)]),
    ],
    signature: [consumer.name],
    footer: [reachPortal(facts)],
  };
}

function copy(facts: NoticeFacts): Written {
  return {
    title: 'Copia de su reclamación',
    subject: `Su reclamación a ${facts.people.merchant.name}, expediente ${referenceOf(facts)}`,
    basis: capital(cited(LEY_18, '1')),
    sender: fromPortal(facts),
    addressee: addresseeOf(facts),
    summary: [carried(facts).sentence, 'Guarde esta copia: prueba que usted se dirigió primero al empresario.'],
    body: [
      rows(['Expediente', referenceOf(facts)], ['Empresario', facts.people.merchant.name], registered(facts)),
      reminder('Sus fechas', [oneMonth(facts), oneYear(facts)]),
      ...subject(facts),
    ],
    footer: [reachPortal(facts)],
  };
}

function subject(facts: NoticeFacts): readonly Block[] {
  const { statement, claims } = complaintOf(facts);
  return [
    heading('La reclamación'),
    quoted(facts, facts.people.consumer.name, statement),
    ...(claims.length === 0 ? [] : [heading('Lo que se pide'), ...claimsList(claims)]),
    heading('Documentos adjuntos'),
    piecesList(facts),
  ];
}

function answering({ answerCode, people: { portal } }: NoticeFacts): readonly Block[] {
  if (answerCode === undefined) return [];
  const address = `${portal.website.replace(/\/$/, '')}/answer`;
  return [
    paragraph('Puede responder sin abrir una cuenta con el código de esta carta, que sirve para una sola respuesta:'),
    { kind: 'code', code: answerCode, address, link: `${address}?code=${answerCode}` },
  ];
}

function carried(facts: NoticeFacts): MustSay {
  return must(
    'prior-complaint',
    LEY_18,
    `El portal transmitió esta reclamación al empresario el ${day(complaintOf(facts).sentOn)}.`,
    '1 a)',
  );
}

/** Art. 18.1: once the month is over the request must be admitted. */
export function oneMonth({ dispute }: NoticeFacts): MustSay {
  const { nominalOn, opensOn } = silenceDue(dispute);
  return must(
    'one-month',
    LEY_18,
    `Si el empresario no comunica su respuesta ${until(nominalOn)}, a partir del ${day(opensOn ?? nominalOn)} una entidad de resolución alternativa ya no puede inadmitir la solicitud por falta de reclamación previa.`,
    '1 a)',
  );
}

export function oneYear({ dispute }: NoticeFacts): MustSay {
  return must(
    'one-year',
    LEY_18,
    `La solicitud puede presentarse ${until(referralWindowDue(dispute).nominalOn)}, un año después de la reclamación.`,
    '1 e)',
  );
}

function noAuthority(): MustSay {
  return ours(
    'no-authority',
    'Este portal no es una autoridad ni una entidad de resolución: transmite y fecha los escritos.',
  );
}
