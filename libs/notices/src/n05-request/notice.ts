import { articleInWords } from '#law';
import type { Block } from '../letter.ts';
import { type MustSay, must, ours, reminder } from '../mentions/must-say.ts';
import { mediatorPrivacy, reachMediator } from '../mentions/privacy.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import type { NoticeModel } from '../notice-model.ts';
import { claimsList, heading, paragraph, piecesList, rows } from '../writing/blocks.ts';
import { day } from '../writing/dates.ts';
import { bodyOf, complaintOf, eventOf, needed, quoted, referenceOf } from '../writing/facts-of.ts';
import { fromConsumer, registered } from '../writing/letterheads.ts';
import { capital } from '../writing/typeset.ts';

/** N05, L614-1 al. 2: the request for mediation as it was lodged (*demande de médiation*), kept by the consumer on a durable medium. */
export const request: NoticeModel = {
  write: (facts) => ({
    title: 'Demande de médiation (votre exemplaire)',
    subject: `Litige avec ${facts.people.merchant.name}, dossier ${referenceOf(facts)}`,
    basis: capital(articleInWords('FR/L614-1', 'alinéa 2').fr),
    sender: fromConsumer(facts),
    addressee: { name: bodyOf(facts).name, lines: bodyOf(facts).addressLines },
    summary: [
      `Voici la demande que vous avez envoyée au médiateur le ${day(receivedOn(facts))}, telle qu'il l'a reçue.`,
      'Vous n’avez rien à envoyer de plus. Gardez ce document.',
    ],
    body: [
      paragraph('Madame, Monsieur le médiateur,'),
      paragraph(asks(facts).sentence),
      parties(facts),
      heading('La réclamation écrite'),
      quoted(facts, facts.people.consumer.name, complaintOf(facts).statement),
      ...claimed(facts),
      ...said(facts),
      heading('Les pièces jointes'),
      piecesList(facts, 'Aucune pièce n’est jointe.'),
      reminder('Ce que je déclare', [declared(facts)]),
    ],
    signature: [facts.people.consumer.name],
    footer: [mediatorPrivacy(facts), reachMediator(facts)],
  }),
  mustSay: (facts) => [asks(facts), complained(facts), declared(facts)],
};

function asks(facts: NoticeFacts): MustSay {
  return must(
    'request',
    'FR/L614-1',
    `Je vous demande une médiation dans le litige qui m'oppose à ${facts.people.merchant.name}.`,
    'alinéa 2',
  );
}

function parties(facts: NoticeFacts): Block {
  const { consumer, merchant } = facts.people;
  return rows(
    ['Dossier', referenceOf(facts)],
    ['Consommateur', [consumer.name, ...consumer.addressLines].join(', ')],
    consumer.email === undefined ? undefined : ['Adresse électronique', consumer.email],
    ['Professionnel', [merchant.name, ...merchant.addressLines].join(', ')],
    registered(facts),
    ['Réclamation écrite', complained(facts).sentence],
    ['Réponse du professionnel', answered(facts)],
    ['Demande reçue le', day(receivedOn(facts))],
  );
}

/** L612-2 1° and 4°: the first things that the mediator looks at. */
function complained(facts: NoticeFacts): MustSay {
  const { sentOn, origin } = complaintOf(facts);
  const how = origin === 'portal' ? 'par ce portail' : 'par un autre moyen, preuve jointe';
  return must('complained', 'FR/L612-2', `envoyée le ${day(sentOn)}, ${how}`, '1°');
}

function answered({ dispute: { answer, silence } }: NoticeFacts): string {
  if (answer !== undefined) return `donnée le ${day(answer.on)}`;
  return silence === undefined ? 'aucune à ce jour' : `aucune jusqu’au ${day(silence.lastDay)}`;
}

function claimed(facts: NoticeFacts): readonly Block[] {
  const { claims } = complaintOf(facts);
  return claims.length === 0 ? [] : [heading('Ce que je demande'), ...claimsList(claims)];
}

function said(facts: NoticeFacts): readonly Block[] {
  const { statement } = eventOf(facts, 'ReferralReceived');
  return statement === undefined
    ? []
    : [heading('Ce que j’ajoute pour le médiateur'), quoted(facts, facts.people.consumer.name, statement)];
}

/** L612-2 3°: nothing declared is not a declaration that there is none. */
function declared(facts: NoticeFacts): MustSay {
  const { examinedElsewhere } = eventOf(facts, 'ReferralReceived');
  switch (examinedElsewhere) {
    case 'no':
      return must(
        'examined-elsewhere',
        'FR/L612-2',
        'Ce litige n’a été examiné, et n’est en cours d’examen, ni par un autre médiateur ni par un tribunal.',
        '3°',
      );
    case 'other-mediator':
      return must('examined-elsewhere', 'FR/L612-2', 'Ce litige a été soumis à un autre médiateur.', '3°');
    case 'court':
      return must('examined-elsewhere', 'FR/L612-2', 'Ce litige a été soumis à un tribunal.', '3°');
    case undefined:
      return ours('nothing-declared', 'Rien n’a été déclaré d’un autre médiateur ni d’un tribunal.');
    default:
      return examinedElsewhere satisfies never;
  }
}

function receivedOn({ dispute }: NoticeFacts) {
  return needed(dispute.referral, 'the referral').receivedOn;
}
