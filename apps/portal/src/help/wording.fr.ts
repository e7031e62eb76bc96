export const HELP = {
  title: "Demander de l'aide à une personne",
  lead: 'Une personne vous lit et vous répond. Vos délais continuent de courir comme ils sont indiqués dans vos documents.',
  write: 'Écrivez-nous',
  say: 'Dites ce que vous vouliez faire et où cela bloque. Si vous avez un numéro de dossier, donnez-le : il commence par ENT.',
  secret:
    'Ne donnez à personne le code reçu pour vous connecter, ni votre code de reprise. Nous ne les demandons jamais.',
  can: 'Ce que cette personne peut faire',
  cans: [
    'Vous expliquer une page, un mot, une date.',
    'Vous dire comment continuer par courrier.',
    'Vous aider à trouver le médiateur compétent.',
    'Corriger une adresse qui ne fonctionne pas.',
  ],
  cannot: "Elle ne donne pas raison à l'un ou à l'autre, et ne peut pas agir à votre place.",
  post: 'Par courrier',
  postText: 'Vous pouvez toujours choisir le courrier, à chaque étape.',
  somebody: 'Être accompagné',
  somebodyText: 'Un proche, un avocat ou une association peut vous assister ou vous représenter, à tout moment.',
};
