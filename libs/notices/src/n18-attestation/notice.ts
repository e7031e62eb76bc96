import { articleInWords, jurisdiction } from '#law';
import type { Block } from '../letter.ts';
import { type MustSay, must, ours, reminder } from '../mentions/must-say.ts';
import { mediatorPrivacy, reachMediator } from '../mentions/privacy.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import type { NoticeModel } from '../notice-model.ts';
import { paragraph, rows } from '../writing/blocks.ts';
import { day } from '../writing/dates.ts';
import { complaintOf, needed, referenceOf } from '../writing/facts-of.ts';
import { addresseeOf, fromMediator, mediatorSignature } from '../writing/letterheads.ts';

const AIR = 'FR/DECRET-2025-772-1';

/**
 * N18: attestation of the attempt (*attestation de tentative de médiation*), made to be shown to a judge: identities, dates and the
 * class of end. CPC 750-1, for which it serves, was recast in 2025 and is not cited until read. No position, no proposal: Act 95-125 art. 21-3 forbids it.
 */
export const attestation: NoticeModel = {
  write: (facts) => ({
    title: 'Attestation de tentative de médiation',
    subject: `Litige de consommation, dossier ${referenceOf(facts)}`,
    basis: `Usage des médiateurs ; ${articleInWords('FR/LOI-95-125-21-3').fr}`,
    sender: fromMediator(facts),
    addressee: addresseeOf(facts),
    summary: [
      'Cette attestation montre qu’une médiation a été tentée, et quand.',
      'Elle peut être montrée au juge : elle ne dit rien des positions de chacun.',
    ],
    body: [
      paragraph(attempted(facts).sentence),
      dates(facts),
      reminder('Ce que cette attestation ne dit pas', [nothingOfTheMerits(), judgeDecides(), ...air(facts)]),
    ],
    signature: mediatorSignature(facts),
    footer: [mediatorPrivacy(facts), reachMediator(facts)],
  }),
  mustSay: (facts) => [attempted(facts), classOfEnd(facts), nothingOfTheMerits(), judgeDecides(), ...air(facts)],
};

function attempted({ people }: NoticeFacts): MustSay {
  return ours(
    'attempted',
    `Nous attestons, en qualité de médiateur de la consommation, qu'une médiation a été demandée par ${people.consumer.name} dans un litige avec ${people.merchant.name}, et qu'elle a pris fin sans accord.`,
  );
}

function dates(facts: NoticeFacts): Block {
  const { dispute, people } = facts;
  return rows(
    ['Dossier', referenceOf(facts)],
    ['Consommateur', people.consumer.name],
    ['Professionnel', people.merchant.name],
    ['Objet', 'exécution d’un contrat de vente ou de prestation de services'],
    ['Réclamation écrite du', day(complaintOf(facts).sentOn)],
    ['Demande reçue le', day(needed(dispute.referral, 'the referral').receivedOn)],
    ['Saisine notifiée le', day(needed(dispute.notifiedOn, 'the day of notification'))],
    ['Fin de la médiation', classOfEnd(facts).sentence],
    ['Fin déclarée le', day(needed(dispute.closing, 'the closing').on)],
  );
}

/** Who refused is told only where no mediation took place: what was said inside it is nobody's business. */
function classOfEnd({ dispute }: NoticeFacts): MustSay {
  const { outcome } = needed(dispute.closing, 'the closing');
  return must(
    'class-of-end',
    'FR/LOI-95-125-21-3',
    outcome === 'declined' ? 'sans entrée en médiation' : 'sans accord',
  );
}

function nothingOfTheMerits(): MustSay {
  return must(
    'nothing-of-the-merits',
    'FR/LOI-95-125-21-3',
    'Rien n’y figure des constatations du médiateur ni des déclarations des parties, qui restent confidentielles.',
  );
}

function judgeDecides(): MustSay {
  return ours(
    'judge-decides',
    'Il revient au juge de dire si une tentative amiable était nécessaire et si celle-ci suffit.',
  );
}

/** Decree 2025-772: air passengers must have tried, from the day on which it is in force. */
function air({ dispute }: NoticeFacts): readonly MustSay[] {
  const on = needed(dispute.closing, 'the closing').on;
  const { jurisdiction: code, sector } = dispute.rules;
  const { sentOn } = needed(dispute.complaint, 'the complaint');
  if (jurisdiction(code).attemptBeforeCourt?.(sector, sentOn, on) === undefined) return [];
  return [
    must(
      'air-passenger',
      AIR,
      'Un passager aérien doit avoir tenté une médiation de la consommation avant de saisir le juge.',
    ),
  ];
}
