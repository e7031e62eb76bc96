import { archiveDue, executionDue, purgeDue } from '#dispute';
import { articleInWords } from '#law';
import type { Block } from '../letter.ts';
import { agreementMayBeShown, confidentiality, confidentialityReminder } from '../mentions/confidentiality.ts';
import { limitationCaution, limitationResumes } from '../mentions/limitation.ts';
import { type MustSay, must, ours, reminder } from '../mentions/must-say.ts';
import { mediatorPrivacy, reachMediator } from '../mentions/privacy.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import type { NoticeModel } from '../notice-model.ts';
import { heading, paragraph, rows } from '../writing/blocks.ts';
import { day } from '../writing/dates.ts';
import { complaintOf, needed, referenceOf } from '../writing/facts-of.ts';
import { addresseeOf, fromMediator, mediatorSignature } from '../writing/letterheads.ts';
import { capital } from '../writing/typeset.ts';
import { howItEnded, isAgreement, whyItEnded } from './outcome.ts';

/** N17, C. civ. 2238 al. 2: the mediator declares the mediation ended. The class of end and its dates, nothing of the merits. */
export const closing: NoticeModel = {
  write: (facts) => ({
    title: 'Avis de fin de médiation',
    subject: `${subject(facts)}, dossier ${referenceOf(facts)}`,
    basis: capital(articleInWords('FR/CCIV-2238', 'alinéa 2').fr),
    sender: fromMediator(facts),
    addressee: addresseeOf(facts),
    summary: [ended(facts).sentence, howItEnded(facts).sentence, nextInShort(facts)],
    body: [
      paragraph('Madame, Monsieur,'),
      paragraph(`${ended(facts).sentence} ${howItEnded(facts).sentence}`),
      datesOfTheMediation(facts),
      ...(isAgreement(facts) ? afterAgreement(facts) : afterFailure(facts)),
      reminder('Le délai pour agir en justice', [limitationResumes(facts)]),
      ...(facts.dispute.notifiedOn === undefined ? [] : [paragraph(limitationCaution(facts))]),
      confidentialityReminder(...(isAgreement(facts) ? [agreementMayBeShown()] : [])),
      paragraph(kept(facts)),
    ],
    signature: mediatorSignature(facts),
    footer: [mediatorPrivacy(facts), reachMediator(facts)],
  }),
  mustSay: (facts) => [
    ended(facts),
    howItEnded(facts),
    whyItEnded(facts),
    limitationResumes(facts),
    confidentiality(),
    ...(isAgreement(facts) ? [homologation(), execution(facts), agreementMayBeShown()] : [courtIsOpen()]),
  ],
};

function subject({ to, people }: NoticeFacts): string {
  return `Litige avec ${to === 'consumer' ? people.merchant.name : people.consumer.name}`;
}

function ended(facts: NoticeFacts): MustSay {
  const on = day(needed(facts.dispute.closing, 'the closing').on);
  return must('date-of-end', 'FR/CCIV-2238', `Nous déclarons que la médiation est terminée, le ${on}.`, 'alinéa 2');
}

function nextInShort(facts: NoticeFacts): string {
  if (isAgreement(facts)) return 'Il reste à exécuter l’accord ; nous vous demanderons si c’est fait.';
  if (facts.dispute.ending?.cause === 'court-seised')
    return 'Le litige se poursuit devant le tribunal, sauf accord entre les parties.';
  return 'Le juge peut être saisi ; ce qu’il faut savoir du délai figure plus bas.';
}

/** Enough to show a court that mediation was tried, and when; nothing that 21-3 protects. */
function datesOfTheMediation(facts: NoticeFacts): Block {
  const { dispute, people } = facts;
  const { notifiedOn, invitedOn, prolongations, ending, closing: end } = dispute;
  const lastProlonged = prolongations.at(-1);
  return rows(
    ['Dossier', referenceOf(facts)],
    ['Consommateur', people.consumer.name],
    ['Professionnel', people.merchant.name],
    ['Réclamation écrite du', day(complaintOf(facts).sentOn)],
    dispute.referral === undefined ? undefined : ['Demande reçue le', day(dispute.referral.receivedOn)],
    notifiedOn === undefined ? undefined : ['Saisine notifiée le', day(notifiedOn)],
    invitedOn === undefined ? undefined : ['Professionnel invité le', day(invitedOn)],
    lastProlonged === undefined ? undefined : ['Prolongation décidée le', day(lastProlonged.on)],
    ending === undefined ? undefined : ['Issue de la médiation', day(ending.on)],
    ['Fin déclarée le', day(needed(end, 'the closing').on)],
  );
}

function afterAgreement(facts: NoticeFacts): readonly Block[] {
  return [
    heading('Exécuter l’accord'),
    paragraph('Chacun fait maintenant ce à quoi il s’est engagé, dans les délais convenus.'),
    paragraph(homologation().sentence),
    paragraph(execution(facts).sentence),
  ];
}

function afterFailure(facts: NoticeFacts): readonly Block[] {
  return [
    heading('Ce que vous pouvez faire'),
    paragraph(courtIsOpen().sentence),
    paragraph(
      facts.dispute.notifiedOn === undefined
        ? 'Un accord direct avec l’autre partie reste possible à tout moment.'
        : 'Un accord direct avec l’autre partie reste possible à tout moment. Cet avis peut vous servir à montrer que la médiation a été tentée, à quelles dates et comment elle a pris fin ; il ne dit rien du fond.',
    ),
  ];
}

/** Homologation makes the agreement enforceable; its articles were renumbered in 2025 and are not cited until read. */
function homologation(): MustSay {
  return ours(
    'homologation',
    "L'une ou l'autre partie peut demander au juge d'homologuer l'accord, ce qui permet de le faire exécuter comme un jugement.",
  );
}

function courtIsOpen(): MustSay {
  return must('court-is-open', 'FR/R612-4', 'Chacun reste libre de saisir le juge.');
}

/** R614-2 6°; the number of days is custom. */
function execution({ dispute }: NoticeFacts): MustSay {
  const due = executionDue(dispute);
  return must(
    'execution-followed',
    due.provision,
    `Après le ${day(due.nominalOn)}, nous vous demanderons si l'accord a été exécuté. S'il ne l'est pas, dites-le-nous sans attendre.`,
  );
}

/** Retention is practice, decided by the controller. */
function kept({ dispute }: NoticeFacts): string {
  return `Le dossier reste consultable jusqu'au ${day(archiveDue(dispute).nominalOn)}, puis il est archivé ; les données personnelles et les pièces sont effacées après le ${day(purgeDue(dispute).nominalOn)}.`;
}
