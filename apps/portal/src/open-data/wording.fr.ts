export const OPEN_DATA_WORDS = {
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
};

export const REPORT_WORDS = {
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
};
