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
} from './scenarios.mjs';

/** The mediation, from its notification to its end. */
export const MEDIATIONS = {
  happy: {
    title: 'De la réclamation à la proposition acceptée et exécutée',
    ends: 'ExecutionFollowed',
    async play(scenario) {
      await complaint(scenario);
      await scenario.days(2);
      await scenario.act('merchant', 'acknowledge-complaint', {}, ['N02']);
      await scenario.days(7);
      await scenario.act(
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
      await scenario.days(3);
      await scenario.act('consumer', 'contest-answer');
      await referred(scenario);
      await inHand(scenario);
      await scenario.days(4);
      await scenario.act('mediator', 'admit-referral');
      await scenario.days(1);
      await scenario.act('mediator', 'notify-referral', {}, ['N09', 'N09']);
      await scenario.days(8);
      await scenario.act('merchant', 'enter-mediation', {}, ['N12', 'N12']);
      await scenario.days(30);
      await scenario.act('mediator', 'issue-proposal', PROPOSAL, ['N15', 'N15']);
      await accepted(scenario);
      await followed(scenario);
    },
  },

  declines: {
    title: 'Le professionnel n’entre pas en médiation',
    ends: 'Closed',
    async play(scenario) {
      await notified(scenario);
      await scenario.days(10);
      await scenario.act('merchant', 'decline-mediation', {}, ['N11', 'N11']);
      await scenario.days(1);
      await closedWithoutAgreement(scenario);
    },
  },

  'withdrawal-consumer': {
    title: 'Le consommateur se retire',
    ends: 'Closed',
    async play(scenario) {
      await examined(scenario);
      await scenario.days(12);
      await scenario.act('consumer', 'withdraw-from-mediation');
      await scenario.days(1);
      await closedWithoutAgreement(scenario);
    },
  },

  'withdrawal-merchant': {
    title: 'Le professionnel se retire',
    ends: 'Closed',
    async play(scenario) {
      await examined(scenario);
      await scenario.days(12);
      await scenario.act('merchant', 'withdraw-from-mediation');
      await scenario.days(1);
      await closedWithoutAgreement(scenario);
    },
  },

  refused: {
    title: 'La proposition est refusée',
    ends: 'Closed',
    async play(scenario) {
      await proposed(scenario);
      await scenario.days(3);
      await scenario.act('consumer', 'answer-proposal', { answer: 'accepted' }, ['N16']);
      await scenario.days(2);
      await scenario.act('merchant', 'answer-proposal', { answer: 'refused' }, ['N16']);
      await scenario.days(1);
      await closedWithoutAgreement(scenario);
    },
  },

  lapsed: {
    title: 'La proposition reste sans réponse d’une partie',
    ends: 'Closed',
    async play(scenario) {
      await proposed(scenario);
      await scenario.days(3);
      await scenario.act('consumer', 'answer-proposal', { answer: 'accepted' }, ['N16']);
      await scenario.clock('K10', { event: 'ProposalLapsed' });
      await scenario.clock('P-CLOSING', {
        event: 'MediationClosed',
        notices: ['N17', 'N17', 'N18', 'N18'],
        article: 'art. 2238 al. 2 C. civ.',
      });
    },
  },

  prolonged: {
    title: 'Le médiateur prolonge le délai, puis propose',
    ends: 'Closed',
    async play(scenario) {
      await examined(scenario);
      await scenario.days(70);
      await scenario.act(
        'mediator',
        'prolong-mediation',
        {
          until: await scenario.day(45),
          reasons: 'Un laboratoire examine le thermostat de l’appareil. Son rapport est attendu dans cinq semaines.',
        },
        ['N14', 'N14'],
      );
      await scenario.days(40);
      await scenario.act('mediator', 'issue-proposal', PROPOSAL, ['N15', 'N15']);
      await accepted(scenario);
    },
  },

  conflict: {
    title: 'Un conflit d’intérêts est révélé ; la personne chargée du dossier est remplacée',
    ends: 'Closed',
    async play(scenario) {
      await examined(scenario);
      await scenario.days(5);
      await scenario.act(
        'mediator',
        'disclose-conflict',
        { statement: 'Mon frère vient d’être embauché par Atelier Boussole.' },
        ['N13', 'N13'],
      );
      await scenario.days(2);
      await scenario.act('consumer', 'answer-conflict', { objects: true });
      await scenario.days(1);
      await scenario.act('clerk', 'replace-case-mediator', { personId: (await scenario.person('second')).id });
      await scenario.act('second', 'declare-independence');
      await scenario.days(25);
      await scenario.act('second', 'issue-proposal', PROPOSAL, ['N15', 'N15']);
      await accepted(scenario, 'second');
    },
  },

  elsewhere: {
    title: 'Réclamation faite ailleurs, prouvée par une pièce, puis proposition acceptée',
    ends: 'Closed',
    async play(scenario) {
      await toldElsewhere(scenario);
      await referred(scenario);
      await inHand(scenario);
      await scenario.days(4);
      await scenario.act('mediator', 'admit-referral');
      await scenario.days(1);
      await scenario.act('mediator', 'notify-referral', {}, ['N09', 'N09']);
      await scenario.days(8);
      await scenario.act('merchant', 'enter-mediation', {}, ['N12', 'N12']);
      await scenario.days(20);
      await scenario.act('mediator', 'issue-proposal', PROPOSAL, ['N15', 'N15']);
      await accepted(scenario);
    },
  },
};
