import { type CivilDate, dateInWords } from '#law';
import { type Block, CAPACITY, type Letter } from '#notices';
import { FEWEST, type Figures, POPULATIONS, type ReportItem, reportOf } from '#statistics';
import type { MediatorBody } from '../ports.ts';
import type { AnnualStatement } from './ports.ts';

interface Reported {
  readonly year: number;
  /** The year is over. */
  readonly complete: boolean;
  readonly figures: Figures;
  readonly statement: Pick<AnnualStatement, 'recommendations' | 'networks' | 'exclusive'>;
}

/** R614-2: the annual report, on paper. Its figures are those of the public extract, and say how they were had. */
export function reportLetter(body: MediatorBody, reported: Reported, on: CivilDate): Letter {
  const { year, complete, figures, statement } = reported;
  return paper(body, on, {
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
      ...counted(),
      ...reportOf(figures).flatMap((item) => itemBlocks(item, statement)),
      { kind: 'heading', text: 'Ce qui n’est pas montré' },
      {
        kind: 'paragraph',
        text: `Un objet, un secteur ou un canal que moins de ${FEWEST} demandes partagent figure parmi « autre » ; une part inconnue n’est jamais comptée comme nulle ; un dénominateur nul donne « sans objet ».`,
      },
    ],
  });
}

/** R614-4: what the commission is told « au moins tous les deux ans »: the report, nothing hidden, with training and evaluation. */
export function commissionLetter(
  body: MediatorBody,
  reported: Omit<Reported, 'statement'> & { readonly statement: AnnualStatement },
  on: CivilDate,
): Letter {
  const { year, complete, figures, statement } = reported;
  return paper(body, on, {
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
      ...counted(),
      ...reportOf(figures).flatMap((item) => itemBlocks(item, statement)),
      { kind: 'heading', text: 'Formations suivies en matière de médiation (R. 614-4, 1°)' },
      written(statement.trainings),
      { kind: 'heading', text: 'Évaluation de l’efficacité de la médiation (R. 614-4, 2°)' },
      written(statement.evaluation),
    ],
  });
}

type Told = Pick<Letter, 'number' | 'title' | 'basis' | 'addressee' | 'subject' | 'summary' | 'body'> & {
  readonly code: 'N23' | 'N24';
};

function paper(body: MediatorBody, on: CivilDate, told: Told): Letter {
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

const counted = (): Block[] => [
  { kind: 'heading', text: 'Ce qui est compté' },
  {
    kind: 'paragraph',
    text: 'Le code ne définit pas les populations à prendre en compte. Ce document retient celles-ci (# : nombre de) :',
  },
  { kind: 'list', items: POPULATIONS.map(({ fr }) => fr) },
];

const written = (text: string): Block => ({ kind: 'paragraph', text: text || 'Non renseigné.' });

/** The words of the decree, the figures, and below them how each was worked out; a formula of many is said once. */
function itemBlocks({ number, law, rows }: ReportItem, statement: Reported['statement']): Block[] {
  const labels = new Map(rows.map(({ label, formula }) => [formula.fr, label.fr]));
  const formulas = [...labels].map(([formula, label]) =>
    rows.filter((row) => row.formula.fr === formula).length > 1 ? formula : `${label} : ${formula}`,
  );
  return [
    { kind: 'heading', text: `${number}° ${law.fr}` },
    ...(rows.length === 0
      ? []
      : [{ kind: 'facts', rows: rows.map((row) => [row.label.fr, row.value.fr] as const) } as const]),
    ...(rows.length === 0 ? [] : [{ kind: 'list', items: formulas } as const]),
    ...said(number, statement),
  ];
}

function said(number: number, { recommendations, networks, exclusive }: Reported['statement']): Block[] {
  switch (number) {
    case 2:
      return [{ kind: 'paragraph', text: recommendations || 'Le médiateur n’a pas encore écrit ses recommandations.' }];
    case 7:
      return [{ kind: 'paragraph', text: networks || 'Le médiateur n’a déclaré aucun réseau.' }];
    case 8:
      return exclusive ? [] : [{ kind: 'paragraph', text: ONLY_FOR_SOME }];
    default:
      return [];
  }
}

const ONLY_FOR_SOME =
  'Ce point n’est demandé qu’au médiateur employé ou rémunéré exclusivement par un professionnel ; il est donné ici à titre d’information.';
