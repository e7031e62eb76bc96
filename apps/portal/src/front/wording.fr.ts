const MONTHS = (n: number) => (n === 1 ? 'un mois' : n === 2 ? 'deux mois' : `${n} mois`);

export const FRONT = {
  title: 'Régler un litige de consommation sans procès',
  heading: 'Un litige avec un professionnel ? Cherchons un accord.',
  lead: "Vous écrivez au professionnel. S'il ne répond pas, ou si sa réponse ne vous convient pas, le même dossier part au médiateur. Chaque date est comptée pour vous, chaque envoi est prouvé.",
  complain: 'Faire une réclamation',
  follow: 'Suivre mon litige',
  resume: 'Reprendre une réclamation commencée',
  promise: "Gratuit pour le consommateur. Chacun reste libre de s'arrêter, et d'aller devant un juge.",
  consumer: 'vous',
  merchant: 'le professionnel',
  shared: 'un accord',
  stepsTitle: 'Un seul dossier, trois étapes',
  steps: [
    'Vous dites par écrit au professionnel ce qui ne va pas et ce que vous demandez. Le portail garde la preuve et la date.',
    'Le professionnel répond, fait une offre, ou garde le silence. Vous pouvez vous entendre entre vous, à tout moment.',
    'Un médiateur indépendant examine le dossier et propose une solution. Vous et le professionnel restez libres de la refuser.',
  ],
  findTitle: 'Trouver mon médiateur',
  findText:
    'Chaque professionnel doit permettre au consommateur de recourir gratuitement à un médiateur. Cherchez le vôtre.',
  findLabel: 'Nom, SIREN ou site du professionnel',
  findButton: 'Chercher',
  nextTitle: 'Ce qui se passe ensuite',
  course: (silenceMonths: number) => [
    {
      who: 'consumer',
      title: 'Vous écrivez',
      text: 'Le professionnel reçoit votre lettre. Vous en recevez une copie datée.',
    },
    {
      who: 'merchant',
      title: 'Le professionnel répond',
      text: `S'il ne dit rien pendant ${MONTHS(silenceMonths)}, le portail le constate de lui-même et vous remet une attestation. C'est l'usage ; certains secteurs ont un autre délai.`,
    },
    {
      who: 'consumer',
      title: 'Vous saisissez le médiateur',
      text: 'Rien à écrire une deuxième fois. Vous avez un an à compter de votre réclamation écrite. Si le médiateur ne peut pas examiner votre demande, il vous en informe dans les trois semaines.',
      articles: ['FR/L612-2'],
    },
    {
      who: 'mediator',
      title: 'Le médiateur propose une solution',
      text: "L'issue intervient dans les quatre-vingt-dix jours qui suivent la notification de la saisine aux deux parties. Le médiateur peut prolonger ce délai si le litige est complexe.",
      articles: ['FR/R612-5'],
    },
    {
      who: 'clock',
      title: 'Le portail suit la solution',
      text: "Une fois l'accord trouvé, il vous demande si la solution a été exécutée.",
    },
  ],
  merchants: 'Vous êtes un professionnel ou un médiateur ?',
  merchantsText: 'Connectez-vous avec votre adresse électronique professionnelle.',
};
