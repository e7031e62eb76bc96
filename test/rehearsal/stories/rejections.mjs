import { complaintRefused, referred, rejected, toldElsewhere } from './scenarios.mjs';

/** The request is not examined: the five grounds of L612-2. */
export const REJECTIONS = {
  'rejected-1': {
    title: 'Demande rejetée : pas de réclamation écrite préalable (L612-2 1°)',
    ends: 'Rejected',
    async play(scenario) {
      await toldElsewhere(scenario);
      await referred(scenario);
      await rejected(
        scenario,
        '1',
        'La copie produite est celle d’une demande de catalogue. Aucune pièce ne montre qu’une réclamation écrite a été adressée au professionnel.',
      );
    },
  },

  'rejected-2': {
    title: 'Demande rejetée : manifestement infondée ou abusive (L612-2 2°)',
    ends: 'Rejected',
    async play(scenario) {
      await complaintRefused(scenario);
      await referred(scenario);
      await rejected(
        scenario,
        '2',
        'La facture produite porte sur un autre appareil, acheté chez un autre vendeur. Rien dans le dossier ne rattache la demande au professionnel mis en cause.',
      );
    },
  },

  'rejected-3': {
    title: 'Demande rejetée : déjà examinée par un autre médiateur (L612-2 3°)',
    ends: 'Rejected',
    async play(scenario) {
      await complaintRefused(scenario);
      await referred(scenario, {
        examinedElsewhere: 'other-mediator',
        statement: 'Un autre médiateur a déjà rendu un avis, qui ne me satisfait pas.',
      });
      await rejected(
        scenario,
        '3',
        'Vous indiquez vous-même qu’un autre médiateur a examiné ce litige et rendu un avis. Il ne peut pas être examiné une seconde fois ici.',
      );
    },
  },

  'rejected-4': {
    title: 'Demande rejetée : plus d’un an après la réclamation (L612-2 4°)',
    ends: 'Rejected',
    async play(scenario) {
      await complaintRefused(scenario);
      await scenario.clock('K1', { event: 'ReferralWindowLapsed' });
      await referred(scenario);
      await rejected(
        scenario,
        '4',
        'La demande a été reçue plus d’un an après l’envoi de la réclamation écrite au professionnel.',
      );
    },
  },

  'rejected-5': {
    title: 'Demande rejetée : hors du champ de compétence du médiateur (L612-2 5°)',
    ends: 'Rejected',
    async play(scenario) {
      await complaintRefused(scenario);
      await referred(scenario);
      await rejected(
        scenario,
        '5',
        'Les pièces montrent que l’appareil a été acheté pour les besoins d’un commerce. Le litige n’oppose pas un consommateur à un professionnel.',
      );
    },
  },
};
