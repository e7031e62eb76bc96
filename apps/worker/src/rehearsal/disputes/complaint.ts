import { type ScenarioDispute, step } from '../scenario.ts';
import { offersSomething, refusesToRepay } from './usual.ts';

/** The complaint to the merchant, in each of the places where it can stand. */
export const COMPLAINTS: readonly ScenarioDispute[] = [
  {
    stage: 'ComplaintSent',
    daysAgo: 12,
    consumer: 'camille',
    merchant: 'boussole',
    statement:
      'Bonjour,\n\nLa bouilloire que je vous ai achetée le mois dernier fuit par le fond depuis sa troisième utilisation. Je vous demande de la remplacer ou de me rembourser.\n\nCordialement,\nCamille Moreau',
    claims: [{ kind: 'replacement' }, { kind: 'refund', amountCents: 4990 }],
    steps: [],
  },
  {
    stage: 'ComplaintSent',
    daysAgo: 3,
    consumer: 'karim',
    merchant: 'boussole',
    statement:
      'Bonjour,\n\nLa table commandée le mois dernier n’est toujours pas livrée, et personne ne répond au téléphone. Je demande la livraison cette semaine, ou l’annulation et mes 289 euros.\n\nKarim Benali',
    claims: [{ kind: 'performance' }, { kind: 'cancellation', amountCents: 28900 }],
    steps: [],
  },
  {
    stage: 'ComplaintSent',
    daysAgo: 57,
    consumer: 'karim',
    merchant: 'boussole',
    statement:
      'Bonjour,\n\nLe robinet posé par votre artisan goutte depuis le premier jour. Je demande qu’il revienne.\n\nKarim Benali',
    claims: [{ kind: 'repair' }],
    steps: [],
  },
  {
    stage: 'ComplaintAcknowledged',
    daysAgo: 20,
    consumer: 'karim',
    merchant: 'filou',
    statement:
      'Bonjour,\n\nVotre technicien devait venir raccorder la fibre le 3. Personne n’est venu et je paie un abonnement dont je ne peux pas me servir. Je demande le raccordement et le remboursement du mois écoulé.\n\nKarim Benali',
    claims: [{ kind: 'performance' }, { kind: 'refund', amountCents: 2999 }],
    steps: [step(2, 'filou', { type: 'AcknowledgeComplaint' })],
  },
  {
    stage: 'ComplaintAnswered',
    daysAgo: 25,
    consumer: 'camille',
    merchant: 'mirabelle',
    statement:
      'Bonjour,\n\nNotre chambre ne donnait pas sur la mer, contrairement à ce qui était écrit et payé. Je demande la différence de prix entre les deux catégories.\n\nCamille Moreau',
    claims: [{ kind: 'refund', amountCents: 18000 }],
    steps: [
      offersSomething(
        9,
        'mirabelle',
        'Madame,\n\nL’hôtelier reconnaît une erreur pour trois nuits sur sept. Nous vous proposons 77 euros pour ces trois nuits.\n\nVoyages Mirabelle',
      ),
    ],
  },
  {
    stage: 'SettledDirectly',
    daysAgo: 40,
    consumer: 'karim',
    merchant: 'boussole',
    statement:
      'Bonjour,\n\nLe meuble livré le 12 a un montant fendu. Photos à l’appui. Je demande le remplacement du montant.\n\nKarim Benali',
    claims: [{ kind: 'replacement' }],
    steps: [
      step(6, 'boussole', {
        type: 'AnswerComplaint',
        answer: 'accepted',
        statement:
          'Monsieur,\n\nLe montant neuf part demain ; gardez l’ancien pour le bois de chauffage.\n\nAtelier Boussole',
      }),
      step(2, 'karim', { type: 'AcceptAnswer' }),
    ],
  },
  {
    stage: 'Unresolved',
    daysAgo: 30,
    consumer: 'camille',
    merchant: 'filou',
    statement:
      'Bonjour,\n\nVous m’avez facturé 129 euros de frais de résiliation alors que je déménage dans une commune que votre réseau ne couvre pas. Je demande l’annulation de ces frais.\n\nCamille Moreau',
    claims: [{ kind: 'cancellation', amountCents: 12900 }],
    steps: [
      refusesToRepay(
        11,
        'filou',
        'Madame,\n\nLe contrat prévoit ces frais pour toute résiliation avant douze mois. Nous ne pouvons pas les annuler.\n\nFil Clair',
      ),
    ],
  },
  {
    stage: 'SilenceRecorded',
    daysAgo: 75,
    consumer: 'karim',
    merchant: 'mirabelle',
    statement:
      'Bonjour,\n\nVous avez annulé notre circuit huit jours avant le départ et n’avez toujours pas remboursé l’acompte.\n\nKarim Benali',
    claims: [{ kind: 'refund', amountCents: 64000 }],
    steps: [
      step(4, 'karim', ({ person }) => ({
        type: 'MandateRepresentative',
        personId: person('association'),
        capacity: 'association',
      })),
    ],
  },
  {
    stage: 'ReferralWindowPassed',
    daysAgo: 400,
    consumer: 'camille',
    merchant: 'boussole',
    statement:
      'Bonjour,\n\nLe grille-pain reçu n’est pas celui que j’ai commandé. Je demande l’échange.\n\nCamille Moreau',
    claims: [{ kind: 'replacement' }],
    steps: [
      refusesToRepay(
        20,
        'boussole',
        'Madame,\n\nLa référence livrée remplace celle de votre commande, au même prix. Nous ne faisons pas d’échange.\n\nAtelier Boussole',
      ),
    ],
  },
  {
    stage: 'ComplaintWithdrawn',
    daysAgo: 33,
    consumer: 'karim',
    merchant: 'filou',
    statement: 'Bonjour,\n\nMa facture de mars compte deux fois l’option télévision.\n\nKarim Benali',
    claims: [{ kind: 'refund', amountCents: 900 }],
    steps: [step(5, 'karim', { type: 'WithdrawComplaint' })],
  },
];
