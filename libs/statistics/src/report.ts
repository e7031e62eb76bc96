import type { Localized } from '#text';
import { codeInWords } from './code-words.ts';
import { FORMULAS, ITEMS } from './definitions.ts';
import type { Figures } from './figures.ts';
import type { Ratio } from './ratio.ts';

/** Row of the report: one figure as it is printed, with its label and its formula. */
export interface ReportRow {
  readonly label: Localized;
  readonly value: Localized;
  readonly formula: Localized;
  /** Length of its bar as a fraction of one; absent where the rows are not compared. */
  readonly bar?: number;
}

/** Item of the report: its number in R614-2, the words of the law and its rows. */
export interface ReportItem {
  readonly number: number;
  readonly law: Localized;
  readonly rows: readonly ReportRow[];
}

/** Returns the eight items of R614-2 with their figures, without the text that the mediator writes. */
export function reportOf(figures: Figures): readonly ReportItem[] {
  const rows: Readonly<Record<number, readonly ReportRow[]>> = {
    1: [
      row('Demandes reçues', 'Requests received', amount(figures[1].referrals), FORMULAS.referrals),
      ...Object.entries(figures[1].bySubject).map(([code, count]) => ({
        label: codeInWords(code),
        value: amount(count),
        formula: FORMULAS.subject,
        bar: figures[1].referrals === 0 ? 0 : count / figures[1].referrals,
      })),
      row('Litiges transfrontaliers', 'Cross-border disputes', crossBorder(figures), FORMULAS.crossBorder),
    ],
    2: figures[2].mostFrequent.map((code, at) => ({
      label: { fr: `Rang ${at + 1}`, en: `Rank ${at + 1}` },
      value: codeInWords(code),
      formula: FORMULAS.subject,
    })),
    3: [
      shareRow('Demandes rejetées', 'Requests rejected', figures[3].rejectedShare, FORMULAS.rejected),
      ...Object.entries(figures[3].grounds).map(([ground, share]) =>
        shareRow(
          `Motif ${ground}° de l’article L. 612-2`,
          `Ground ${ground}° of article L612-2`,
          share,
          FORMULAS.ground,
          true,
        ),
      ),
    ],
    4: [
      shareRow('Médiations interrompues', 'Mediations interrupted', figures[4].interruptedShare, FORMULAS.interrupted),
      ...(figures[4].causes === 'sans objet' ? [] : Object.entries(figures[4].causes)).map(([code, share]) => {
        const { fr, en } = codeInWords(code);
        return shareRow(fr, en, share, FORMULAS.cause, true);
      }),
    ],
    5: [
      row(
        'Durée moyenne jusqu’à l’issue',
        'Mean time to the outcome',
        days(figures[5].statutoryMeanDays),
        FORMULAS.statutory,
      ),
      row('Durée moyenne vécue', 'Mean time as lived', days(figures[5].feltMeanDays), FORMULAS.felt),
      row('Durée médiane', 'Median time', days(figures[5].medianDays), FORMULAS.median),
      row('Neuf médiations sur dix, au plus', 'Nine in ten, at most', days(figures[5].p90Days), FORMULAS.p90),
      shareRow('Plus de 90 jours', 'More than 90 days', figures[5].over90Share, FORMULAS.over90, true),
      shareRow('Prolongées', 'Prolonged', figures[5].prolongedShare, FORMULAS.prolonged, true),
    ],
    6: [
      shareRow('Accords exécutés', 'Agreements carried out', figures[6].executedShare, FORMULAS.executed),
      shareRow('Exécution inconnue', 'Not known', figures[6].unknownShare, FORMULAS.unknown),
    ],
    7: [],
    8: [
      shareRow(
        'En faveur du consommateur',
        'In favour of the consumer',
        figures[8].consumerShare,
        FORMULAS.sense,
        true,
      ),
      shareRow('En partie', 'In part', figures[8].partialShare, FORMULAS.sense, true),
      shareRow(
        'En faveur du professionnel',
        'In favour of the business',
        figures[8].merchantShare,
        FORMULAS.sense,
        true,
      ),
      shareRow('Litiges résolus à l’amiable', 'Disputes settled amicably', figures[8].amicableShare, FORMULAS.amicable),
    ],
  };
  return Object.entries(ITEMS).map(([number, law]) => ({
    number: Number(number),
    law,
    rows: rows[Number(number)] ?? [],
  }));
}

function row(fr: string, en: string, value: Localized, formula: Localized): ReportRow {
  return { label: { fr, en }, value, formula };
}

function shareRow(fr: string, en: string, share: Ratio, formula: Localized, compared = false): ReportRow {
  const value = written(share, (number) => number * 100, { fr: ' %', en: '%' });
  return { label: { fr, en }, value, formula, ...(compared && share !== 'sans objet' ? { bar: share } : {}) };
}

const NOTHING: Localized = { fr: 'sans objet', en: 'not applicable' };
const days = (ratio: Ratio): Localized => written(ratio, (number) => number, { fr: ' jours', en: ' days' });

function written(ratio: Ratio, scaled: (number: number) => number, unit: Localized): Localized {
  if (ratio === 'sans objet') return NOTHING;
  const number = scaled(ratio).toFixed(1);
  return { fr: `${number.replace('.', ',')}${unit.fr}`, en: `${number}${unit.en}` };
}

function amount(count: number): Localized {
  const inThrees = (separator: string) => String(count).replace(/\B(?=(\d{3})+$)/g, separator);
  return { fr: inThrees('\u202f'), en: inThrees(',') };
}

function crossBorder(figures: Figures): Localized {
  const count = figures[1].crossBorder;
  return count === 'suppressed' ? { fr: 'non publié (trop peu)', en: 'not shown (too few)' } : amount(count);
}
