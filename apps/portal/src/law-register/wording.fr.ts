export const LAW = {
  title: 'Le droit appliqué ici',
  lead: 'Chaque article que ce portail applique ou connaît, avec la certitude que nous en avons. Ce registre n’est pas un conseil juridique ; seul le texte officiel fait foi.',
  calculator: 'Calculer les délais',
  textsTitle: 'Les textes',
  sectorsTitle: 'Selon le secteur',
  sure: {
    V: 'texte vérifié',
    V2: 'source secondaire',
    P: 'usage',
    R: 'notre lecture',
    U: 'non vérifié',
  },
  notApplied: 'sans règle dans le logiciel',
};

export const PROVISION = {
  title: 'Disposition',
  all: 'Toutes les dispositions',
  words: 'Le texte',
  wordsNote: 'Extraits, au mot près.',
  noWords: 'Aucun extrait : le texte n’a pas été lu, ou seul son sens est utilisé.',
  force: 'En vigueur',
  from: 'depuis le',
  to: 'jusqu’au',
  always: 'à la date de lecture',
  certainty: 'Certitude',
  source: 'Source',
  applied: 'Appliqué par',
  proved: 'Prouvé par',
  reason: 'Sans règle dans le logiciel',
};
