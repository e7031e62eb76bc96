import { acceptanceDue } from '#dispute';
import { articleInWords } from '#law';
import { confidentiality, confidentialityReminder } from '../mentions/confidentiality.ts';
import { type MustSay, must, ours, reminder } from '../mentions/must-say.ts';
import { mediatorPrivacy, reachMediator } from '../mentions/privacy.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import type { NoticeModel } from '../notice-model.ts';
import { paragraph, rows } from '../writing/blocks.ts';
import { day, dayOf, lastDay } from '../writing/dates.ts';
import { eventOf, needed, referenceOf } from '../writing/facts-of.ts';
import { addresseeOf, fromMediator, mediatorSignature } from '../writing/letterheads.ts';
import { capital } from '../writing/typeset.ts';

/** N16, R612-4: a party's own answer to the proposal, dated and given back to it alone: the other learns nothing of it yet. */
export const answerReceipt: NoticeModel = {
  write: (facts) => ({
    title: 'Votre réponse à la proposition de solution',
    subject: `${subject(facts)}, dossier ${referenceOf(facts)}`,
    basis: capital(articleInWords('FR/R612-4').fr),
    sender: fromMediator(facts),
    addressee: addresseeOf(facts),
    summary: [answered(facts).sentence, 'Cette lettre vous est adressée à vous seul. Gardez-la comme preuve.'],
    body: [
      paragraph('Madame, Monsieur,'),
      paragraph(answered(facts).sentence),
      rows(
        ['Dossier', referenceOf(facts)],
        ['Proposition du', day(needed(facts.dispute.proposal, 'the proposal').issuedOn)],
        ['Votre réponse', accepts(facts) ? 'vous acceptez' : 'vous refusez'],
        ['Reçue le', day(dayOf(facts))],
        ['Dernier jour pour répondre', lastDay(acceptanceDue(facts.dispute).nominalOn)],
      ),
      reminder('Ce qui suit', [notTold(), whatItDoes(facts)]),
      confidentialityReminder(),
    ],
    signature: mediatorSignature(facts),
    footer: [mediatorPrivacy(facts), reachMediator(facts)],
  }),
  mustSay: (facts) => [answered(facts), notTold(), whatItDoes(facts), confidentiality()],
};

function subject({ to, people }: NoticeFacts): string {
  return `Litige avec ${to === 'consumer' ? people.merchant.name : people.consumer.name}`;
}

function accepts(facts: NoticeFacts): boolean {
  return eventOf(facts, 'ProposalAnswered').answer === 'accepted';
}

function answered(facts: NoticeFacts): MustSay {
  return must(
    'answered',
    'FR/R612-4',
    `Nous avons reçu le ${day(dayOf(facts))} votre réponse : vous ${accepts(facts) ? 'acceptez' : 'refusez'} la proposition de solution.`,
  );
}

/** The same words whether the other has answered or not: the letter must not tell which. */
function notTold(): MustSay {
  return ours(
    'not-told',
    'Aucune réponse n’est communiquée à l’autre partie avant que les deux aient répondu ou que le délai soit passé.',
  );
}

function whatItDoes(facts: NoticeFacts): MustSay {
  return accepts(facts)
    ? must(
        'binds-when-both-accept',
        'FR/R612-4',
        'Il y a accord si l’autre partie accepte aussi dans le délai ; sinon, votre acceptation ne vous engage à rien.',
      )
    : must(
        'refusal-is-free',
        'FR/R612-4',
        'Vous étiez libre de refuser, et votre refus ne vous prive d’aucun droit ; il n’y aura pas d’accord sur cette proposition.',
      );
}
