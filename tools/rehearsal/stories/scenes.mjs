/** Scenes that many stories share. Each act says which notices it must bring. */
export const FRIDGE = {
  statement:
    'Bonjour,\n\nLe réfrigérateur livré chez moi le 3 février ne descend pas sous douze degrés. J’ai suivi la notice et appelé deux fois votre service. Je demande son remboursement et celui des denrées perdues.\n\nCordialement,\nCamille Moreau',
  claims: [
    { kind: 'refund', amountCents: 54900 },
    { kind: 'compensation', amountCents: 6000 },
  ],
  contractOn: '2026-01-28',
};

export const NO =
  'Madame,\n\nVotre appareil est réglé trop haut. Tournez le thermostat sur 5. Nous ne pouvons pas vous rembourser.\n\nAtelier Boussole';

export const PROPOSAL = {
  solution:
    'Atelier Boussole reprend l’appareil à ses frais et verse 549 euros à Camille Moreau, par virement, dans les trente jours de l’acceptation par les deux parties. La demande relative aux denrées n’est pas retenue.',
  reasons:
    'Le vendeur ne conteste pas que l’appareil n’a jamais atteint la température annoncée, quel que soit le réglage. Le défaut est apparu dans les douze mois de la livraison. Le prix des denrées n’est établi par aucune pièce.',
  sense: 'partial',
  amountCents: 54900,
};

export const complaint = (scene) => scene.complain(FRIDGE);

export async function complaintRefused(scene) {
  await complaint(scene);
  await scene.days(9);
  await scene.act(
    'merchant',
    'answer-complaint',
    { answer: 'rejected', reason: 'unfounded', wouldMediate: true, statement: NO },
    ['N04'],
  );
}

export async function referred(scene, given = { examinedElsewhere: 'no' }) {
  await scene.days(7);
  await scene.act('consumer', 'refer-to-mediator', given, ['N05', 'N06']);
}

export async function inHand(scene, mediator = 'mediator') {
  await scene.days(1);
  await scene.act('clerk', 'assign-case-mediator', { personId: (await scene.person(mediator)).id });
  await scene.act(mediator, 'declare-independence');
}

export async function notified(scene) {
  await complaintRefused(scene);
  await referred(scene);
  await inHand(scene);
  await scene.days(4);
  await scene.act('mediator', 'admit-referral');
  await scene.days(1);
  await scene.act('mediator', 'notify-referral', {}, ['N09', 'N09']);
}

export async function examined(scene) {
  await notified(scene);
  await scene.days(8);
  await scene.act('merchant', 'enter-mediation', {}, ['N12', 'N12']);
}

export async function proposed(scene) {
  await examined(scene);
  await scene.days(30);
  await scene.act('mediator', 'issue-proposal', PROPOSAL, ['N15', 'N15']);
}

export const closed = (scene, mediator = 'mediator') => scene.act(mediator, 'close-mediation', {}, ['N17', 'N17']);

/** Without agreement: each also has an attestation for the judge. */
export const closedWithoutAgreement = (scene) =>
  scene.act('mediator', 'close-mediation', {}, ['N17', 'N17', 'N18', 'N18']);

export async function followed(scene) {
  await scene.clock('P-EXECUTION', {
    event: 'ExecutionAsked',
    notices: ['N20', 'N20'],
    article: 'usage ; art. R614-2 6° C. conso.',
  });
  await scene.days(2);
  await scene.act('consumer', 'report-execution', { executed: 'yes' });
}

export async function accepted(scene, mediator = 'mediator') {
  await scene.days(3);
  await scene.act('consumer', 'answer-proposal', { answer: 'accepted' }, ['N16']);
  await scene.days(1);
  await scene.act('merchant', 'answer-proposal', { answer: 'accepted' }, ['N19', 'N19']);
  await scene.days(2);
  await closed(scene, mediator);
}

/** The request is examined and rejected on one of the five grounds. */
export async function rejected(scene, ground, reasons) {
  await inHand(scene);
  await scene.days(5);
  await scene.act('mediator', 'reject-referral', { ground, reasons }, ['N08']);
}

export async function toldElsewhere(scene, given = {}) {
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
