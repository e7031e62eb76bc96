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

export const complaint = (scenario) => scenario.complain(FRIDGE);

export async function complaintRefused(scenario) {
  await complaint(scenario);
  await scenario.days(9);
  await scenario.act(
    'merchant',
    'answer-complaint',
    { answer: 'rejected', reason: 'unfounded', wouldMediate: true, statement: NO },
    ['N04'],
  );
}

export async function referred(scenario, given = { examinedElsewhere: 'no' }) {
  await scenario.days(7);
  await scenario.act('consumer', 'refer-to-mediator', given, ['N05', 'N06']);
}

export async function inHand(scenario, mediator = 'mediator') {
  await scenario.days(1);
  await scenario.act('clerk', 'assign-case-mediator', { personId: (await scenario.person(mediator)).id });
  await scenario.act(mediator, 'declare-independence');
}

export async function notified(scenario) {
  await complaintRefused(scenario);
  await referred(scenario);
  await inHand(scenario);
  await scenario.days(4);
  await scenario.act('mediator', 'admit-referral');
  await scenario.days(1);
  await scenario.act('mediator', 'notify-referral', {}, ['N09', 'N09']);
}

export async function examined(scenario) {
  await notified(scenario);
  await scenario.days(8);
  await scenario.act('merchant', 'enter-mediation', {}, ['N12', 'N12']);
}

export async function proposed(scenario) {
  await examined(scenario);
  await scenario.days(30);
  await scenario.act('mediator', 'issue-proposal', PROPOSAL, ['N15', 'N15']);
}

export const closed = (scenario, mediator = 'mediator') =>
  scenario.act(mediator, 'close-mediation', {}, ['N17', 'N17']);

/** Without agreement: each also has an attestation for the judge. */
export const closedWithoutAgreement = (scenario) =>
  scenario.act('mediator', 'close-mediation', {}, ['N17', 'N17', 'N18', 'N18']);

export async function followed(scenario) {
  await scenario.clock('P-EXECUTION', {
    event: 'ExecutionAsked',
    notices: ['N20', 'N20'],
    article: 'usage ; art. R614-2 6° C. conso.',
  });
  await scenario.days(2);
  await scenario.act('consumer', 'report-execution', { executed: 'yes' });
}

export async function accepted(scenario, mediator = 'mediator') {
  await scenario.days(3);
  await scenario.act('consumer', 'answer-proposal', { answer: 'accepted' }, ['N16']);
  await scenario.days(1);
  await scenario.act('merchant', 'answer-proposal', { answer: 'accepted' }, ['N19', 'N19']);
  await scenario.days(2);
  await closed(scenario, mediator);
}

/** The request is examined and rejected on one of the five grounds. */
export async function rejected(scenario, ground, reasons) {
  await inHand(scenario);
  await scenario.days(5);
  await scenario.act('mediator', 'reject-referral', { ground, reasons }, ['N08']);
}

export async function toldElsewhere(scenario, given = {}) {
  await scenario.complainElsewhere({
    ...FRIDGE,
    statement:
      'J’ai écrit à Atelier Boussole par lettre recommandée au sujet du réfrigérateur livré le 3 février, qui ne descend pas sous douze degrés. Je demande son remboursement et celui des denrées perdues.',
    elsewhere: { sentOn: await scenario.day(-24), unsatisfactoryAnswerOn: await scenario.day(-10), ...given },
    proof: {
      name: 'lettre-recommandee.txt',
      type: 'text/plain',
      content: 'Copie de la lettre recommandée envoyée à Atelier Boussole, avec son avis de réception.\n',
    },
  });
}
