import { ofWhom } from '../../layout/of-whom.ts';

export const ANSWER_CODE = {
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
};

export const ANSWER = {
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
};

export const DONE = {
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
};

export const CLAIM = {
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
};
