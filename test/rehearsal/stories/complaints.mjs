import { complaint, referred } from './scenarios.mjs';

/** Between the parties, before any mediator. */
export const COMPLAINTS = {
  settled: {
    title: 'Réglé entre les parties, avant tout médiateur',
    ends: 'SettledDirectly',
    async play(scenario) {
      await complaint(scenario);
      await scenario.days(6);
      const statement =
        'Madame,\n\nNous reprenons l’appareil et vous remboursons 609 euros sous huit jours.\n\nAtelier Boussole';
      await scenario.act('merchant', 'answer-complaint', { answer: 'accepted', statement }, ['N04']);
      await scenario.days(2);
      await scenario.act('consumer', 'accept-answer');
    },
  },

  silent: {
    title: 'Le professionnel se tait ; le consommateur saisit le médiateur avec l’attestation de silence',
    ends: 'ReferralReceived',
    async play(scenario) {
      await complaint(scenario);
      await scenario.clock('K2', { event: 'SilenceRecorded', notices: ['N04-S'] });
      await referred(scenario);
    },
  },
};
