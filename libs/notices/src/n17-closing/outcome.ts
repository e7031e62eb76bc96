import type { InterruptionCause, Outcome } from '#dispute';
import { type MustSay, must } from '../mentions/must-say.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import { needed } from '../writing/facts-of.ts';

/** The class of end, as an outsider may read it: who refused the proposal, or kept silent about it, is not said. */
export function howItEnded(facts: NoticeFacts): MustSay {
  return must('kind-of-end', 'FR/CCIV-2238', sentence(facts), 'alinéa 2');
}

/** Dir. 2013/11 art. 9(1)(c): the grounds of the outcome; the same sentence gives them, for the rest is confidential. */
export function whyItEnded(facts: NoticeFacts): MustSay {
  return must('reasons', 'EU/DIR-2013-11-9', sentence(facts), '1 c');
}

export function isAgreement(facts: NoticeFacts): boolean {
  const outcome = outcomeOf(facts);
  return outcome === 'agreement' || outcome === 'proposal-accepted';
}

function outcomeOf({ dispute }: NoticeFacts): Outcome {
  return needed(dispute.closing, 'the closing').outcome;
}

function sentence(facts: NoticeFacts): string {
  const { dispute, people } = facts;
  const outcome = outcomeOf(facts);
  switch (outcome) {
    case 'declined':
      return dispute.participation === 'silent'
        ? `${people.merchant.name} n'a pas dit dans le délai s'il participait, ce qui compte comme un refus : il n'y a pas eu d'examen.`
        : `${people.merchant.name} n'a pas souhaité participer, comme il en avait le droit : il n'y a pas eu d'examen.`;
    case 'agreement':
      return 'Les parties se sont accordées.';
    case 'proposal-accepted':
      return 'Les deux parties ont accepté la proposition de solution.';
    case 'proposal-refused':
    case 'proposal-lapsed':
      return "La proposition de solution n'a pas été acceptée par les deux parties.";
    case 'withdrawn':
      return dispute.notifiedOn === undefined
        ? 'La demande de médiation a été retirée avant d’être notifiée.'
        : 'Une partie s’est retirée de la médiation, comme chacune peut le faire à tout moment.';
    case 'interrupted':
      return `La médiation a été interrompue${because(dispute.ending?.cause)}.`;
    default:
      return outcome satisfies never;
  }
}

function because(cause: InterruptionCause | undefined): string {
  return cause === undefined ? '' : ` : ${CAUSES[cause]}`;
}

const CAUSES: Readonly<Record<InterruptionCause, string>> = {
  'court-seised': 'un tribunal a été saisi du même litige',
  'other-mediator': 'un autre médiateur a été saisi du même litige',
  'mission-ended': 'la mission du médiateur a pris fin',
  'consumer-unreachable': 'le consommateur n’a pas pu être joint',
  'merchant-insolvent': 'la situation du professionnel ne permet pas de la poursuivre',
};
