import { articleInWords } from '#law';
import { type MustSay, must } from '../mentions/must-say.ts';
import type { PaperFacts, PaperModel } from '../papers/paper-model.ts';
import { heading, paragraph, rows } from '../writing/blocks.ts';
import { day } from '../writing/dates.ts';
import { CAPACITY } from '../writing/letterheads.ts';
import { capital } from '../writing/typeset.ts';

type Facts = PaperFacts['N25'];

/** N25, R614-3 last al.: what changed in the listing file is told to the commission « sans délai ». */
export const change: PaperModel<Facts> = {
  write: (facts) => ({
    title: 'Modification des informations transmises à la commission',
    subject: `${facts.body.name} : informations modifiées`,
    basis: capital(articleInWords('FR/R614-3', 'dernier alinéa').fr),
    sender: {
      office: 'mediator',
      name: facts.body.name,
      capacity: CAPACITY.mediator,
      lines: [...facts.body.addressLines, facts.body.website, facts.body.email],
    },
    addressee: {
      name: 'CECMC',
      lines: ['Commission d’évaluation et de contrôle', 'de la médiation de la consommation'],
    },
    summary: [told(facts).sentence, `Les informations valent depuis le ${day(facts.since)}.`],
    body: [
      paragraph('Madame, Monsieur,'),
      paragraph(told(facts).sentence),
      ...facts.changes.flatMap(({ about, before, after }) => [
        heading(about),
        rows(['Jusqu’ici', before], ['Désormais', after]),
      ]),
      paragraph('Les autres informations de notre dossier sont inchangées.'),
    ],
    signature: [facts.body.name, 'Médiateur de la consommation'],
    footer: [],
  }),
  mustSay: (facts) => [
    told(facts),
    ...facts.changes.map(({ after }) => must('change', 'FR/R614-3', after, 'dernier alinéa')),
  ],
};

function told({ changes }: Facts): MustSay {
  return must(
    'told',
    'FR/R614-3',
    changes.length === 1
      ? 'Nous vous informons d’une modification des informations que nous vous avons transmises.'
      : `Nous vous informons de ${changes.length} modifications des informations que nous vous avons transmises.`,
    'dernier alinéa',
  );
}
