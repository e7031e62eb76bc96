import { type CivilDate, dateInWords } from '#law';
import { CAPACITY, courtesyOf, type Letter, whichOne } from '#notices';
import { FEWEST, type Figures, reportOf } from '#statistics';
import type { Locale } from '#text';
import type { MediatorBody } from '../organisations/directory.ts';
import type { AnnualStatement } from './ports.ts';
import { counted, itemBlocks, type Said, written } from './report-blocks.ts';

type Letterhead = Pick<MediatorBody, 'name' | 'addressLines'>;

interface Reported {
  readonly year: number;
  /** The year is over. */
  readonly complete: boolean;
  readonly figures: Figures;
  readonly statement: Said;
}

/**
 * R614-2: the annual report, on paper. Its figures are those of the public extract, and say how they were had. There is
 * one for everybody: the courtesy version in English always follows.
 */
export function reportLetter(body: Letterhead, reported: Reported, on: CivilDate): Letter {
  const { year, complete, figures, statement } = reported;
  const french = paper(body, on, {
    code: 'N23',
    number: `RA-${year}`,
    title: `Rapport annuel ${year}`,
    basis: 'Article R. 614-2 du code de la consommation',
    addressee: { name: 'Rapport public', lines: [`Année ${year}`] },
    subject: `Rapport annuel d’activité ${year}`,
    summary: [
      period(year, complete),
      'Chacun peut les recalculer à partir du fichier public et de tools/recompute.mjs.',
    ],
    body: [
      ...counted('fr'),
      ...reportOf(figures).flatMap((item) => itemBlocks(item, statement, 'fr')),
      { kind: 'heading', text: 'Ce qui n’est pas montré' },
      {
        kind: 'paragraph',
        text: `Un objet, un secteur ou un canal que moins de ${FEWEST} demandes partagent figure parmi « autre » ; une part inconnue n’est jamais comptée comme nulle ; un dénominateur nul donne « sans objet ».`,
      },
    ],
  });
  return {
    ...french,
    courtesy: courtesyOf(french, `Annual report ${year}`, [
      ...counted('en'),
      ...reportOf(figures).flatMap((item) => itemBlocks(item, statement, 'en')),
      { kind: 'heading', text: 'What is not shown' },
      {
        kind: 'paragraph',
        text: `A subject, a sector or a channel that fewer than ${FEWEST} requests share is counted as “other”; an unknown share is never counted as nil; a denominator of nil gives “not applicable”.`,
      },
      { kind: 'facts', rows: whichOne(french) },
    ]),
  };
}

/**
 * R614-4: what the commission is told « au moins tous les deux ans »: the report, nothing hidden, with training and
 * evaluation. For a reader of English its courtesy version follows.
 */
export function commissionLetter(
  body: Letterhead,
  reported: Omit<Reported, 'statement'> & { readonly statement: AnnualStatement },
  on: CivilDate,
  lang: Locale = 'fr',
): Letter {
  const { year, complete, figures, statement } = reported;
  const french = paper(body, on, {
    code: 'N24',
    number: `CECMC-${year}`,
    title: `Dossier pour la CECMC, année ${year}`,
    basis: 'Article R. 614-4 du code de la consommation',
    addressee: {
      name: 'CECMC',
      lines: ['Commission d’évaluation et de contrôle', 'de la médiation de la consommation'],
    },
    subject: `Informations prévues à l’article R. 614-4, année ${year}`,
    summary: [
      period(year, complete),
      'Aucun chiffre n’y est tu ; le rapport public en est une version plus grossière.',
    ],
    body: [
      ...counted('fr'),
      ...reportOf(figures).flatMap((item) => itemBlocks(item, statement, 'fr')),
      { kind: 'heading', text: 'Formations suivies en matière de médiation (R. 614-4, 1°)' },
      written(statement.trainings, 'fr'),
      { kind: 'heading', text: 'Évaluation de l’efficacité de la médiation (R. 614-4, 2°)' },
      written(statement.evaluation, 'fr'),
    ],
  });
  if (lang === 'fr') return french;
  return {
    ...french,
    courtesy: courtesyOf(french, `File for the CECMC, year ${year}`, [
      ...counted('en'),
      ...reportOf(figures).flatMap((item) => itemBlocks(item, statement, 'en')),
      { kind: 'heading', text: 'Training in mediation (R614-4, 1°)' },
      written(statement.trainings, 'en'),
      { kind: 'heading', text: 'How effective mediation is (R614-4, 2°)' },
      written(statement.evaluation, 'en'),
      { kind: 'facts', rows: whichOne(french) },
    ]),
  };
}

type Told = Pick<Letter, 'number' | 'title' | 'basis' | 'addressee' | 'subject' | 'summary' | 'body'> & {
  readonly code: 'N23' | 'N24';
};

function paper(body: Letterhead, on: CivilDate, told: Told): Letter {
  return {
    ...told,
    lang: 'fr',
    reference: told.number,
    on,
    dateLine: `Établi le ${dateInWords(on, 'fr')}`,
    sender: { office: 'mediator', name: body.name, capacity: CAPACITY.mediator, lines: body.addressLines },
    footer: [],
  };
}

const period = (year: number, complete: boolean): string =>
  complete
    ? `Ces chiffres portent sur l’année ${year}.`
    : `L’année ${year} n’est pas terminée : ces chiffres sont provisoires.`;
