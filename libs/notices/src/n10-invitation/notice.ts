import { merchantEntryDue } from '#dispute';
import { articleInWords } from '#law';
import { confidentiality, confidentialityReminder } from '../mentions/confidentiality.ts';
import { type MustSay, must, ours, reminder } from '../mentions/must-say.ts';
import { mediatorPrivacy, reachMediator } from '../mentions/privacy.ts';
import { byPost, freeToWithdraw } from '../mentions/rights.ts';
import { takesPartUntil } from '../n09-referral-notice/merchant.ts';
import type { NoticeModel } from '../notice-model.ts';
import { heading, list, paragraph, rows } from '../writing/blocks.ts';
import { day, lastDay } from '../writing/dates.ts';
import { bodyOf, needed, referenceOf } from '../writing/facts-of.ts';
import { addresseeOf, fromMediator, mediatorSignature } from '../writing/letterheads.ts';

/** N10: the invitation to enter (*invitation à entrer en médiation*), with a slip to answer on paper. Custom until Dir. 2025/2647 applies. */
export const invitationSlip: NoticeModel = {
  write: (facts) => ({
    title: 'Invitation à participer à la médiation',
    subject: `Litige avec ${facts.people.consumer.name}, dossier ${referenceOf(facts)}`,
    basis: `Usage des médiateurs ; ${articleInWords('FR/CECMC-B02').fr}`,
    sender: fromMediator(facts),
    addressee: addresseeOf(facts),
    summary: [
      'Cette lettre accompagne la notification de la saisine, envoyée le même jour.',
      ...takesPartUntil(facts).map(({ sentence }) => sentence),
    ],
    body: [
      paragraph('Madame, Monsieur,'),
      paragraph(voluntary().sentence),
      rows(
        ['Dossier', referenceOf(facts)],
        ['Consommateur', facts.people.consumer.name],
        ['Saisine notifiée le', day(needed(facts.dispute.notifiedOn, 'the day of notification'))],
        ['Réponse attendue jusqu’au', lastDay(merchantEntryDue(facts.dispute).nominalOn)],
      ),
      reminder('Ce qu’il faut savoir', [...takesPartUntil(facts), commitsToNothing(), freeToWithdraw(facts), byPost()]),
      heading('Répondre en ligne'),
      paragraph(`Sur ${facts.people.portal.website}, sous la référence ${referenceOf(facts)}.`),
      heading('Ou répondre sur papier : à renvoyer au médiateur'),
      list(
        `Dossier ${referenceOf(facts)}, ${facts.people.merchant.name}.`,
        '☐ Nous participons à la médiation.',
        '☐ Nous ne participons pas à la médiation.',
        'Nom et qualité : ………………………………………………',
        'Date et signature : ………………………………………………',
      ),
      paragraph(`Adresse de retour : ${[bodyOf(facts).name, ...bodyOf(facts).addressLines].join(', ')}.`),
      confidentialityReminder(),
    ],
    signature: mediatorSignature(facts),
    footer: [mediatorPrivacy(facts), reachMediator(facts)],
  }),
  mustSay: (facts) => [
    voluntary(),
    ...takesPartUntil(facts),
    commitsToNothing(),
    freeToWithdraw(facts),
    byPost(),
    confidentiality(),
  ],
};

function voluntary(): MustSay {
  return must(
    'voluntary',
    'FR/CECMC-B02',
    'Nous vous invitons à participer à cette médiation. Elle est volontaire, et vous n’avez pas à motiver un refus.',
  );
}

function commitsToNothing(): MustSay {
  return ours('commits-to-nothing', 'Participer ne vous engage à accepter aucune solution.');
}
