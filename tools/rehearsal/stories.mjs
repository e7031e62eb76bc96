/**
 * The stories that a rehearsal can tell. `scene` speaks to the API as the people; each act says which notices it must
 * bring. A story that does not end at `ends` has failed.
 */
const FRIDGE = {
  statement:
    'Bonjour,\n\nLe réfrigérateur livré chez moi le 3 février ne descend pas sous douze degrés. J’ai suivi la notice et appelé deux fois votre service. Je demande son remboursement et celui des denrées perdues.\n\nCordialement,\nCamille Moreau',
  claims: [
    { kind: 'refund', amountCents: 54900 },
    { kind: 'compensation', amountCents: 6000 },
  ],
  contractOn: '2026-01-28',
};

const NO =
  'Madame,\n\nVotre appareil est réglé trop haut. Tournez le thermostat sur 5. Nous ne pouvons pas vous rembourser.\n\nAtelier Boussole';

const PROPOSAL = {
  solution:
    'Atelier Boussole reprend l’appareil à ses frais et verse 549 euros à Camille Moreau, par virement, dans les trente jours de l’acceptation par les deux parties. La demande relative aux denrées n’est pas retenue.',
  reasons:
    'Les relevés de température produits montrent que l’appareil n’a jamais atteint la température annoncée, quel que soit le réglage. Le défaut est apparu dans les douze mois de la livraison. Le prix des denrées n’est établi par aucune pièce.',
  sense: 'partial',
  amountCents: 54900,
};

const complaint = (scene) => scene.complain(FRIDGE);

async function complaintRefused(scene) {
  await complaint(scene);
  await scene.days(9);
  await scene.act(
    'merchant',
    'answer-complaint',
    { answer: 'rejected', reason: 'unfounded', wouldMediate: true, statement: NO },
    ['N04'],
  );
}

async function referred(scene, given = { examinedElsewhere: 'no' }) {
  await scene.days(7);
  await scene.act('consumer', 'refer-to-mediator', given, ['N06']);
}

async function inHand(scene, mediator = 'mediator') {
  await scene.days(1);
  await scene.act('clerk', 'assign-case-mediator', { personId: (await scene.person(mediator)).id });
  await scene.act(mediator, 'declare-independence');
}

async function notified(scene) {
  await complaintRefused(scene);
  await referred(scene);
  await inHand(scene);
  await scene.days(4);
  await scene.act('mediator', 'admit-referral');
  await scene.days(1);
  await scene.act('mediator', 'notify-referral', {}, ['N09', 'N09']);
}

async function examined(scene) {
  await notified(scene);
  await scene.days(8);
  await scene.act('merchant', 'enter-mediation');
}

async function proposed(scene) {
  await examined(scene);
  await scene.days(30);
  await scene.act('mediator', 'issue-proposal', PROPOSAL, ['N15', 'N15']);
}

const closed = (scene, mediator = 'mediator') => scene.act(mediator, 'close-mediation', {}, ['N17', 'N17']);

async function followed(scene) {
  await scene.clock('P-EXECUTION', { event: 'ExecutionAsked', article: 'usage ; art. R614-2 6° C. conso.' });
  await scene.days(2);
  await scene.act('consumer', 'report-execution', { executed: 'yes' });
}

async function accepted(scene, mediator = 'mediator') {
  await scene.days(3);
  await scene.act('consumer', 'answer-proposal', { answer: 'accepted' });
  await scene.days(1);
  await scene.act('merchant', 'answer-proposal', { answer: 'accepted' });
  await scene.days(2);
  await closed(scene, mediator);
}

/** The request is examined and rejected on one of the five grounds. */
async function rejected(scene, ground, reasons) {
  await inHand(scene);
  await scene.days(5);
  await scene.act('mediator', 'reject-referral', { ground, reasons }, ['N08']);
}

async function toldElsewhere(scene, given = {}) {
  await scene.complainElsewhere({
    ...FRIDGE,
    statement:
      'J’ai écrit à Atelier Boussole par lettre recommandée au sujet du réfrigérateur livré le 3 février, qui ne descend pas sous douze degrés. Je demande son remboursement et celui des denrées perdues.',
    elsewhere: { sentOn: await scene.day(-24), unsatisfactoryAnswerOn: await scene.day(-10), ...given },
    proof: {
      name: 'lettre-recommandee.txt',
      type: 'text/plain',
      content: 'Copie de la lettre recommandée envoyée à Atelier Boussole, avec son avis de réception.\n',
    },
  });
}

export const STORIES = {
  happy: {
    title: 'De la réclamation à la proposition acceptée et exécutée',
    ends: 'ExecutionFollowed',
    async play(scene) {
      await complaint(scene);
      await scene.days(2);
      await scene.act('merchant', 'acknowledge-complaint', {}, ['N02']);
      await scene.days(7);
      await scene.act(
        'merchant',
        'answer-complaint',
        {
          answer: 'partial',
          reason: 'other',
          wouldMediate: true,
          statement: 'Madame,\n\nNous vous proposons un bon d’achat de 80 euros, valable un an.\n\nAtelier Boussole',
        },
        ['N04'],
      );
      await scene.days(3);
      await scene.act('consumer', 'contest-answer');
      await referred(scene);
      await inHand(scene);
      await scene.days(4);
      await scene.act('mediator', 'admit-referral');
      await scene.days(1);
      await scene.act('mediator', 'notify-referral', {}, ['N09', 'N09']);
      await scene.days(8);
      await scene.act('merchant', 'enter-mediation');
      await scene.days(30);
      await scene.act('mediator', 'issue-proposal', PROPOSAL, ['N15', 'N15']);
      await accepted(scene);
      await followed(scene);
    },
  },

  settled: {
    title: 'Réglé entre les parties, avant tout médiateur',
    ends: 'SettledDirectly',
    async play(scene) {
      await complaint(scene);
      await scene.days(6);
      const statement =
        'Madame,\n\nNous reprenons l’appareil et vous remboursons 609 euros sous huit jours.\n\nAtelier Boussole';
      await scene.act('merchant', 'answer-complaint', { answer: 'accepted', statement }, ['N04']);
      await scene.days(2);
      await scene.act('consumer', 'accept-answer');
    },
  },

  silent: {
    title: 'Le professionnel se tait ; le consommateur saisit le médiateur avec l’attestation de silence',
    ends: 'ReferralReceived',
    async play(scene) {
      await complaint(scene);
      await scene.clock('K2', { event: 'SilenceRecorded', notices: ['N04-S'] });
      await referred(scene);
    },
  },

  'rejected-1': {
    title: 'Demande rejetée : pas de réclamation écrite préalable (L612-2 1°)',
    ends: 'Rejected',
    async play(scene) {
      await toldElsewhere(scene);
      await referred(scene);
      await rejected(
        scene,
        '1',
        'La copie produite est celle d’une demande de catalogue. Aucune pièce ne montre qu’une réclamation écrite a été adressée au professionnel.',
      );
    },
  },

  'rejected-2': {
    title: 'Demande rejetée : manifestement infondée ou abusive (L612-2 2°)',
    ends: 'Rejected',
    async play(scene) {
      await complaintRefused(scene);
      await referred(scene);
      await rejected(
        scene,
        '2',
        'La facture produite porte sur un autre appareil, acheté chez un autre vendeur. Rien dans le dossier ne rattache la demande au professionnel mis en cause.',
      );
    },
  },

  'rejected-3': {
    title: 'Demande rejetée : déjà examinée par un autre médiateur (L612-2 3°)',
    ends: 'Rejected',
    async play(scene) {
      await complaintRefused(scene);
      await referred(scene, {
        examinedElsewhere: 'other-mediator',
        statement: 'Un autre médiateur a déjà rendu un avis, qui ne me satisfait pas.',
      });
      await rejected(
        scene,
        '3',
        'Vous indiquez vous-même qu’un autre médiateur a examiné ce litige et rendu un avis. Il ne peut pas être examiné une seconde fois ici.',
      );
    },
  },

  'rejected-4': {
    title: 'Demande rejetée : plus d’un an après la réclamation (L612-2 4°)',
    ends: 'Rejected',
    async play(scene) {
      await complaintRefused(scene);
      await scene.clock('K1', { event: 'ReferralWindowLapsed' });
      await referred(scene);
      await rejected(
        scene,
        '4',
        'La demande a été reçue plus d’un an après l’envoi de la réclamation écrite au professionnel.',
      );
    },
  },

  'rejected-5': {
    title: 'Demande rejetée : hors du champ de compétence du médiateur (L612-2 5°)',
    ends: 'Rejected',
    async play(scene) {
      await complaintRefused(scene);
      await referred(scene);
      await rejected(
        scene,
        '5',
        'Les pièces montrent que l’appareil a été acheté pour les besoins d’un commerce. Le litige n’oppose pas un consommateur à un professionnel.',
      );
    },
  },

  declines: {
    title: 'Le professionnel n’entre pas en médiation',
    ends: 'Closed',
    async play(scene) {
      await notified(scene);
      await scene.days(10);
      await scene.act('merchant', 'decline-mediation');
      await scene.days(1);
      await closed(scene);
    },
  },

  'withdrawal-consumer': {
    title: 'Le consommateur se retire',
    ends: 'Closed',
    async play(scene) {
      await examined(scene);
      await scene.days(12);
      await scene.act('consumer', 'withdraw-from-mediation');
      await scene.days(1);
      await closed(scene);
    },
  },

  'withdrawal-merchant': {
    title: 'Le professionnel se retire',
    ends: 'Closed',
    async play(scene) {
      await examined(scene);
      await scene.days(12);
      await scene.act('merchant', 'withdraw-from-mediation');
      await scene.days(1);
      await closed(scene);
    },
  },

  refused: {
    title: 'La proposition est refusée',
    ends: 'Closed',
    async play(scene) {
      await proposed(scene);
      await scene.days(3);
      await scene.act('consumer', 'answer-proposal', { answer: 'accepted' });
      await scene.days(2);
      await scene.act('merchant', 'answer-proposal', { answer: 'refused' });
      await scene.days(1);
      await closed(scene);
    },
  },

  lapsed: {
    title: 'La proposition reste sans réponse d’une partie',
    ends: 'Closed',
    async play(scene) {
      await proposed(scene);
      await scene.days(3);
      await scene.act('consumer', 'answer-proposal', { answer: 'accepted' });
      await scene.clock('K10', { event: 'ProposalLapsed' });
      await scene.clock('P-CLOSING', {
        event: 'MediationClosed',
        notices: ['N17', 'N17'],
        article: 'art. 2238 al. 2 C. civ.',
      });
    },
  },

  prolonged: {
    title: 'Le médiateur prolonge le délai, puis propose',
    ends: 'Closed',
    async play(scene) {
      await examined(scene);
      await scene.days(70);
      await scene.act(
        'mediator',
        'prolong-mediation',
        {
          until: await scene.day(45),
          reasons: 'Un laboratoire examine le thermostat de l’appareil. Son rapport est attendu dans cinq semaines.',
        },
        ['N14', 'N14'],
      );
      await scene.days(40);
      await scene.act('mediator', 'issue-proposal', PROPOSAL, ['N15', 'N15']);
      await accepted(scene);
    },
  },

  conflict: {
    title: 'Un conflit d’intérêts est révélé ; la personne chargée du dossier est remplacée',
    ends: 'Closed',
    async play(scene) {
      await examined(scene);
      await scene.days(5);
      await scene.act(
        'mediator',
        'disclose-conflict',
        { statement: 'Mon frère vient d’être embauché par Atelier Boussole.' },
        ['N13', 'N13'],
      );
      await scene.days(2);
      await scene.act('consumer', 'answer-conflict', { objects: true });
      await scene.days(1);
      await scene.act('clerk', 'replace-case-mediator', { personId: (await scene.person('second')).id });
      await scene.act('second', 'declare-independence');
      await scene.days(25);
      await scene.act('second', 'issue-proposal', PROPOSAL, ['N15', 'N15']);
      await accepted(scene, 'second');
    },
  },

  elsewhere: {
    title: 'Réclamation faite ailleurs, prouvée par une pièce, puis proposition acceptée',
    ends: 'Closed',
    async play(scene) {
      await toldElsewhere(scene);
      await referred(scene);
      await inHand(scene);
      await scene.days(4);
      await scene.act('mediator', 'admit-referral');
      await scene.days(1);
      await scene.act('mediator', 'notify-referral', {}, ['N09', 'N09']);
      await scene.days(8);
      await scene.act('merchant', 'enter-mediation');
      await scene.days(20);
      await scene.act('mediator', 'issue-proposal', PROPOSAL, ['N15', 'N15']);
      await accepted(scene);
    },
  },
};
