import { outcomeDue } from '#dispute';
import { articleInWords } from '#law';
import { confidentiality, confidentialityReminder } from '../mentions/confidentiality.ts';
import { type MustSay, must, reminder } from '../mentions/must-say.ts';
import { mediatorPrivacy, reachMediator } from '../mentions/privacy.ts';
import { freeToWithdraw } from '../mentions/rights.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import type { NoticeModel } from '../notice-model.ts';
import { heading, paragraph, rows } from '../writing/blocks.ts';
import { day, dayOf, lastDay } from '../writing/dates.ts';
import { bodyOf, eventOf, needed, quoted, referenceOf } from '../writing/facts-of.ts';
import { addresseeOf, fromMediator, mediatorSignature } from '../writing/letterheads.ts';
import { capital } from '../writing/typeset.ts';

/** N14, R612-5: the period is prolonged because the dispute is complex; with the reason and the new date (Dir. 2013/11 art. 8(e)). */
export const prolongation: NoticeModel = {
  write: (facts) => ({
    title: 'Avis de prolongation de la médiation',
    subject: `Prolongation du délai, dossier ${referenceOf(facts)}`,
    basis: capital(articleInWords('FR/R612-5').fr),
    sender: fromMediator(facts),
    addressee: addresseeOf(facts),
    summary: [
      'La médiation demande plus de temps que prévu, parce que le litige est complexe.',
      newDate(facts).sentence,
      'Vous n’avez rien à faire.',
    ],
    body: [
      paragraph('Madame, Monsieur,'),
      paragraph(prolonged(facts).sentence),
      heading('Pourquoi ce litige est complexe'),
      quoted(
        facts,
        facts.people.caseMediator?.name ?? bodyOf(facts).name,
        eventOf(facts, 'MediationProlonged').reasons,
      ),
      rows(
        ['Dossier', referenceOf(facts)],
        ['Saisine notifiée le', day(needed(facts.dispute.notifiedOn, 'the day of notification'))],
        ['Date prévue jusqu’ici', day(formerly(facts))],
        ['Prolongation décidée le', day(dayOf(facts))],
        ['Nouvelle date', lastDay(eventOf(facts, 'MediationProlonged').until)],
      ),
      reminder('Ce qui ne change pas', [freeToWithdraw(facts), stillSuspended()]),
      confidentialityReminder(),
    ],
    signature: mediatorSignature(facts),
    footer: [mediatorPrivacy(facts), reachMediator(facts)],
  }),
  mustSay: (facts) => [
    prolonged(facts),
    complex(),
    newDate(facts),
    freeToWithdraw(facts),
    stillSuspended(),
    confidentiality(),
  ],
};

function prolonged(facts: NoticeFacts): MustSay {
  return must(
    'prolonged',
    'FR/R612-5',
    `Nous vous avisons que nous prolongeons le délai de la médiation, qui devait prendre fin le ${day(formerly(facts))}.`,
  );
}

function complex(): MustSay {
  return must('complex-dispute', 'FR/R612-5', 'parce que le litige est complexe');
}

function newDate(facts: NoticeFacts): MustSay {
  return must(
    'new-date',
    'EU/DIR-2013-11-8',
    `L'issue est maintenant attendue au plus tard le ${lastDay(eventOf(facts, 'MediationProlonged').until)}.`,
    'e',
  );
}

function stillSuspended(): MustSay {
  return must(
    'limitation-still-suspended',
    'FR/CCIV-2238',
    'Le délai pour agir en justice reste suspendu pendant la médiation.',
  );
}

/** The ninetieth day, or the date of the prolongation before. */
function formerly({ dispute }: NoticeFacts) {
  return outcomeDue({ ...dispute, prolongations: dispute.prolongations.slice(0, -1) }).nominalOn;
}
