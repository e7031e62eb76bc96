export const PROPOSAL = {
  title: 'La proposition du médiateur',
  lead: 'Elle est la même pour les deux parties. Lisez-la jusqu’au bout : vous répondez en bas de la page.',
  solution: 'La solution proposée',
  amount: 'Montant :',
  reasons: 'Les raisons du médiateur',
  recalled: 'Ce que la loi vous rappelle avant votre réponse',
  effects: "Les effets juridiques de l'acceptation",
  binds:
    "Si les deux parties acceptent, la solution devient un accord qui les engage : chacune doit faire ce qu'elle a accepté. Cet accord n'a pas par lui-même la force d'un jugement ; les parties peuvent demander au juge de l'homologuer.",
  settles:
    "Si l'accord est écrit et comporte des concessions de chaque partie, il peut constituer une transaction : un nouveau procès sur le même objet n'est alors plus possible (articles 2044 et 2052 du code civil).",
  here: 'Ici, le médiateur précise :',
  period: 'Le délai pour répondre',
  until: (day: string) => `Vous pouvez accepter ou refuser jusqu'au ${day} inclus.`,
  silence: 'La loi ne dit pas ce que vaut un silence. Ici, ne pas répondre dans ce délai compte comme un refus.',
  basis: 'Article R. 612-4 du code de la consommation ; ce que vaut le silence est un usage.',
  yours: 'Votre réponse',
  apart: "L'autre partie ne connaît pas votre réponse avant que les deux aient répondu ou que le délai soit passé.",
  reflect: (day: string) =>
    `Prenez le temps de réfléchir : une acceptation est reçue à partir du ${day}. Un refus peut être donné aussitôt.`,
  accept: "J'accepte la proposition",
  refuse: 'Je refuse la proposition',
  final: 'Une réponse donnée ne se change pas.',
  answersTitle: 'Les réponses',
  you: {
    accepted: 'Vous avez accepté la proposition.',
    refused: 'Vous avez refusé la proposition.',
    silent: "Vous n'avez pas répondu.",
  },
  they: {
    accepted: 'Le professionnel a accepté la proposition.',
    refused: 'Le professionnel a refusé la proposition.',
  },
  theyWait:
    "Ce que répond le professionnel n'est pas connu de vous avant que les deux aient répondu ou que le délai soit passé.",
};
