import type { Provision } from '../../provision.ts';

/** Proposed to the mediator, who fixes the period in each notice (R612-4). */
export const ACCEPTANCE_DAYS = 15;

export const ACCEPTANCE: Provision = {
  id: 'FR/practice/acceptance',
  article: "délai d'acceptation proposé par défaut",
  code: 'charte de médiation',
  title: { fr: 'Quinze jours pour accepter ou refuser', en: 'Fifteen days to accept or refuse' },
  cite: { fr: 'charte de médiation', en: 'mediation charter' },
  certainty: 'R',
  source: 'Choice of this portal: R612-4 imposes a period, not its length',
};

/** Dir. 2013/11 art. 9(2)(d) requires a reasonable period to reflect and gives no number: never a consent at first sight. */
export const REFLECTION_DAYS = 1;

export const REFLECTION: Provision = {
  id: 'FR/practice/reflection',
  article: 'réflexion avant acceptation',
  code: 'charte de médiation',
  title: { fr: 'Un jour de réflexion', en: 'One day to reflect' },
  cite: { fr: 'charte de médiation', en: 'mediation charter' },
  certainty: 'R',
  source: 'Choice of this portal: Directive 2013/11/EU, article 9(2)(d), gives no number of days',
};
