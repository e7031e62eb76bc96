import type { Block } from '#notices';
import { POPULATIONS, type ReportItem } from '#statistics';
import type { CompleteLocale } from '#text';
import type { AnnualStatement } from './ports.ts';

/** What no figure can say, in the words of the mediator. */
export type Said = Pick<AnnualStatement, 'recommendations' | 'networks' | 'exclusive'>;

const WORDS = {
  fr: {
    counted: 'Ce qui est compté',
    populations:
      'Le code ne définit pas les populations à prendre en compte. Ce document retient celles-ci (# : nombre de) :',
    notGiven: 'Non renseigné.',
    noRecommendations: 'Le médiateur n’a pas encore écrit ses recommandations.',
    noNetworks: 'Le médiateur n’a déclaré aucun réseau.',
    onlyForSome:
      'Ce point n’est demandé qu’au médiateur employé ou rémunéré exclusivement par un professionnel ; il est donné ici à titre d’information.',
    colon: ' : ',
  },
  en: {
    counted: 'What is counted',
    populations:
      'The Code does not define the populations to be counted. This document counts these (#: number of), and does not translate what the mediator wrote:',
    notGiven: 'Not stated.',
    noRecommendations: 'The mediator has not written its recommendations yet.',
    noNetworks: 'The mediator has stated no network.',
    onlyForSome:
      'Only a mediator employed or paid by one merchant alone is asked for this; it is given here for information.',
    colon: ': ',
  },
} as const;

/** The populations, since no text defines them. */
export const counted = (lang: CompleteLocale): Block[] => [
  { kind: 'heading', text: WORDS[lang].counted },
  { kind: 'paragraph', text: WORDS[lang].populations },
  { kind: 'list', items: POPULATIONS.map((population) => population[lang]) },
];

/** What the mediator wrote, as it wrote it. */
export const written = (text: string, lang: CompleteLocale): Block => ({
  kind: 'paragraph',
  text: text || WORDS[lang].notGiven,
});

/** The words of the decree, the figures, and below them how each was worked out; a formula of many is said once. */
export function itemBlocks({ number, law, rows }: ReportItem, statement: Said, lang: CompleteLocale): Block[] {
  const labels = new Map(rows.map(({ label, formula }) => [formula[lang], label[lang]]));
  const formulas = [...labels].map(([formula, label]) =>
    rows.filter((row) => row.formula[lang] === formula).length > 1 ? formula : `${label}${WORDS[lang].colon}${formula}`,
  );
  return [
    { kind: 'heading', text: `${number}° ${law[lang]}` },
    ...(rows.length === 0
      ? []
      : [{ kind: 'facts', rows: rows.map((row) => [row.label[lang], row.value[lang]] as const) } as const]),
    ...(rows.length === 0 ? [] : [{ kind: 'list', items: formulas } as const]),
    ...said(number, statement, lang),
  ];
}

function said(number: number, { recommendations, networks, exclusive }: Said, lang: CompleteLocale): Block[] {
  const words = WORDS[lang];
  switch (number) {
    case 2:
      return [{ kind: 'paragraph', text: recommendations || words.noRecommendations }];
    case 7:
      return [{ kind: 'paragraph', text: networks || words.noNetworks }];
    case 8:
      return exclusive ? [] : [{ kind: 'paragraph', text: words.onlyForSome }];
    default:
      return [];
  }
}
