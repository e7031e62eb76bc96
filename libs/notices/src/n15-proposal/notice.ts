import { acceptanceDue } from '#dispute';
import { articleInWords } from '#law';
import { confidentiality, confidentialityReminder } from '../mentions/confidentiality.ts';
import { limitationCaution, limitationResumes } from '../mentions/limitation.ts';
import { fromLaw, type MustSay, must, reminder } from '../mentions/must-say.ts';
import { mediatorPrivacy, reachMediator } from '../mentions/privacy.ts';
import { byPost, courtRemainsOpen, freeToWithdraw } from '../mentions/rights.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import type { NoticeModel } from '../notice-model.ts';
import { heading, list, paragraph, rows } from '../writing/blocks.ts';
import { day, lastDay } from '../writing/dates.ts';
import { bodyOf, eventOf, quoted, referenceOf } from '../writing/facts-of.ts';
import { addresseeOf, fromMediator, mediatorSignature } from '../writing/letterheads.ts';
import { capital, euros } from '../writing/typeset.ts';
import { acceptanceBinds, maySettle } from './effects.ts';

/** N15, R612-4: the proposed solution, its reasons, and what each party must be told before answering. */
export const proposal: NoticeModel = {
  write: (facts) => {
    const { solution, reasons, effects, amountCents } = eventOf(facts, 'ProposalIssued');
    const mediator = facts.people.caseMediator?.name ?? bodyOf(facts).name;
    const due = acceptanceDue(facts.dispute);
    return {
      title: 'Proposition de solution',
      subject: `${subject(facts)}, dossier ${referenceOf(facts)}`,
      basis: capital(articleInWords('FR/R612-4').fr),
      sender: fromMediator(facts),
      addressee: addresseeOf(facts),
      summary: [
        'Nous vous proposons une solution à ce litige. Elle est la même pour les deux parties.',
        freeToChoose(facts).sentence,
        period(facts).sentence,
      ],
      body: [
        paragraph('Madame, Monsieur,'),
        paragraph('Les parties ne se sont pas accordées d’elles-mêmes. Voici la solution que nous proposons.'),
        heading(solutionHeading().sentence),
        quoted(facts, mediator, solution),
        ...(amountCents === undefined ? [] : [rows(['Montant retenu', euros(amountCents)])]),
        heading(reasonsHeading().sentence),
        quoted(facts, mediator, reasons),
        ...(effects === undefined
          ? []
          : [heading('Ce que l’acceptation changerait ici'), quoted(facts, mediator, effects)]),
        reminder('Ce que la loi nous demande de vous rappeler avant votre réponse', [
          freeToChoose(facts),
          courtRemainsOpen(facts),
          mayDiffer(facts),
          ...legalEffects(),
          period(facts),
        ]),
        reminder('Le temps de la réponse', [timeToReflect(facts), silence()]),
        heading('Comment répondre'),
        rows(
          ['Proposition du', day(due.startsOn)],
          ['Acceptation possible à partir du', day(due.opensOn ?? due.startsOn)],
          ['Dernier jour pour répondre', lastDay(due.nominalOn)],
        ),
        list(
          `Sur le portail : ${facts.people.portal.website}, dossier ${referenceOf(facts)}.`,
          'Par courrier ou par message, aux adresses qui figurent en tête de cette lettre.',
          'Votre réponse n’est pas communiquée à l’autre partie avant que les deux aient répondu ou que le délai soit passé.',
        ),
        reminder('Le délai pour agir en justice', [limitationResumes(facts)]),
        paragraph(limitationCaution(facts)),
        reminder('Vos autres droits', [freeToWithdraw(facts), byPost()]),
        confidentialityReminder(),
      ],
      signature: mediatorSignature(facts),
      footer: [mediatorPrivacy(facts), reachMediator(facts)],
    };
  },
  mustSay: (facts) => [
    freeToChoose(facts),
    courtRemainsOpen(facts),
    mayDiffer(facts),
    ...legalEffects(),
    period(facts),
    solutionHeading(),
    reasonsHeading(),
    silence(),
    timeToReflect(facts),
    limitationResumes(facts),
    freeToWithdraw(facts),
    byPost(),
    confidentiality(),
  ],
};

function subject({ to, people }: NoticeFacts): string {
  return `Litige avec ${to === 'consumer' ? people.merchant.name : people.consumer.name}`;
}

function freeToChoose(facts: NoticeFacts): MustSay {
  return fromLaw(facts, 'proposal', 'free-to-accept-or-refuse');
}

function mayDiffer(facts: NoticeFacts): MustSay {
  return fromLaw(facts, 'proposal', 'may-differ-from-judgment');
}

function legalEffects(): readonly MustSay[] {
  return [acceptanceBinds(), maySettle()];
}

/** R612-4: « fixe un délai d'acceptation ou de refus »: a date, not a number of days. */
function period({ dispute }: NoticeFacts): MustSay {
  return must(
    'period-to-answer',
    'FR/R612-4',
    `Vous pouvez accepter ou refuser jusqu'au ${lastDay(acceptanceDue(dispute).nominalOn)}.`,
  );
}

/** The law gives silence no effect: the notice says which one it will have. */
function silence(): MustSay {
  return must(
    'silence-is-refusal',
    'FR/practice/acceptance',
    'La loi ne dit pas ce que vaut un silence. Ici, ne pas répondre dans ce délai comptera comme un refus.',
  );
}

/** Dir. 2013/11 art. 9(2)(d); the number of days is practice. */
function timeToReflect({ dispute }: NoticeFacts): MustSay {
  const { opensOn, startsOn } = acceptanceDue(dispute);
  return must(
    'time-to-reflect',
    'EU/DIR-2013-11-9',
    `Prenez le temps de réfléchir : une acceptation n'est reçue qu'à partir du ${day(opensOn ?? startsOn)} ; un refus peut être donné aussitôt.`,
    '2 d',
  );
}

function solutionHeading(): MustSay {
  return must('solution', 'FR/R612-4', 'La solution proposée');
}

function reasonsHeading(): MustSay {
  return must('reasons', 'EU/DIR-2013-11-9', 'Nos raisons', '1 c');
}
