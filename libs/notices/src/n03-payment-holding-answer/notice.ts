import { answerDue, complaintReceivedOn } from '#dispute';
import { articleInWords } from '#law';
import type { Block } from '../letter.ts';
import { type MustSay, must, ours, reminder } from '../mentions/must-say.ts';
import { complaintPrivacy, reachPortal } from '../mentions/privacy.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import type { NoticeModel } from '../notice-model.ts';
import { heading, mediatorDetails, paragraph, rows } from '../writing/blocks.ts';
import { day, dayOf, lastDay } from '../writing/dates.ts';
import { complaintOf, eventOf, needed, quoted, referenceOf } from '../writing/facts-of.ts';
import { addresseeOf, fromMerchant } from '../writing/letterheads.ts';
import { capital } from '../writing/typeset.ts';

/** N03, CMF L133-45: the holding answer of a payment service (*réponse d'attente*): why more time is needed, and the final date. */
export const paymentHoldingAnswer: NoticeModel = {
  write: (facts) => ({
    title: "Réponse d'attente à votre réclamation",
    subject: `Votre réclamation à ${facts.people.merchant.name}, dossier ${referenceOf(facts)}`,
    basis: capital(articleInWords('FR/CMF-L133-45').fr),
    sender: fromMerchant(facts),
    addressee: addresseeOf(facts),
    summary: [
      `${facts.people.merchant.name} ne peut pas encore vous répondre sur le fond.`,
      finalDate(facts).sentence,
      stopsNothing().sentence,
    ],
    body: [
      paragraph('Madame, Monsieur,'),
      paragraph(moreTime(facts).sentence),
      heading(reasonsHeading().sentence),
      reasons(facts),
      rows(
        ['Dossier', referenceOf(facts)],
        ['Réclamation envoyée le', day(complaintOf(facts).sentOn)],
        ['Réclamation reçue le', day(complaintReceivedOn(facts.dispute))],
        ['Réponse d’attente du', day(dayOf(facts))],
        ['Réponse définitive au plus tard le', lastDay(latest(facts).nominalOn)],
      ),
      reminder('Vos dates', [finalDate(facts), stopsNothing()]),
      paragraph(latest(facts).explanation.fr),
      // CMF L133-4 was not read: whether Saturday is a « jour ouvrable » stays open.
      paragraph(
        'Les jours ouvrables sont comptés ici du lundi au vendredi ; si le samedi compte, cette date est plus proche.',
      ),
      ...mediator(facts),
    ],
    signature: [facts.people.merchant.name],
    footer: [
      `Lettre remise par le portail ${facts.people.portal.name}, qui n'est ni une autorité ni un médiateur.`,
      complaintPrivacy(facts),
      reachPortal(facts),
    ],
  }),
  mustSay: (facts) => [moreTime(facts), reasonsHeading(), finalDate(facts), stopsNothing()],
};

/** « la date ultime »: thirty-five working days at most. */
function finalDate(facts: NoticeFacts): MustSay {
  return must(
    'final-date',
    'FR/CMF-L133-45',
    `Vous recevrez la réponse définitive au plus tard le ${lastDay(latest(facts).nominalOn)}.`,
  );
}

function moreTime(facts: NoticeFacts): MustSay {
  return must(
    'more-time',
    'FR/CMF-L133-45',
    `Nous avons besoin de plus de quinze jours ouvrables pour répondre à votre réclamation du ${day(complaintOf(facts).sentOn)}.`,
  );
}

function reasonsHeading(): MustSay {
  return must('reasons', 'FR/CMF-L133-45', 'Pourquoi un délai supplémentaire est nécessaire');
}

function stopsNothing(): MustSay {
  return ours('stops-nothing', 'Cette lettre ne repousse pas la date jusqu’à laquelle le médiateur peut être saisi.');
}

/** The article wants the reasons said: without them the holding answer is refused. */
function reasons(facts: NoticeFacts): Block {
  const { statement } = eventOf(facts, 'HoldingAnswerGiven');
  const { name } = facts.people.merchant;
  return quoted(facts, name, needed(statement, 'the reasons of the holding answer'));
}

/** K5-max: the holding answer has been given. */
function latest({ dispute }: NoticeFacts) {
  return needed(answerDue(dispute), 'a period to answer');
}

function mediator({ people: { mediatorOfMerchant } }: NoticeFacts): readonly Block[] {
  return mediatorOfMerchant === undefined
    ? []
    : [heading('Si le litige n’est pas réglé'), mediatorDetails(mediatorOfMerchant)];
}
