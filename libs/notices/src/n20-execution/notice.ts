import { articleInWords } from '#law';
import { agreementMayBeShown, confidentiality, confidentialityReminder } from '../mentions/confidentiality.ts';
import { type MustSay, must, ours, reminder } from '../mentions/must-say.ts';
import { mediatorPrivacy, reachMediator } from '../mentions/privacy.ts';
import { byPost } from '../mentions/rights.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import type { NoticeModel } from '../notice-model.ts';
import { heading, list, paragraph, rows } from '../writing/blocks.ts';
import { day } from '../writing/dates.ts';
import { needed, referenceOf } from '../writing/facts-of.ts';
import { addresseeOf, fromMediator, mediatorSignature } from '../writing/letterheads.ts';

/** N20, R614-2 6°: whether the agreement was carried out (*suivi d'exécution*). Custom; nobody has to answer. */
export const executionFollowUp: NoticeModel = {
  write: (facts) => ({
    title: 'L’accord a-t-il été exécuté ?',
    subject: `${subject(facts)}, dossier ${referenceOf(facts)}`,
    basis: `Usage des médiateurs, pour l'${articleInWords('FR/R614-2', '6°').fr}`,
    sender: fromMediator(facts),
    addressee: addresseeOf(facts),
    summary: ['Un accord a mis fin à la médiation. Nous vous demandons s’il a été exécuté.', free().sentence],
    body: [
      paragraph('Madame, Monsieur,'),
      paragraph(asked(facts).sentence),
      rows(
        ['Dossier', referenceOf(facts)],
        ['Fin de la médiation', day(needed(facts.dispute.closing, 'the closing').on)],
      ),
      heading('Comment répondre'),
      list(
        `Sur le portail : ${facts.people.portal.website}, dossier ${referenceOf(facts)}.`,
        'Par courrier ou par message, aux adresses qui figurent en tête de cette lettre : oui, en partie, ou non.',
      ),
      reminder('Pourquoi nous le demandons', [counted(), notJudged(), byPost()]),
      confidentialityReminder(agreementMayBeShown()),
    ],
    signature: mediatorSignature(facts),
    footer: [mediatorPrivacy(facts), reachMediator(facts)],
  }),
  mustSay: (facts) => [
    asked(facts),
    free(),
    counted(),
    notJudged(),
    byPost(),
    confidentiality(),
    agreementMayBeShown(),
  ],
};

function subject({ to, people }: NoticeFacts): string {
  return `Litige avec ${to === 'consumer' ? people.merchant.name : people.consumer.name}`;
}

function asked(facts: NoticeFacts): MustSay {
  const on = day(needed(facts.dispute.closing, 'the closing').on);
  return must(
    'execution-asked',
    'FR/practice/execution-follow-up',
    `La médiation s'est terminée par un accord, le ${on}. A-t-il été exécuté en entier, en partie, ou pas du tout ?`,
  );
}

function free(): MustSay {
  return ours('free-to-answer', 'Vous êtes libre de répondre, et aucune date n’est fixée.');
}

function counted(): MustSay {
  return must(
    'counted',
    'FR/R614-2',
    'La part des médiations exécutées, si elle est connue, figure dans notre rapport annuel, sans aucun nom.',
    '6°',
  );
}

function notJudged(): MustSay {
  return ours(
    'not-judged',
    'Nous ne pouvons pas contraindre une partie. Si l’accord n’est pas exécuté, le juge peut l’homologuer ou en connaître.',
  );
}
