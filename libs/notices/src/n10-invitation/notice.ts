import { merchantEntryDue } from '#dispute';
import { articleInWords } from '#law';
import { concludedByItself } from '../mentions/automation.ts';
import { confidentiality, confidentialityReminder } from '../mentions/confidentiality.ts';
import { type MustSay, must, ours, reminder } from '../mentions/must-say.ts';
import { mediatorPrivacy, reachMediator } from '../mentions/privacy.ts';
import { byPost, freeToWithdraw } from '../mentions/rights.ts';
import { answerSlip, takesPartUntil } from '../n09-referral-notice/merchant.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import type { NoticeModel, Written } from '../notice-model.ts';
import { paragraph, rows } from '../writing/blocks.ts';
import { day, lastDay } from '../writing/dates.ts';
import { eventIf, eventOf, needed, referenceOf } from '../writing/facts-of.ts';
import { addresseeOf, fromMediator, mediatorSignature } from '../writing/letterheads.ts';
import { capital } from '../writing/typeset.ts';

const DIRECTIVE = 'EU/DIR-2025-2647';

/**
 * N10, Dir. (EU) 2025/2647: the invitation again (*relance*), with the new last day, when the merchant is given longer to say whether it takes
 * part, or when a person has set its silence aside; the consumer is told of it. The first invitation is in the merchant's N09.
 */
export const invitationExtended: NoticeModel = {
  write: (facts) => ({
    title: 'Invitation à participer à la médiation : nouveau délai',
    subject: `Litige avec ${facts.to === 'consumer' ? facts.people.merchant.name : facts.people.consumer.name}, dossier ${referenceOf(facts)}`,
    basis: capital(articleInWords(DIRECTIVE).fr),
    sender: fromMediator(facts),
    addressee: addresseeOf(facts),
    ...(facts.to === 'merchant' ? forMerchant(facts) : forConsumer(facts)),
    signature: mediatorSignature(facts),
    footer: [mediatorPrivacy(facts), reachMediator(facts)],
  }),
  mustSay: (facts) => [
    longer(facts),
    ...(facts.to === 'merchant' ? [...takesPartUntil(facts), commitsToNothing()] : [consumerTold(facts)]),
    ...concludedByItself(facts),
    freeToWithdraw(facts),
    byPost(),
    confidentiality(),
  ],
};

function forMerchant(facts: NoticeFacts): Pick<Written, 'summary' | 'body'> {
  return {
    summary: [longer(facts).sentence, ...takesPartUntil(facts).map(({ sentence }) => sentence)],
    body: [
      paragraph('Madame, Monsieur,'),
      dates(facts),
      reminder('Ce qu’il faut savoir', [
        longer(facts),
        ...takesPartUntil(facts),
        commitsToNothing(),
        ...concludedByItself(facts),
        freeToWithdraw(facts),
        byPost(),
      ]),
      ...answerSlip(facts),
      confidentialityReminder(),
    ],
  };
}

function forConsumer(facts: NoticeFacts): Pick<Written, 'summary' | 'body'> {
  return {
    summary: [longer(facts).sentence, consumerTold(facts).sentence, 'Vous n’avez rien à faire.'],
    body: [
      paragraph('Madame, Monsieur,'),
      dates(facts),
      reminder('Ce qu’il faut savoir', [
        longer(facts),
        consumerTold(facts),
        ...concludedByItself(facts),
        freeToWithdraw(facts),
        byPost(),
      ]),
      confidentialityReminder(),
    ],
  };
}

function dates(facts: NoticeFacts) {
  const { dispute, people } = facts;
  return rows(
    ['Dossier', referenceOf(facts)],
    ['Consommateur', people.consumer.name],
    ['Professionnel', people.merchant.name],
    ['Saisine notifiée le', day(needed(dispute.notifiedOn, 'the day of notification'))],
    ['Réponse attendue jusqu’au', lastDay(merchantEntryDue(dispute).nominalOn)],
  );
}

function longer(facts: NoticeFacts): MustSay {
  if (eventIf(facts, 'MerchantInvitedAgain') !== undefined)
    return must(
      'invited-again',
      DIRECTIVE,
      'Une personne a réexaminé l’absence de réponse du professionnel : elle n’est plus tenue pour un refus, et un nouveau délai lui est ouvert.',
    );
  const complex = eventOf(facts, 'MerchantAnswerExtended').because === 'complex-dispute';
  return must(
    'longer',
    DIRECTIVE,
    `Parce que ${complex ? 'le litige est complexe' : 'les circonstances sont exceptionnelles'}, le délai pour dire si le professionnel participe est porté à trente jours ouvrables.`,
  );
}

function consumerTold(facts: NoticeFacts): MustSay {
  return must(
    'consumer-told',
    DIRECTIVE,
    `${facts.people.merchant.name} a jusqu'au ${lastDay(merchantEntryDue(facts.dispute).nominalOn)} pour répondre ; sans réponse, nous considérerons qu'il refuse.`,
  );
}

function commitsToNothing(): MustSay {
  return ours('commits-to-nothing', 'Participer ne vous engage à accepter aucune solution.');
}
