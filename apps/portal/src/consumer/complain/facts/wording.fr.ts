export const FACTS = {
  title: 'Ce qui s’est passé',
  statement: 'Qu’est-ce qui ne va pas ?',
  statementHint:
    'Avec vos mots, comme vous le diriez au professionnel. Par exemple : « La lampe est arrivée fendue. J’ai appelé deux fois, on m’a dit d’attendre. »',
  statementMissing: 'Écrivez en quelques phrases ce qui ne va pas : c’est le cœur de votre lettre.',
  events: 'Les événements, dans l’ordre',
  eventsText: 'Facultatif, mais utile : une date et une ligne par événement. La lettre les reprendra dans l’ordre.',
  date: 'Quand ?',
  dateHint: 'Si vous ne savez plus le jour, laissez-le vide.',
  what: 'Que s’est-il passé ?',
  whatHint: 'Par exemple : « Commande payée sur le site » ou « Appel au service clients ».',
  add: 'Ajouter cet événement',
  remove: 'Retirer',
  dateMissing: 'Écrivez au moins le mois et l’année, en chiffres, par exemple 3 et 2026.',
  whatMissing: 'Écrivez en une ligne ce qui s’est passé ce jour-là.',
  enough: (most: number) => `${most} événements suffisent. Retirez-en un pour en ajouter un autre.`,
};
