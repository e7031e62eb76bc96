import { referralWindowDue } from '#dispute';
import { articleInWords, isAfter } from '#law';
import type { Block } from '../letter.ts';
import { fromLaw, type MustSay, must, reminder } from '../mentions/must-say.ts';
import { mediatorPrivacy, reachMediator } from '../mentions/privacy.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import type { NoticeModel } from '../notice-model.ts';
import { heading, list, paragraph, rows } from '../writing/blocks.ts';
import { day, dayOf, lastDay } from '../writing/dates.ts';
import { bodyOf, complaintOf, eventOf, needed, quoted, referenceOf } from '../writing/facts-of.ts';
import { addresseeOf, fromMediator, mediatorSignature } from '../writing/letterheads.ts';
import { capital } from '../writing/typeset.ts';
import { howToCure } from './cure.ts';
import { groundInWords, groundOf, notSuspended } from './ground.ts';

/** A person's decision, on one ground, with its reasons (Dir. 2013/11 art. 5(4)), what can still be done and until when. */
export const rejected: NoticeModel = {
  write: (facts) => {
    const { ground, reasons } = eventOf(facts, 'ReferralRejected');
    const stated = groundOf(facts, ground);
    return {
      title: 'Votre demande de médiation ne peut pas être examinée',
      subject: `Rejet de la demande de médiation, dossier ${referenceOf(facts)}`,
      basis: capital(articleInWords(stated.provision, `${stated.part} et dernier alinéa`).fr),
      sender: fromMediator(facts),
      addressee: addresseeOf(facts),
      summary: [
        'Nous ne pouvons pas examiner votre demande de médiation.',
        stated.plain.fr,
        'Le juge peut toujours être saisi.',
      ],
      body: [
        paragraph('Madame, Monsieur,'),
        paragraph(decision(facts).sentence),
        factsRetained(facts),
        heading('Le motif prévu par la loi'),
        paragraph(groundInWords(stated).sentence),
        heading(reasonsHeading().sentence),
        quoted(facts, bodyOf(facts).name, reasons),
        ...whatRemains(facts),
      ],
      signature: mediatorSignature(facts),
      footer: [mediatorPrivacy(facts), reachMediator(facts)],
    };
  },
  mustSay: (facts) => [
    decision(facts),
    groundInWords(groundOf(facts, eventOf(facts, 'ReferralRejected').ground)),
    reasonsHeading(),
    courtRemainsOpen(facts),
    notSuspended(facts),
  ],
};

function whatRemains(facts: NoticeFacts): readonly Block[] {
  const due = referralWindowDue(facts.dispute);
  const until = isAfter(dayOf(facts), due.nominalOn) ? undefined : due.nominalOn;
  return [
    heading('Ce que vous pouvez encore faire auprès d’un médiateur'),
    ...howToCure(eventOf(facts, 'ReferralRejected').ground, until).map(paragraph),
    heading('Les autres voies'),
    list(
      'Le juge : ce rejet ne dit rien de vos chances devant lui.',
      'Un conciliateur de justice.',
      'Le Centre européen des consommateurs France, si le professionnel est établi dans un autre État de l’Union européenne, en Islande ou en Norvège.',
    ),
    reminder('À ne pas oublier', [courtRemainsOpen(facts), notSuspended(facts)]),
    paragraph(
      'Si vous pensez que nous nous sommes trompés sur un fait ou une date, écrivez-nous en le montrant : nous relirons votre dossier.',
    ),
  ];
}

function factsRetained(facts: NoticeFacts): Block {
  const { dispute, people } = facts;
  const { receivedOn, completedOn } = needed(dispute.referral, 'the referral');
  return rows(
    ['Dossier', referenceOf(facts)],
    ['Professionnel', people.merchant.name],
    ['Réclamation écrite du', day(complaintOf(facts).sentOn)],
    ['Demande reçue le', day(receivedOn)],
    completedOn === undefined ? undefined : ['Dossier complété le', day(completedOn)],
    ['Un an après la réclamation', lastDay(referralWindowDue(dispute).nominalOn)],
    ['Décision du', day(dayOf(facts))],
  );
}

function decision(facts: NoticeFacts): MustSay {
  const { receivedOn } = needed(facts.dispute.referral, 'the referral');
  return must(
    'rejection',
    'FR/L612-2',
    `Nous avons examiné si votre demande de médiation, reçue le ${day(receivedOn)}, pouvait être traitée : nous devons la rejeter.`,
    'dernier alinéa',
  );
}

/** Dir. 2013/11 art. 5(4): a reasoned explanation; the mediator's words follow. */
function reasonsHeading(): MustSay {
  return must('reasons', 'EU/DIR-2013-11-5', 'Nos raisons', '4');
}

function courtRemainsOpen(facts: NoticeFacts): MustSay {
  return fromLaw(facts, 'rejection', 'court-remains-open');
}
