import { articleInWords } from '#law';
import type { Block } from '../letter.ts';
import { reviewOpen } from '../mentions/automation.ts';
import { confidentiality, confidentialityReminder } from '../mentions/confidentiality.ts';
import { limitationCaution, limitationResumes } from '../mentions/limitation.ts';
import { type MustSay, must, ours, reminder } from '../mentions/must-say.ts';
import { mediatorPrivacy, reachMediator } from '../mentions/privacy.ts';
import { courtRemainsOpen } from '../mentions/rights.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import type { NoticeModel } from '../notice-model.ts';
import { heading, paragraph, rows } from '../writing/blocks.ts';
import { day, dayOf } from '../writing/dates.ts';
import { complaintOf, eventOf, needed, referenceOf } from '../writing/facts-of.ts';
import { addresseeOf, fromMediator, mediatorSignature } from '../writing/letterheads.ts';

/** N11: the merchant does not enter (*constat de refus*): dates and the fact, nothing of the merits (CECMC B02). The closing N17 follows. */
export const noMediation: NoticeModel = {
  write: (facts) => ({
    title: 'Constat de l’absence de médiation',
    subject: `${subject(facts)}, dossier ${referenceOf(facts)}`,
    basis: `Usage des médiateurs ; ${articleInWords('FR/CECMC-B02').fr}`,
    sender: fromMediator(facts),
    addressee: addresseeOf(facts),
    summary: [
      howDeclined(facts).sentence,
      'Le litige n’est donc pas examiné ; ce constat ne dit pas qui a raison.',
      'Un avis de fin de médiation vous sera adressé.',
    ],
    body: [
      paragraph('Madame, Monsieur,'),
      paragraph(`${howDeclined(facts).sentence} ${voluntary().sentence}`),
      dates(facts),
      heading('Ce qui reste possible'),
      paragraph('Un accord direct avec l’autre partie reste possible à tout moment.'),
      reminder('Ce que vaut ce constat', [attempted(), ...reviewOpen(facts), courtRemainsOpen(facts)]),
      reminder('Le délai pour agir en justice', [limitationResumes(facts)]),
      paragraph(limitationCaution(facts)),
      confidentialityReminder(),
    ],
    signature: mediatorSignature(facts),
    footer: [mediatorPrivacy(facts), reachMediator(facts)],
  }),
  mustSay: (facts) => [
    howDeclined(facts),
    voluntary(),
    attempted(),
    ...reviewOpen(facts),
    courtRemainsOpen(facts),
    limitationResumes(facts),
    confidentiality(),
  ],
};

function subject({ to, people }: NoticeFacts): string {
  return `Litige avec ${to === 'consumer' ? people.merchant.name : people.consumer.name}`;
}

function howDeclined(facts: NoticeFacts): MustSay {
  const { merchant } = facts.people;
  const silent = eventOf(facts, 'MerchantDeclined').how === 'silence';
  return must(
    'declined',
    'FR/CECMC-B02',
    silent
      ? `${merchant.name} n'a pas répondu dans le délai à notre invitation, ce qui compte comme un refus.`
      : `${merchant.name} nous a dit, le ${day(dayOf(facts))}, ne pas participer à la médiation.`,
  );
}

function voluntary(): MustSay {
  return must('voluntary', 'FR/CECMC-B02', 'La médiation est volontaire : chacun peut ne pas y entrer, sans motif.');
}

function attempted(): MustSay {
  return ours(
    'attempted',
    'Ce constat montre qu’une médiation a été demandée, à quelles dates, et qu’elle n’a pas eu lieu. Il revient au juge de dire ce qui vaut tentative amiable.',
  );
}

function dates(facts: NoticeFacts): Block {
  const { dispute, people } = facts;
  return rows(
    ['Dossier', referenceOf(facts)],
    ['Consommateur', people.consumer.name],
    ['Professionnel', people.merchant.name],
    ['Réclamation écrite du', day(complaintOf(facts).sentOn)],
    ['Demande reçue le', day(needed(dispute.referral, 'the referral').receivedOn)],
    ['Saisine notifiée le', day(needed(dispute.notifiedOn, 'the day of notification'))],
    dispute.invitedOn === undefined ? undefined : ['Professionnel invité le', day(dispute.invitedOn)],
    ['Refus constaté le', day(dayOf(facts))],
  );
}
