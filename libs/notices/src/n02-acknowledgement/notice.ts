import { referralWindowDue, silenceDue } from '#dispute';
import type { Block } from '../letter.ts';
import { type MustSay, must, ours } from '../mentions/must-say.ts';
import { complaintPrivacy, reachPortal } from '../mentions/privacy.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import type { NoticeModel } from '../notice-model.ts';
import { heading, mediatorDetails, paragraph, rows } from '../writing/blocks.ts';
import { day, dayOf, lastDay } from '../writing/dates.ts';
import { complaintOf, eventIf, quoted, referenceOf } from '../writing/facts-of.ts';
import { addresseeOf, fromMerchant } from '../writing/letterheads.ts';

/** N02: the merchant acknowledges the complaint, or says that an answer is being prepared. No general law requires it; it stops no clock. */
export const acknowledgement: NoticeModel = {
  write: (facts) => {
    const { merchant, portal } = facts.people;
    const holding = eventIf(facts, 'HoldingAnswerGiven');
    return {
      title: holding ? "Réponse d'attente à votre réclamation" : 'Accusé de réception de votre réclamation',
      subject: `Votre réclamation à ${merchant.name}, dossier ${referenceOf(facts)}`,
      basis: 'Usage des professionnels ; aucun texte général ne l’impose',
      sender: fromMerchant(facts),
      addressee: addresseeOf(facts),
      summary: [
        holding
          ? `${merchant.name} étudie votre réclamation et annonce une réponse.`
          : `${merchant.name} a reçu votre réclamation.`,
        answerDate(facts).sentence,
        datesUnchanged().sentence,
      ],
      body: [
        paragraph('Madame, Monsieur,'),
        paragraph(received(facts).sentence),
        ...(holding?.statement ? [quoted(facts, merchant.name, holding.statement)] : []),
        rows(
          ['Dossier', referenceOf(facts)],
          ['Réclamation envoyée le', day(complaintOf(facts).sentOn)],
          [holding ? 'Réponse d’attente du' : 'Réception confirmée le', day(dayOf(facts))],
          ['Réponse attendue jusqu’au', lastDay(silenceDue(facts.dispute).nominalOn)],
        ),
        paragraph(`Vous pouvez compléter votre réclamation ou nous écrire sur ${portal.website}.`),
        ...next(facts),
      ],
      signature: [merchant.name],
      footer: [
        `Lettre remise par le portail ${portal.name}, qui n'est ni une autorité ni un médiateur.`,
        complaintPrivacy(facts),
        reachPortal(facts),
      ],
    };
  },
  mustSay: (facts) => [received(facts), answerDate(facts), datesUnchanged()],
};

function next(facts: NoticeFacts): readonly Block[] {
  const { mediatorOfMerchant } = facts.people;
  return [
    heading('Si nous ne trouvons pas d’accord'),
    paragraph(silenceDue(facts.dispute).explanation.fr),
    paragraph(
      `En tout état de cause, le médiateur peut être saisi jusqu'au ${lastDay(referralWindowDue(facts.dispute).nominalOn)}. La médiation est gratuite pour vous.`,
    ),
    ...(mediatorOfMerchant === undefined ? [] : [mediatorDetails(mediatorOfMerchant)]),
  ];
}

function received(facts: NoticeFacts): MustSay {
  return ours('received', `Nous avons bien reçu votre réclamation du ${day(complaintOf(facts).sentOn)}.`);
}

function answerDate({ dispute }: NoticeFacts): MustSay {
  const due = silenceDue(dispute);
  return must('answer-awaited', due.provision, `Une réponse est attendue jusqu'au ${lastDay(due.nominalOn)}.`);
}

function datesUnchanged(): MustSay {
  return ours('dates-unchanged', 'Cette lettre ne change aucune de vos dates.');
}
