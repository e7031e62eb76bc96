import { publishYear } from '../../secrecy/support/published-year.ts';
import type { OpenApi } from '../../support/api.ts';
import { deeds, formWith, PDF, type TestParties } from '../../support/parties.ts';
import type { Known } from './sound.ts';

/** Disputes at several stages, lived as people would, with pieces, an offer and letters; and the ids of all that. */
export async function objectsFor(api: OpenApi, parties: TestParties): Promise<Known> {
  const { complain } = deeds(() => api);
  const { consumer, stranger, agent, mediator, clerk } = parties;
  const form = (name: string): FormData => formWith(Buffer.concat([PDF, Buffer.from(name)]), `${name}.pdf`);
  const disputes: string[] = [];
  // The longest life first: its letters are drawn and its piece examined; the others only need to be there.
  for (let steps = LIFE(parties).length; steps >= 0; steps -= 1) {
    const { body } = await complain(steps % 4 === 3 ? stranger : consumer);
    disputes.push(body.disputeId);
    for (const [by, name, sent] of LIFE(parties).slice(0, steps)) {
      const who = by === 'consumer' ? (steps % 4 === 3 ? stranger : consumer) : { agent, mediator, clerk }[by];
      const path = `/v1/disputes/${body.disputeId}/acts/${name}`;
      const done = await api.ask('POST', path, { as: who, body: sent });
      if (done.status !== 200) throw new Error(`${name}: ${JSON.stringify(done.body)}`);
    }
    const piece = { as: mediator, form: form(body.disputeId) };
    if (disputes.length === 1) await api.ask('POST', `/v1/disputes/${body.disputeId}/pieces`, piece);
    if (disputes.length === 1) await Promise.all([api.settle(), api.examine()]);
  }
  for (const as of [consumer, agent, mediator]) {
    await api.ask('POST', '/v1/pieces', { as, form: form(`own ${as.email}`) });
  }
  for (const id of disputes) await api.ask('POST', `/v1/disputes/${id}/pieces`, { as: consumer, form: form(id) });
  await publishYear(api.superuser, parties.bodyId, { recommendations: 'Écrire.', trainings: '40 h', evaluation: '' });
  const ids = async (question: string): Promise<readonly string[]> =>
    (await api.superuser.query(question)).rows.map((row) => String(Object.values(row)[0]));
  return {
    ids: {
      disputeId: disputes,
      merchantId: [parties.merchantId],
      bodyId: [parties.bodyId, parties.otherBodyId],
      toBodyId: [parties.bodyId, parties.otherBodyId],
      personId: await ids('SELECT id FROM person'),
      caseMediator: [mediator.personId, parties.second.personId],
      sessionId: await ids('SELECT id FROM auth.session'),
      noticeId: await ids('SELECT id FROM notice'),
      pieceId: await ids('SELECT id FROM piece'),
      proofPieceId: await ids('SELECT id FROM piece'),
      offerId: await ids(`SELECT payload->>'offerId' FROM dispute_event WHERE type = 'OfferMade'`),
    },
    addresses: [consumer.email, agent.email, 'nobody@people.example', 'new@people.example'],
  };
}

const LIFE = ({ mediator }: TestParties) =>
  [
    ['agent', 'acknowledge-complaint', {}],
    ['agent', 'answer-complaint', { answer: 'rejected' }],
    ['consumer', 'refer-to-mediator', {}],
    ['clerk', 'assign-case-mediator', { personId: mediator.personId }],
    ['mediator', 'declare-independence', {}],
    ['mediator', 'admit-referral', {}],
    ['mediator', 'notify-referral', {}],
    ['agent', 'enter-mediation', {}],
    ['agent', 'make-offer', { statement: 'La moitié.', amountCents: 4_450 }],
    ['mediator', 'issue-proposal', { sense: 'partial', amountCents: 100, solution: 'La moitié.', reasons: 'Ainsi.' }],
  ] as const;
