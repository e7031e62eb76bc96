import { words } from '../layout/words.ts';

export const OPEN_DATA_WORDS = words({
  fr: {
    title: 'Données ouvertes',
    lead: "Ce que les médiateurs de ce portail ont fait, une ligne par demande, sans rien qui désigne quelqu'un.",
    nothingYet: "Rien n'est encore publié : le premier fichier paraît avec la première demande de médiation.",
    body: 'Médiateur',
    year: 'Année',
    lines: 'Lignes',
    report: 'Rapport',
    reportOf: (body: string, year: string) => `Rapport annuel ${year} : ${body}`,
    extract: 'Fichier (CSV)',
    signature: 'Signature',
    provisional: 'année en cours, chiffres provisoires',
    recompute: 'Recalculer',
    recomputeText:
      "Chaque chiffre du rapport se recalcule à partir du fichier, avec un seul programme, fourni avec le code source et qui n'a besoin que de Node :",
    check: 'Vérifier la signature',
    checkText:
      'La signature (Ed25519) porte sur l’empreinte SHA-256 du fichier. Comparez la clé publique avec celle qui vous a été donnée ailleurs.',
    key: 'Clé publique',
    hidden: 'Ce qui n’est pas montré',
    hiddenText: (fewest: string) =>
      `Un objet, un secteur ou un canal que moins de ${fewest} demandes de l'année partagent devient « other » ; si « other » était lui-même trop petit, le suivant l'y rejoint, pour que rien ne se retrouve par soustraction. Le caractère transfrontalier est tu de même. Ce que l'article R. 614-2 ordonne de publier (motifs, causes, durées) ne désigne personne et reste exact.`,
    legend: 'Colonnes du fichier',
  },
  en: {
    title: 'Open data',
    lead: 'What the mediators of this portal did, one line per request, with nothing that points at anybody.',
    nothingYet: 'Nothing is published yet: the first file comes with the first request for mediation.',
    body: 'Mediator',
    year: 'Year',
    lines: 'Lines',
    report: 'Report',
    reportOf: (body: string, year: string) => `Annual report ${year}: ${body}`,
    extract: 'File (CSV)',
    signature: 'Signature',
    provisional: 'year not over, provisional figures',
    recompute: 'Work it out again',
    recomputeText:
      'Each figure of the report can be worked out from the file, with one program that comes with the source code and needs nothing but Node:',
    check: 'Check the signature',
    checkText:
      'The signature (Ed25519) is of the SHA-256 of the file. Compare the public key with the one you were given elsewhere.',
    key: 'Public key',
    hidden: 'What is not shown',
    hiddenText: (fewest: string) =>
      `A subject, a sector or a channel that fewer than ${fewest} requests of the year share becomes "other"; where "other" itself would be too small, the next joins it, so that nothing can be had by subtraction. Whether a dispute crosses a border is left out in the same way. What article R614-2 orders to publish (grounds, causes, times) points at nobody and stays exact.`,
    legend: 'Columns of the file',
  },
});

export const REPORT_WORDS = words({
  fr: {
    title: 'Rapport annuel',
    titleOf: (year: string) => `Rapport annuel ${year}`,
    back: 'Données ouvertes',
    basis: 'Article R. 614-2 du code de la consommation',
    provisional: "L'année n'est pas terminée : ces chiffres sont provisoires.",
    publishedOn: (day: string) => `Publié le ${day}.`,
    populations: 'Ce qui est compté',
    populationsText:
      'Le code ne définit pas les populations à prendre en compte. Ce rapport retient celles-ci (# : nombre de).',
    item: (n: string) => `Point ${n}°`,
    figure: 'Chiffre',
    value: 'Valeur',
    formula: 'Calcul',
    chartOf: (n: string) => `Comparaison des chiffres du point ${n}° ; les valeurs sont dans le tableau.`,
    recommendations: 'Recommandations du médiateur',
    noRecommendations: "Le médiateur n'a pas encore écrit ses recommandations.",
    noNetworks: "Le médiateur n'a déclaré aucun réseau.",
    notExclusive:
      "Ce point n'est demandé qu'au médiateur employé ou rémunéré exclusivement par un professionnel ; il est donné ici à titre d'information.",
    pdf: 'Le même rapport en PDF',
    data: 'Les chiffres en JSON',
    csv: 'Le fichier dont ils viennent (CSV)',
  },
  en: {
    title: 'Annual report',
    titleOf: (year: string) => `Annual report ${year}`,
    back: 'Open data',
    basis: 'Article R614-2 of the Consumer Code',
    provisional: 'The year is not over: these figures are provisional.',
    publishedOn: (day: string) => `Published on ${day}.`,
    populations: 'What is counted',
    populationsText: 'The code does not define the populations. This report takes these (#: number of).',
    item: (n: string) => `Item ${n}°`,
    figure: 'Figure',
    value: 'Value',
    formula: 'Worked out as',
    chartOf: (n: string) => `The figures of item ${n}° compared; the values are in the table.`,
    recommendations: 'Recommendations of the mediator',
    noRecommendations: 'The mediator has not written recommendations yet.',
    noNetworks: 'The mediator has declared no network.',
    notExclusive:
      'This item is asked only of a mediator employed or paid by one business alone; it is given here for information.',
    pdf: 'The same report as PDF (in French)',
    data: 'The figures as JSON',
    csv: 'The file from which they come (CSV)',
  },
});

export const OPEN_DATA_PAGE = { template: 'open-data/page.njk', words: OPEN_DATA_WORDS } as const;
export const REPORT_PAGE = { template: 'open-data/report.njk', words: REPORT_WORDS } as const;
