import {
  accepted,
  closedWithoutAgreement,
  complaint,
  examined,
  followed,
  inHand,
  notified,
  PROPOSAL,
  proposed,
  referred,
  toldElsewhere,
} from './scenes.mjs';

/** The mediation, from its notification to its end. */
export const MEDIATIONS = {
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
      await scene.act('merchant', 'enter-mediation', {}, ['N12', 'N12']);
      await scene.days(30);
      await scene.act('mediator', 'issue-proposal', PROPOSAL, ['N15', 'N15']);
      await accepted(scene);
      await followed(scene);
    },
  },

  declines: {
    title: 'Le professionnel n’entre pas en médiation',
    ends: 'Closed',
    async play(scene) {
      await notified(scene);
      await scene.days(10);
      await scene.act('merchant', 'decline-mediation', {}, ['N11', 'N11']);
      await scene.days(1);
      await closedWithoutAgreement(scene);
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
      await closedWithoutAgreement(scene);
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
      await closedWithoutAgreement(scene);
    },
  },

  refused: {
    title: 'La proposition est refusée',
    ends: 'Closed',
    async play(scene) {
      await proposed(scene);
      await scene.days(3);
      await scene.act('consumer', 'answer-proposal', { answer: 'accepted' }, ['N16']);
      await scene.days(2);
      await scene.act('merchant', 'answer-proposal', { answer: 'refused' }, ['N16']);
      await scene.days(1);
      await closedWithoutAgreement(scene);
    },
  },

  lapsed: {
    title: 'La proposition reste sans réponse d’une partie',
    ends: 'Closed',
    async play(scene) {
      await proposed(scene);
      await scene.days(3);
      await scene.act('consumer', 'answer-proposal', { answer: 'accepted' }, ['N16']);
      await scene.clock('K10', { event: 'ProposalLapsed' });
      await scene.clock('P-CLOSING', {
        event: 'MediationClosed',
        notices: ['N17', 'N17', 'N18', 'N18'],
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
      await scene.act('merchant', 'enter-mediation', {}, ['N12', 'N12']);
      await scene.days(20);
      await scene.act('mediator', 'issue-proposal', PROPOSAL, ['N15', 'N15']);
      await accepted(scene);
    },
  },
};
