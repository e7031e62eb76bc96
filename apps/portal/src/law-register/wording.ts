import { words } from '../layout/words.ts';

const LAW = words({
  fr: {
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
  },
  en: {
    title: 'The law applied here',
    lead: 'Every article that this portal applies or knows, with how sure we are of it. This register is not legal advice; only the official text is authoritative.',
    calculator: 'Work out the dates',
    textsTitle: 'The texts',
    sectorsTitle: 'By trade',
    sure: {
      V: 'text verified',
      V2: 'secondary source',
      P: 'custom',
      R: 'our reading',
      U: 'not verified',
    },
    notApplied: 'no rule in the software',
  },
});

const PROVISION = words({
  fr: {
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
  },
  en: {
    title: 'Provision',
    all: 'All provisions',
    words: 'The text',
    wordsNote: 'Extracts, to the word, in French.',
    noWords: 'No extract: the text was not read, or only its sense is used.',
    force: 'In force',
    from: 'from',
    to: 'until',
    always: 'on the day it was read',
    certainty: 'Certainty',
    source: 'Source',
    applied: 'Applied by',
    proved: 'Proved by',
    reason: 'No rule in the software',
  },
});

export const LAW_PAGE = { template: 'law-register/page.njk', words: LAW } as const;
export const PROVISION_PAGE = { template: 'law-register/provision.njk', words: PROVISION } as const;
