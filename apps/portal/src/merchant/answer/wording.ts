import { ofWhom } from '../../layout/of-whom.ts';
import { words } from '../../layout/words.ts';

export const ANSWER_CODE = words({
  fr: {
    title: 'Répondre à une réclamation',
    lead: 'Vous avez reçu une lettre ou un courriel qui transmet la réclamation d’un consommateur. Vous pouvez y répondre ici en deux minutes, sans ouvrir de compte.',
    label: 'Le code de la lettre',
    hint: 'Douze lettres et chiffres, par exemple 7K3Q-0MZB-119X',
    button: 'Lire la réclamation',
    missing: 'Recopiez le code qui figure dans la lettre.',
    wrong:
      'Ce code ne correspond à aucune réclamation. Recopiez-le tel qu’il figure dans la lettre, ou écrivez-nous si vous n’y arrivez pas.',
    noneTitle: 'Vous n’avez pas de code',
    noneText:
      'Si votre équipe a déjà son espace, connectez-vous. Sinon, vous pouvez répondre au consommateur par écrit, à l’adresse en tête de sa lettre.',
    signIn: 'Se connecter',
    what: 'Ce que ce code permet',
    whatText:
      'Il n’ouvre que la réclamation qui vous a été adressée, et sert pour une seule réponse. Répondre est gratuit et ne vous engage pas à entrer en médiation.',
  },
  en: {
    title: 'Answer a complaint',
    lead: 'You have received a letter or a mail that brings you the complaint of a consumer. You can answer it here in two minutes, without opening an account.',
    label: 'The code of the letter',
    hint: 'Twelve letters and digits, for instance 7K3Q-0MZB-119X',
    button: 'Read the complaint',
    missing: 'Copy the code that stands in the letter.',
    wrong:
      'This code does not correspond to any complaint. Copy it as it stands in the letter, or write to us if you cannot manage.',
    noneTitle: 'You have no code',
    noneText:
      'If your team has its space already, sign in. Otherwise you can answer the consumer in writing, at the address on top of their letter.',
    signIn: 'Sign in',
    what: 'What this code allows',
    whatText:
      'It opens the complaint addressed to you and nothing else, and serves for one answer. Answering is free and does not bind you to enter mediation.',
  },
});

const ANSWER = words({
  fr: {
    title: 'La réclamation qui vous est adressée',
    from: (name: string) => `Réclamation ${ofWhom(name)}`,
    reference: 'Dossier',
    until: (day: string) => `Une réponse est attendue jusqu’au ${day} inclus.`,
    complaint: 'La réclamation',
    erased: 'Ce texte a été effacé.',
    asks: 'Ce qui est demandé',
    claims: {
      refund: 'Un remboursement',
      repair: 'Une réparation',
      replacement: 'Un remplacement',
      performance: 'L’exécution du contrat',
      cancellation: 'L’annulation du contrat',
      compensation: 'Une indemnisation',
      explanation: 'Des explications',
    },
    pieces: 'Pièces jointes',
    noPieces: 'Aucune pièce n’est jointe.',
    piecesIn: 'Les pièces sont citées dans la lettre ; elles se téléchargent depuis l’espace de votre équipe.',
    exchanged: 'Échangé depuis',
    dates: 'D’où viennent les dates',
    answerHere: 'Votre réponse',
    who: 'Qui vous transmet cette réclamation',
    whoText: (portal: string) =>
      `Le portail ${portal} n’est ni une autorité ni un médiateur. Il transmet la réclamation, garde la trace des dates, et ne vous demande aucun paiement.`,
    recorded:
      'Votre réponse sera enregistrée comme donnée par le porteur du code de la lettre adressée à votre entreprise.',
  },
  en: {
    title: 'The complaint addressed to you',
    from: (name: string) => `Complaint of ${name}`,
    reference: 'File',
    until: (day: string) => `An answer is awaited until ${day} included.`,
    complaint: 'The complaint',
    erased: 'This text was erased.',
    asks: 'What is asked for',
    claims: {
      refund: 'A refund',
      repair: 'A repair',
      replacement: 'A replacement',
      performance: 'Performance of the contract',
      cancellation: 'Cancellation of the contract',
      compensation: 'Compensation',
      explanation: 'An explanation',
    },
    pieces: 'Pieces',
    noPieces: 'No piece goes with it.',
    piecesIn: 'The pieces are named in the letter; they are downloaded from the space of your team.',
    exchanged: 'Exchanged since',
    dates: 'Where the dates come from',
    answerHere: 'Your answer',
    who: 'Who brings you this complaint',
    whoText: (portal: string) =>
      `The ${portal} portal is neither an authority nor a mediator. It passes the complaint on, keeps the dates, and asks you for no payment.`,
    recorded:
      'Your answer will be recorded as given by the holder of the code in the letter addressed to your business.',
  },
});

const DONE = words({
  fr: {
    title: 'Votre réponse est enregistrée',
    asked: 'Votre question est transmise',
    over: 'Ce code ne sert plus',
    overText:
      'La réclamation a déjà reçu une réponse, ou n’en attend plus. Rien d’autre ne vous est demandé avec ce code.',
    sent: {
      accept: 'Le consommateur est prévenu que vous acceptez. C’est à lui de dire si cela lui convient.',
      partly:
        'Le consommateur est prévenu. C’est à lui de dire si cela lui convient ; sinon, il pourra saisir votre médiateur.',
      offer: 'Le consommateur est prévenu de votre offre. C’est à lui de l’accepter ou de la décliner.',
      refuse:
        'Le consommateur reçoit votre réponse, avec les coordonnées de votre médiateur (article L. 616-1 du code de la consommation).',
      ask: 'Le consommateur est prévenu. La date de réponse ne change pas, et votre code reste valable.',
      'not-us': 'Le consommateur est prévenu que, selon vous, une autre entreprise est concernée.',
    },
    reference: (reference: string) => `Dossier ${reference}. Gardez ce numéro avec votre lettre.`,
    again: 'Revenir à la réclamation',
    team: 'Suivre la suite',
    teamText: (merchant: string) =>
      `Avec un espace pour ${merchant}, votre équipe suit ce dossier et les suivants : qui s’en occupe, quelles dates, quelles offres. C’est gratuit.`,
    open: 'Ouvrir l’espace de mon équipe',
    hasTeam: 'Votre entreprise a déjà son espace : connectez-vous pour suivre la suite.',
    signIn: 'Se connecter',
  },
  en: {
    title: 'Your answer is recorded',
    asked: 'Your question is passed on',
    over: 'This code serves no longer',
    overText:
      'The complaint has received an answer already, or awaits none any more. Nothing else is asked of you with this code.',
    sent: {
      accept: 'The consumer is told that you accept. It is for them to say whether that suits them.',
      partly:
        'The consumer is told. It is for them to say whether that suits them; if not, they can ask your mediator.',
      offer: 'The consumer is told of your offer. It is for them to accept or to decline it.',
      refuse:
        'The consumer receives your answer, with the details of your mediator (article L. 616-1 of the Consumer Code).',
      ask: 'The consumer is told. The date of the answer does not change, and your code stays good.',
      'not-us': 'The consumer is told that you believe another business is concerned.',
    },
    reference: (reference: string) => `File ${reference}. Keep this number with your letter.`,
    again: 'Back to the complaint',
    team: 'Follow what comes next',
    teamText: (merchant: string) =>
      `With a space for ${merchant}, your team follows this file and the next ones: who deals with it, which dates, which offers. It is free.`,
    open: 'Open the space of my team',
    hasTeam: 'Your business has its space already: sign in to follow what comes next.',
    signIn: 'Sign in',
  },
});

const CLAIM = words({
  fr: {
    title: 'Ouvrir l’espace de mon équipe',
    lead: (merchant: string, registered: string) =>
      `Vous demandez à agir pour ${[merchant, registered].filter(Boolean).join(', ')}.`,
    proof: 'Ce que votre code prouve',
    via: {
      letter: 'Vous avez en main la lettre envoyée à l’adresse de cette entreprise dans l’annuaire.',
      email: 'Vous lisez la boîte électronique de cette entreprise dans l’annuaire.',
    },
    notProof:
      'Il ne prouve ni votre nom ni votre fonction. Si c’est un consommateur qui a donné l’adresse, il ne suffit pas : le médiateur dont relève l’entreprise, ou à défaut l’exploitant de ce site, confirmera votre demande.',
    steps:
      'Vous vous connectez avec votre adresse électronique, puis vous enregistrez une seconde preuve d’identité, comme toute personne qui agit pour une entreprise.',
    ask: 'Demander l’espace de mon équipe',
    signFirst: 'Se connecter pour continuer',
    claimed: {
      'to-confirm':
        'Votre demande est enregistrée. L’adresse de cette entreprise a été donnée par un particulier : le médiateur dont elle relève, ou à défaut l’exploitant de ce site, doit confirmer que vous agissez pour elle. Vous serez prévenu.',
      'already-claimed': 'Cette entreprise a déjà son espace. Demandez à votre collègue responsable de vous y inviter.',
      'no-such-code': 'Ce code est trop ancien pour ouvrir un espace. Le prochain courrier en portera un autre.',
      opened: 'L’espace est ouvert.',
    },
    back: 'Revenir',
  },
  en: {
    title: 'Open the space of my team',
    lead: (merchant: string, registered: string) =>
      `You ask to act for ${[merchant, registered].filter(Boolean).join(', ')}.`,
    proof: 'What your code proves',
    via: {
      letter: 'You hold the letter sent to the address of this business in the directory.',
      email: 'You read the mailbox of this business in the directory.',
    },
    notProof:
      'It proves neither your name nor your position. If a consumer gave the address, it is not enough: the mediator of the business will confirm your request, or whoever runs this site where it has none.',
    steps:
      'You sign in with your mail address, then register a second proof of identity, like everybody who acts for a business.',
    ask: 'Ask for the space of my team',
    signFirst: 'Sign in to go on',
    claimed: {
      'to-confirm':
        'Your request is recorded. The address of this business was given by a private person: its mediator has to confirm that you act for it, or whoever runs this site where it has none. You will be told.',
      'already-claimed': 'This business has its space already. Ask the colleague in charge to invite you.',
      'no-such-code': 'This code is too old to open a space. The next letter will bear another.',
      opened: 'The space is open.',
    },
    back: 'Back',
  },
});

export const CODE_PAGE = { template: 'merchant/answer/code.njk', words: ANSWER_CODE } as const;
export const ANSWER_PAGE = { template: 'merchant/answer/page.njk', words: ANSWER } as const;
export const DONE_PAGE = { template: 'merchant/answer/done.njk', words: DONE } as const;
export const CLAIM_PAGE = { template: 'merchant/answer/claim.njk', words: CLAIM } as const;
