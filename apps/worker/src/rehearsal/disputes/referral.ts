import { type ScenarioDispute, step } from '../scenario.ts';
import { isAdmitted, isAssigned, refers, refusesToRepay } from './usual.ts';

/** The request is with the mediator, who examines whether it may be examined (L612-2). */
export const REFERRALS: readonly ScenarioDispute[] = [
  {
    stage: 'ReferralReceived',
    daysAgo: 35,
    consumer: 'karim',
    merchant: 'mirabelle',
    elsewhereDaysBefore: 80,
    statement:
      'J’ai écrit à l’agence par lettre recommandée pour une location sans eau chaude pendant quatre jours. Je n’ai reçu aucune réponse.',
    claims: [{ kind: 'compensation', amountCents: 32000 }],
    steps: [refers(32, 'karim')],
  },
  {
    stage: 'PiecesRequested',
    daysAgo: 60,
    consumer: 'camille',
    merchant: 'boussole',
    statement:
      'Bonjour,\n\nLe four que vous avez posé disjoncte à chaque cuisson. Votre poseur est repassé sans rien trouver. Je demande le remplacement du four.\n\nCamille Moreau',
    claims: [{ kind: 'replacement' }],
    steps: [
      refusesToRepay(
        14,
        'boussole',
        'Madame,\n\nNotre technicien n’a constaté aucun défaut : votre installation électrique est en cause.\n\nAtelier Boussole',
      ),
      refers(30, 'camille'),
      ...isAssigned(3, 'octave'),
      step(
        1,
        'sacha',
        {
          type: 'RequestPieces',
          statement: 'Merci de joindre la facture de pose et, si vous l’avez, l’avis de votre électricien.',
        },
        'consumer',
      ),
    ],
  },
  {
    stage: 'Rejected',
    daysAgo: 120,
    consumer: 'karim',
    merchant: 'filou',
    statement:
      'Vous êtes des voleurs et je veux dix mille euros pour les trois jours sans internet que j’ai passés chez ma sœur.',
    claims: [{ kind: 'compensation', amountCents: 1000000 }],
    steps: [
      refusesToRepay(
        10,
        'filou',
        'Monsieur,\n\nLa ligne en cause n’est pas la vôtre. Nous ne pouvons donner suite à votre demande.\n\nFil Clair',
      ),
      refers(40, 'karim'),
      ...isAssigned(2),
      step(5, 'mathilde', {
        type: 'RejectReferral',
        ground: '2',
        reasons:
          'La coupure dont il est question touchait la ligne d’une autre personne, qui n’a rien demandé. Aucun préjudice propre au demandeur n’est exposé, et le montant réclamé est sans rapport avec les faits.',
      }),
    ],
  },
  {
    stage: 'Redirected',
    daysAgo: 70,
    consumer: 'camille',
    merchant: 'mirabelle',
    statement:
      'Bonjour,\n\nMon assurance annulation, prise avec le voyage, refuse de jouer. Je demande qu’elle soit appliquée.\n\nCamille Moreau',
    claims: [{ kind: 'performance', amountCents: 45000 }],
    steps: [
      refusesToRepay(
        15,
        'mirabelle',
        'Madame,\n\nLe contrat d’assurance est celui de l’assureur, qui seul décide. Nous vous invitons à vous adresser à lui.\n\nVoyages Mirabelle',
      ),
      refers(20, 'camille'),
      ...isAssigned(1, 'octave'),
      step(2, 'octave', ({ body }) => ({ type: 'RedirectReferral', toBodyId: body('voisine') })),
    ],
  },
  {
    stage: 'Admitted',
    daysAgo: 50,
    consumer: 'camille',
    merchant: 'filou',
    statement:
      'Bonjour,\n\nLe débit promis de ma ligne n’est jamais atteint : j’en ai mesuré le dixième pendant deux mois. Je demande à quitter mon contrat sans frais.\n\nCamille Moreau',
    claims: [{ kind: 'cancellation' }],
    steps: [
      refusesToRepay(
        12,
        'filou',
        'Madame,\n\nLe débit annoncé est un maximum. Votre ligne fonctionne ; le contrat court jusqu’à son terme.\n\nFil Clair',
      ),
      refers(30, 'camille'),
      ...isAssigned(1),
      isAdmitted(3),
    ],
  },
];
