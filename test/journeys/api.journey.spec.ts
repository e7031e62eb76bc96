import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type OpenApi, openApi, type Somebody } from '../support/api.ts';
import { createParties, deeds, type TestParties } from '../support/parties.ts';

let api: OpenApi;
let parties: TestParties;
const { complain, act, read } = deeds(() => api);

beforeAll(async () => {
  api = await openApi();
  parties = await createParties(api);
}, 60_000);

afterAll(() => api?.close(), 30_000);

describe('one dispute, from the complaint to the accepted proposal', () => {
  let id: string;

  test('the consumer complains; the merchant is told, and reads it', async () => {
    await api.at('2026-03-02T09:00:00.000Z');
    const filed = await complain(parties.consumer);
    expect(filed.body).toMatchObject({ stage: 'ComplaintSent', reference: expect.stringMatching(/^ENT-2026-/) });
    expect(filed.status).toBe(201);
    id = filed.body.disputeId;
    expect(filed.headers.get('etag')).toBe(`"${filed.body.tag}"`);
    expect(filed.headers.get('location')).toBe(`/v1/disputes/${id}`);
    await api.settle();

    const seen = await read(parties.agent, id);
    expect(seen).toMatchObject({ role: 'merchant', stage: 'ComplaintSent', turn: { of: 'merchant', yours: true } });
    expect(seen.parties.consumer.name).toBe('Claire Consommatrice');
    expect(seen.acts.map(({ name }: { name: string }) => name)).toContain('answer-complaint');
    const silence = seen.clocks.find(({ code }: { code: string }) => code === 'K2');
    expect(silence).toMatchObject({ nature: 'practice', startsOn: '2026-03-02', nominalOn: '2026-05-02' });
    expect(silence.explanation).not.toBe('');
  });

  test('the notices are PDF files whose digest is in the list', async () => {
    const { items } = (await api.ask('GET', `/v1/disputes/${id}/notices`, { as: parties.consumer })).body;
    expect(items.length).toBeGreaterThan(0);
    const pdf = await api.ask('GET', items[0].href, { as: parties.consumer });
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.headers.get('content-disposition')).toMatch(/^attachment; filename=".+\.pdf"/);
    expect(pdf.headers.get('cache-control')).toBe('private, no-store');
    expect(pdf.headers.get('content-security-policy')).toContain('sandbox');
    expect(pdf.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('the merchant refuses, the consumer refers the same file, the mediator admits and notifies', async () => {
    const answered = await act(parties.agent, id, 'answer-complaint', {
      answer: 'rejected',
      reason: 'unfounded',
      statement: 'Le colis est parti intact.',
      wouldMediate: true,
    });
    expect(answered.body).toMatchObject({ stage: 'Unresolved' });
    expect((await act(parties.consumer, id, 'refer-to-mediator', { examinedElsewhere: 'no' })).body.stage).toBe(
      'ReferralReceived',
    );

    // R612-2: the merchant knows nothing of the referral yet.
    expect(await read(parties.agent, id)).toMatchObject({
      stage: 'Unresolved',
      dates: { complaintSentOn: '2026-03-02' },
    });
    expect((await read(parties.agent, id)).parties.mediator).toBeUndefined();

    const assigned = await act(parties.clerk, id, 'assign-case-mediator', { personId: parties.mediator.personId });
    expect(assigned.status).toBe(200);
    // R613-1: the content opens to the person in charge with the declaration.
    const content = (path: string) => api.ask('GET', `/v1/disputes/${id}/${path}`, { as: parties.mediator });
    expect(await content('messages')).toMatchObject({ status: 403, body: { code: 'independence-not-declared' } });
    expect((await content('notices')).status).toBe(403);
    expect(await read(parties.mediator, id)).toMatchObject({ pieces: [], notices: [] });
    for (const step of ['declare-independence', 'admit-referral', 'notify-referral']) {
      expect((await act(parties.mediator, id, step)).status).toBe(200);
    }
    expect((await content('messages')).status).toBe(200);
    const seen = await read(parties.agent, id);
    expect(seen).toMatchObject({ stage: 'AwaitingMerchant', dates: { notifiedOn: '2026-03-02' } });
    expect(seen.parties).toMatchObject({
      mediator: { name: 'Médiation Exemple' },
      caseMediator: { name: 'Maud Médiatrice' },
    });
  });

  test('a word to the mediator alone is not even noticed by the other', async () => {
    await act(parties.agent, id, 'enter-mediation');
    const before = await api.ask('GET', `/v1/disputes/${id}`, { as: parties.agent });
    const statement = 'Entre nous : j’accepterais la moitié.';
    const said = await act(parties.consumer, id, 'send-message', { statement, audience: ['consumer', 'mediator'] });
    expect(said.status).toBe(200);
    const after = await api.ask('GET', `/v1/disputes/${id}`, { as: parties.agent });
    expect(after.bytes.toString()).toBe(before.bytes.toString());
    expect(after.headers.get('etag')).toBe(before.headers.get('etag'));

    const messages = async (as: Somebody) =>
      JSON.stringify((await api.ask('GET', `/v1/disputes/${id}/messages`, { as })).body);
    expect(await messages(parties.mediator)).toContain(statement);
    expect(await messages(parties.agent)).not.toContain('moitié');
    const { items } = (await api.ask('GET', `/v1/disputes/${id}/events`, { as: parties.agent })).body;
    expect(items.map(({ number }: { number: number }) => number)).toEqual(
      items.map((_: unknown, place: number) => place + 1),
    );
    expect(items.map(({ type }: { type: string }) => type)).not.toContain('MessageSent');
  });

  test('the mediator proposes; each accepts after the time to reflect, without knowing of the other; it is closed', async () => {
    const proposed = await act(parties.mediator, id, 'issue-proposal', {
      solution: 'Rembourser la moitié.',
      reasons: 'Les torts sont partagés.',
      sense: 'partial',
      amountCents: 27_450,
    });
    expect(proposed.body.stage).toBe('ProposalPending');
    const hasty = await act(
      parties.consumer,
      id,
      'answer-proposal',
      { answer: 'accepted' },
      { 'accept-language': 'fr' },
    );
    expect(hasty.status).toBe(422);
    expect(hasty.body).toMatchObject({ code: 'time-to-reflect', detail: expect.stringContaining('2026') });

    await api.at('2026-03-10T09:00:00.000Z');
    expect((await act(parties.consumer, id, 'answer-proposal', { answer: 'accepted' })).status).toBe(200);
    expect((await read(parties.agent, id)).proposal.answers).toEqual({});
    expect((await read(parties.consumer, id)).proposal.answers).toEqual({ consumer: 'accepted' });
    expect((await act(parties.agent, id, 'answer-proposal', { answer: 'accepted' })).body.stage).toBe(
      'ProposalAccepted',
    );
    expect((await act(parties.mediator, id, 'close-mediation')).body.stage).toBe('Closed');
    expect((await act(parties.consumer, id, 'report-execution', { executed: 'yes' })).status).toBe(200);
    const codes = (await read(parties.mediator, id)).notices.map(({ code }: { code: string }) => code);
    expect(codes).toEqual(
      expect.arrayContaining(['N01', 'N04', 'N05', 'N06', 'N09', 'N12', 'N15', 'N16', 'N17', 'N19']),
    );
  });
});

describe('what one may not see does not exist', () => {
  test('a stranger, and somebody who asks for nothing that is there, get the same answer', async () => {
    const { disputeId } = (await complain(parties.consumer)).body;
    const nowhere = '0197f000-0000-4000-8000-000000000000';
    for (const [method, path, body] of [
      ['GET', ''],
      ['GET', '/events'],
      ['GET', '/messages'],
      ['GET', '/notices'],
      ['POST', '/acts/accept-answer', {}],
      ['POST', '/acts/send-message', { statement: 'Bonjour' }],
      ['GET', `/pieces/${nowhere}`],
    ] as const) {
      const asked = { as: parties.stranger, ...(body === undefined ? {} : { body }) };
      const there = await api.ask(method, `/v1/disputes/${disputeId}${path}`, asked);
      const absent = await api.ask(method, `/v1/disputes/${nowhere}${path}`, asked);
      expect(there.status).toBe(404);
      expect(there.bytes.toString().replaceAll(disputeId, nowhere)).toBe(absent.bytes.toString());
    }
    expect((await api.ask('GET', '/v1/disputes', { as: parties.stranger })).body).toEqual({ items: [] });
  });

  test('nobody is told anything before signing in', async () => {
    const there = await api.ask('GET', '/v1/disputes/0197f000-0000-4000-8000-000000000000');
    expect(there.status).toBe(401);
    expect(there.headers.get('content-type')).toContain('application/problem+json');
    expect(there.body).toMatchObject({ code: 'not-signed-in', type: '/problems/not-signed-in' });
  });

  test('whoever acts for an organisation shows a second factor first', async () => {
    const { disputeId } = (await complain(parties.consumer)).body;
    const weak = await api.signIn('agent@boutique.example');
    const refused = await api.ask('GET', `/v1/disputes/${disputeId}`, { as: weak });
    expect(refused).toMatchObject({ status: 403, body: { code: 'second-factor-needed' } });
    const strong = await api.ask('GET', `/v1/disputes/${disputeId}`, { as: parties.agent });
    expect(strong.status).toBe(200);
  });
});
