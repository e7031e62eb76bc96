import type { Provision } from '../provision.ts';

const MONETARY_CODE = {
  code: 'code monétaire et financier',
  source: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072026',
} as const;

/** CMF L316-1: the banking mediator. */
export const CMF_L316_1: Provision = {
  ...MONETARY_CODE,
  id: 'FR/CMF-L316-1',
  article: 'L316-1',
  title: { fr: 'Médiateur bancaire', en: 'Banking mediator' },
  certainty: 'V2',
};

/** CMF L133-4: its own definition of « jour ouvrable », which was not read; the calendar of L133-45 rests on it. */
export const CMF_L133_4: Provision = {
  ...MONETARY_CODE,
  id: 'FR/CMF-L133-4',
  article: 'L133-4',
  title: { fr: 'Définition du jour ouvrable', en: 'What a working day is' },
  certainty: 'U',
};
