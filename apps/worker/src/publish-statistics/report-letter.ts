import type { MediatorBody, PublishedYear } from '#casework';
import { type CivilDate, dateInWords } from '#law';
import type { Block, Letter } from '#notices';
import { FEWEST, POPULATIONS, reportOf } from '#statistics';

type Reported = Pick<PublishedYear, 'year' | 'complete' | 'figures' | 'statement'>;

/** R614-2: the annual report of a mediator, on paper. Its figures are those of the public extract, and say how they were had. */
export function reportLetter(
  body: MediatorBody,
  { year, complete, figures, statement }: Reported,
  on: CivilDate,
): Letter {
  const letter = {
    code: 'N23',
    lang: 'fr',
    number: `RA-${year}`,
    reference: `RA-${year}`,
    title: `Rapport annuel ${year}`,
    on,
    dateLine: `Établi le ${dateInWords(on, 'fr')}`,
    basis: 'Article R. 614-2 du code de la consommation',
    sender: { name: body.name, capacity: 'Médiateur de la consommation', lines: body.addressLines },
    addressee: { name: 'Rapport public', lines: [`Année ${year}`] },
    subject: `Rapport annuel d’activité ${year}`,
    summary: [
      complete
        ? `Ces chiffres portent sur l’année ${year}.`
        : `L’année ${year} n’est pas terminée : ces chiffres sont provisoires.`,
      'Chacun peut les recalculer à partir du fichier public et de tools/recompute.mjs.',
    ],
    body: [
      { kind: 'heading', text: 'Ce qui est compté' },
      {
        kind: 'paragraph',
        text: 'Le code ne définit pas les populations à prendre en compte. Ce rapport retient celles-ci (# : nombre de) :',
      },
      { kind: 'list', items: POPULATIONS.map(({ fr }) => fr) },
      ...reportOf(figures).flatMap(({ number, law, rows }): Block[] => [
        { kind: 'heading', text: `${number}° ${law.fr}` },
        ...(rows.length === 0
          ? []
          : [
              {
                kind: 'facts' as const,
                rows: rows.map(({ label, value }) => [label.fr, value.fr] as const),
              },
              {
                kind: 'list' as const,
                items: [...new Map(rows.map(({ label, formula }) => [formula.fr, label.fr]))].map(([formula, label]) =>
                  rows.filter((row) => row.formula.fr === formula).length > 1 ? formula : `${label} : ${formula}`,
                ),
              },
            ]),
        ...said(number, statement),
      ]),
      { kind: 'heading', text: 'Ce qui n’est pas montré' },
      {
        kind: 'paragraph',
        text: `Un objet, un secteur ou un canal que moins de ${FEWEST} demandes partagent figure parmi « autre » ; une part inconnue n’est jamais comptée comme nulle ; un dénominateur nul donne « sans objet ».`,
      },
    ],
    footer: [],
  };
  // The number of the report in the catalogue; the register of notices to parties does not hold it.
  return letter as unknown as Letter;
}

function said(number: number, { recommendations, networks, exclusive }: Reported['statement']): Block[] {
  switch (number) {
    case 2:
      return [{ kind: 'paragraph', text: recommendations || 'Le médiateur n’a pas encore écrit ses recommandations.' }];
    case 7:
      return [{ kind: 'paragraph', text: networks || 'Le médiateur n’a déclaré aucun réseau.' }];
    case 8:
      return exclusive
        ? []
        : [
            {
              kind: 'paragraph',
              text: 'Ce point n’est demandé qu’au médiateur employé ou rémunéré exclusivement par un professionnel ; il est donné ici à titre d’information.',
            },
          ];
    default:
      return [];
  }
}
