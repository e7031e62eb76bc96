import { addDays } from '#law';
import { type ScenarioDispute, type Step, step } from '../scenario.ts';
import {
  accepts,
  enters,
  isAdmitted,
  isAssigned,
  isReferredAndNotified,
  refers,
  refuses,
  refusesToRepay,
} from './usual.ts';

const ALL = ['consumer', 'merchant', 'mediator'] as const;

const fridge = (stage: ScenarioDispute['stage'], daysAgo: number, steps: readonly Step[]): ScenarioDispute => ({
  stage,
  daysAgo,
  consumer: 'camille',
  merchant: 'boussole',
  statement:
    'Bonjour,\n\nLe réfrigérateur livré chez moi ne descend pas sous douze degrés. J’ai jeté deux fois mes courses. Je demande son remboursement et celui des denrées perdues.\n\nCamille Moreau',
  claims: [
    { kind: 'refund', amountCents: 54900 },
    { kind: 'compensation', amountCents: 6000 },
  ],
  steps: [
    refusesToRepay(
      9,
      'boussole',
      'Madame,\n\nVotre appareil est réglé trop haut. Tournez le thermostat sur 5 ; aucun remboursement n’est dû.\n\nAtelier Boussole',
    ),
    ...steps,
  ],
});

const stay = (stage: ScenarioDispute['stage'], daysAgo: number, steps: readonly Step[]): ScenarioDispute => ({
  stage,
  daysAgo,
  consumer: 'karim',
  merchant: 'mirabelle',
  statement:
    'Bonjour,\n\nNotre séjour a été raccourci de deux jours parce que le vol de retour a été avancé. Rien ne nous a été rendu. Je demande le prix des deux journées perdues.\n\nKarim Benali',
  claims: [{ kind: 'refund', amountCents: 38600 }],
  steps: [
    refusesToRepay(
      13,
      'mirabelle',
      'Monsieur,\n\nLes horaires de vol peuvent changer, nos conditions de vente le disent. Nous ne remboursons pas.\n\nVoyages Mirabelle',
    ),
    ...steps,
  ],
});

const proposes = (after: number, sense: 'consumer' | 'partial', amountCents: number): Step =>
  step(after, 'mathilde', {
    type: 'IssueProposal',
    sense,
    amountCents,
    solution: `Le professionnel verse ${amountCents / 100} euros au consommateur, par virement, dans les trente jours de l’acceptation par les deux parties.`,
    reasons:
      'Les pièces montrent que la prestation n’a pas été celle qui était promise, sans que le consommateur y soit pour rien. Le montant tient compte de la part qui a tout de même été fournie.',
  });

/** The mediation itself, from its notification to the outcome that the mediator has still to declare. */
export const MEDIATIONS: readonly ScenarioDispute[] = [
  {
    stage: 'ReferralNotified',
    daysAgo: 60,
    consumer: 'karim',
    merchant: 'filou',
    statement:
      'Bonjour,\n\nVous avez changé mon forfait sans mon accord, de 15 à 22 euros. Je demande l’ancien prix et la différence des quatre derniers mois.\n\nKarim Benali',
    claims: [{ kind: 'refund', amountCents: 2800 }],
    steps: [
      refusesToRepay(
        12,
        'filou',
        'Monsieur,\n\nUn courriel vous a annoncé la nouvelle offre. Faute de refus de votre part, elle s’applique.\n\nFil Clair',
      ),
      refers(35, 'karim'),
      ...isAssigned(1),
      isAdmitted(4),
      step(1, 'mathilde', { type: 'NotifyReferral', noInvitation: 'committed' }, 'merchant'),
    ],
  },
  fridge('AwaitingMerchant', 50, isReferredAndNotified(22, 'camille')),
  stay('MerchantDeclined', 60, [
    ...isReferredAndNotified(20, 'karim'),
    step(16, 'mirabelle', { type: 'DeclineMediation' }),
  ]),
  fridge('UnderExamination', 80, [
    ...isReferredAndNotified(20, 'camille'),
    enters(9, 'boussole'),
    step(2, 'camille', {
      type: 'SendMessage',
      audience: ALL,
      statement:
        'J’ai mesuré la température trois fois par jour pendant une semaine. Le relevé est à votre disposition.',
    }),
    step(3, 'boussole', {
      type: 'SendMessage',
      audience: ['merchant', 'mediator'],
      statement: 'Entre nous : nous avons eu quatre retours sur cette série. Une reprise à 400 euros serait possible.',
    }),
    step(4, 'mathilde', {
      type: 'SendMessage',
      audience: ALL,
      statement: 'Merci à tous deux. Je reviens vers vous la semaine prochaine.',
    }),
  ]),
  stay('ConflictDisclosed', 60, [
    ...isReferredAndNotified(20, 'karim', 'octave'),
    enters(8, 'mirabelle'),
    step(6, 'octave', {
      type: 'DiscloseConflict',
      statement: 'J’ai voyagé avec cette agence l’été dernier et j’y ai obtenu un geste commercial.',
    }),
    step(1, 'mirabelle', { type: 'AnswerConflict', objects: false }),
  ]),
  fridge('ExaminationProlonged', 150, [
    ...isReferredAndNotified(20, 'camille'),
    enters(9, 'boussole'),
    step(70, 'mathilde', ({ today }) => ({
      type: 'ProlongMediation',
      until: addDays(today, 45),
      reasons: 'Un laboratoire examine le thermostat ; son rapport est attendu dans cinq semaines.',
    })),
  ]),
  fridge('AgreementReached', 88, [
    ...isReferredAndNotified(20, 'camille'),
    enters(9, 'boussole'),
    step(28, 'boussole', ({ newId }) => ({
      type: 'MakeOffer',
      offerId: newId(),
      amountCents: 50000,
      statement: 'Nous reprenons l’appareil à nos frais et remboursons 500 euros.',
    })),
    step(10, 'camille', ({ offer }) => ({ type: 'AcceptOffer', offerId: offer })),
  ]),
  stay('ProposalPending', 90, [
    ...isReferredAndNotified(20, 'karim'),
    enters(9, 'mirabelle'),
    proposes(32, 'partial', 27000),
    accepts(5, 'karim'),
  ]),
  fridge('ProposalAccepted', 90, [
    ...isReferredAndNotified(20, 'camille'),
    enters(9, 'boussole'),
    proposes(33, 'consumer', 54900),
    accepts(5, 'camille'),
    accepts(3, 'boussole'),
  ]),
  stay('ProposalRefused', 90, [
    ...isReferredAndNotified(20, 'karim'),
    enters(9, 'mirabelle'),
    proposes(30, 'consumer', 38600),
    accepts(4, 'karim'),
    refuses(2, 'mirabelle'),
  ]),
  fridge('ProposalLapsed', 90, [
    ...isReferredAndNotified(20, 'camille'),
    enters(9, 'boussole'),
    proposes(23, 'partial', 40000),
    accepts(6, 'camille'),
  ]),
  stay('Withdrawn', 60, [
    ...isReferredAndNotified(20, 'karim'),
    enters(9, 'mirabelle'),
    step(6, 'karim', { type: 'WithdrawFromMediation' }),
  ]),
  fridge('Interrupted', 60, [
    ...isReferredAndNotified(20, 'camille'),
    enters(9, 'boussole'),
    step(10, 'mathilde', { type: 'InterruptMediation', cause: 'merchant-insolvent' }),
  ]),
];
