import { words } from '../layout/words.ts';

export const FRONT = words({
  fr: {
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
        text: `S'il ne dit rien pendant ${MONTHS.fr(silenceMonths)}, le portail le constate de lui-même et vous remet une attestation. C'est l'usage ; certains secteurs ont un autre délai.`,
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
  },
  en: {
    title: 'Settle a consumer dispute out of court',
    heading: "A dispute with a business? Let's look for an agreement.",
    lead: 'You write to the business. If it does not answer, or if its answer does not suit you, the same file goes to the mediator. Every date is counted for you, every letter is proved.',
    complain: 'Make a complaint',
    follow: 'Follow my dispute',
    resume: 'Take up a complaint that you began',
    promise: 'Free of charge for the consumer. Everybody remains free to stop, and to go to court.',
    consumer: 'you',
    merchant: 'the business',
    shared: 'an agreement',
    stepsTitle: 'One file, three steps',
    steps: [
      'You tell the business in writing what is wrong and what you ask for. The portal keeps the proof and the date.',
      'The business answers, makes an offer, or says nothing. You can settle with each other at any time.',
      'An independent mediator examines the file and proposes a solution. You and the business remain free to refuse it.',
    ],
    findTitle: 'Find my mediator',
    findText: 'Every business must give consumers effective and free access to a mediator. Look for yours.',
    findLabel: 'Name, SIREN or website of the business',
    findButton: 'Search',
    nextTitle: 'What happens next',
    course: (silenceMonths: number) => [
      {
        who: 'consumer',
        title: 'You write',
        text: 'The business receives your letter. You receive a dated copy.',
      },
      {
        who: 'merchant',
        title: 'The business answers',
        text: `If it says nothing for ${MONTHS.en(silenceMonths)}, the portal records that by itself and gives you a certificate. This is custom; some sectors have another period.`,
      },
      {
        who: 'consumer',
        title: 'You ask the mediator',
        text: 'Nothing to write a second time. You have one year from your written complaint. If the mediator cannot examine your request, you are told within three weeks.',
        articles: ['FR/L612-2'],
      },
      {
        who: 'mediator',
        title: 'The mediator proposes a solution',
        text: 'The outcome comes within ninety days of the notice of referral to both parties. The mediator may prolong this period if the dispute is complex.',
        articles: ['FR/R612-5'],
      },
      {
        who: 'clock',
        title: 'The portal follows the solution',
        text: 'Once an agreement is found, it asks you whether the solution was carried out.',
      },
    ],
    merchants: 'Are you a business or a mediator?',
    merchantsText: 'Sign in with your professional e-mail address.',
  },
});

const MONTHS = {
  fr: (n: number) => (n === 1 ? 'un mois' : n === 2 ? 'deux mois' : `${n} mois`),
  en: (n: number) => (n === 1 ? 'one month' : n === 2 ? 'two months' : `${n} months`),
};

export const FRONT_PAGE = { template: 'front/page.njk', words: FRONT } as const;
