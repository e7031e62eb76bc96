import { conflictAnswerDue } from '#dispute';
import { articleInWords } from '#law';
import { confidentiality, confidentialityReminder } from '../mentions/confidentiality.ts';
import { fromLaw, type MustSay, must, reminder } from '../mentions/must-say.ts';
import { mediatorPrivacy, reachMediator } from '../mentions/privacy.ts';
import { freeToWithdraw } from '../mentions/rights.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import type { NoticeModel } from '../notice-model.ts';
import { heading, list, paragraph, rows } from '../writing/blocks.ts';
import { day, dayOf, lastDay } from '../writing/dates.ts';
import { bodyOf, eventOf, quoted, referenceOf } from '../writing/facts-of.ts';
import { addresseeOf, fromMediator, mediatorSignature } from '../writing/letterheads.ts';
import { capital } from '../writing/typeset.ts';

/** N13, R613-1: the mediator discloses at once what may touch its independence, and the right to object. */
export const conflict: NoticeModel = {
  write: (facts) => {
    const inCharge = facts.people.caseMediator?.name ?? bodyOf(facts).name;
    return {
      title: 'Information sur l’indépendance du médiateur',
      subject: `Circonstance à porter à votre connaissance, dossier ${referenceOf(facts)}`,
      basis: capital(articleInWords('FR/R613-1').fr),
      sender: fromMediator(facts),
      addressee: addresseeOf(facts),
      summary: [
        'Une circonstance peut toucher à l’indépendance de la personne en charge de votre dossier : nous vous la faisons connaître.',
        rightToObject(facts).sentence,
        until(facts).sentence,
      ],
      body: [
        paragraph('Madame, Monsieur,'),
        paragraph(disclosed(facts).sentence),
        rows(
          ['Dossier', referenceOf(facts)],
          ['Information du', day(dayOf(facts))],
          ['Réponse possible jusqu’au', lastDay(conflictAnswerDue(facts.dispute).nominalOn)],
        ),
        heading('La circonstance'),
        quoted(facts, inCharge, eventOf(facts, 'ConflictDisclosed').statement),
        reminder('Votre droit', [rightToObject(facts), until(facts), freeToWithdraw(facts)]),
        heading('Ce qui se passe ensuite'),
        list(
          'Si l’une des parties s’oppose, une autre personne est chargée du dossier et la médiation continue ; si ce n’est pas possible, elle prend fin.',
          'Si personne ne s’oppose dans ce délai, la même personne poursuit sa mission. Cet effet du silence et ce délai viennent de notre charte.',
          'Vous n’avez pas à donner de raison. Vous pouvez répondre sur le portail ou par courrier.',
        ),
        confidentialityReminder(),
      ],
      signature: mediatorSignature(facts),
      footer: [mediatorPrivacy(facts), reachMediator(facts)],
    };
  },
  mustSay: (facts) => [disclosed(facts), rightToObject(facts), until(facts), freeToWithdraw(facts), confidentiality()],
};

function disclosed(facts: NoticeFacts): MustSay {
  const inCharge = facts.people.caseMediator?.name ?? bodyOf(facts).name;
  return must(
    'circumstance',
    'FR/R613-1',
    `${inCharge} vous fait connaître sans délai la circonstance qui suit, parce qu'elle peut affecter son indépendance ou créer un conflit d'intérêts.`,
  );
}

function rightToObject(facts: NoticeFacts): MustSay {
  return fromLaw(facts, 'conflict', 'right-to-object');
}

function until({ dispute }: NoticeFacts): MustSay {
  const due = conflictAnswerDue(dispute);
  return must('until', due.provision, `Dites-nous si vous vous y opposez jusqu'au ${lastDay(due.nominalOn)}.`);
}
