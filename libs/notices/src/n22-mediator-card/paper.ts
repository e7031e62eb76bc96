import { articleInWords, home } from '#law';
import type { Block } from '../letter.ts';
import { type MustSay, must, reminder } from '../mentions/must-say.ts';
import type { PaperFacts, PaperModel } from '../papers/paper-model.ts';
import { heading, list, mediatorDetails, paragraph, rows } from '../writing/blocks.ts';
import { CAPACITY } from '../writing/letterheads.ts';
import { capital } from '../writing/typeset.ts';

type Facts = PaperFacts['N22'];

/** N22, R614-1: what a mediator tells everybody, on paper for who has no screen (L614-3); the ten items, in the order of the decree. */
export const mediatorCard: PaperModel<Facts> = {
  write: (facts) => ({
    title: 'Le médiateur et la médiation',
    subject: `Informations sur ${facts.body.name}`,
    basis: capital(articleInWords('FR/R614-1').fr),
    sender: {
      office: 'mediator',
      name: facts.body.name,
      capacity: CAPACITY.mediator,
      lines: facts.body.addressLines,
    },
    addressee: { name: 'À qui le demande', lines: [] },
    summary: [
      `Voici ce que ${facts.body.name} doit dire de lui-même et de la médiation.`,
      'La médiation est gratuite pour le consommateur, et chacun est libre d’y entrer et d’en sortir.',
    ],
    body: [
      mediatorDetails(facts.body),
      heading('Le médiateur'),
      rows(
        ['Désignation et durée du mandat', facts.appointment],
        ...facts.people.map(({ name, career }) => [name, career] as const),
        ['Réseaux', facts.networks],
        ['Litiges traités', facts.disputes],
        ['Langues', facts.languages],
      ),
      heading('Les textes'),
      paragraph(texts().sentence),
      heading('Quand une demande ne peut pas être examinée'),
      list(...grounds().map(({ sentence }) => sentence)),
      reminder('À savoir', [free(), nonBinding()]),
      ...links(facts),
    ],
    footer: [],
  }),
  mustSay: (facts) => [
    must('addresses', 'FR/R614-1', facts.body.addressLines.join(', '), '1°'),
    must('appointment', 'FR/R614-1', facts.appointment, '3°'),
    ...facts.people.map(({ career }) => must('career', 'FR/R614-1', career, '4°')),
    must('networks', 'FR/R614-1', facts.networks, '5°'),
    must('disputes', 'FR/R614-1', facts.disputes, '6°'),
    texts(),
    ...grounds(),
    must('languages', 'FR/R614-1', facts.languages, '9°'),
    ...facts.links.map((link) => must('link', 'FR/R614-1', link, '10°')),
    free(),
    nonBinding(),
  ],
};

function texts(): MustSay {
  return must(
    'texts',
    'FR/R614-1',
    'La médiation de la consommation est régie par les articles L. 611-1 à L. 616-3 et R. 612-1 à R. 616-2 du code de la consommation.',
    '7°',
  );
}

/** R614-1 8°: the cases of L612-2, in the words of the Act. */
function grounds(): readonly MustSay[] {
  return home().admissibilityGrounds.map(({ words = '' }, index) =>
    must('ground', 'FR/R614-1', `« ${words} »`, `8°, motif ${index + 1}`),
  );
}

function free(): MustSay {
  return must('free', 'FR/L612-1', 'La médiation est gratuite pour le consommateur.');
}

function nonBinding(): MustSay {
  return must(
    'non-binding',
    'FR/R612-4',
    'Chaque partie est libre d’accepter ou de refuser la solution proposée ; le juge reste ouvert.',
  );
}

function links({ links: pages }: Facts): readonly Block[] {
  return pages.length === 0 ? [] : [heading('Pages utiles'), list(...pages)];
}
