import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type OpenApi, openApi } from '../support/api.ts';
import { createParties, deeds, formWith, PDF, SIREN, type TestParties } from '../support/parties.ts';

let api: OpenApi;
let parties: TestParties;
const { complain, act, read } = deeds(() => api);

beforeAll(async () => {
  api = await openApi();
  parties = await createParties(api);
  await api.at('2026-03-02T09:00:00.000Z');
}, 60_000);

afterAll(() => api?.close(), 30_000);

describe('who has opened a dispute', () => {
  test('whoever reads by program leaves a line for the day, as on the pages; a stranger leaves none', async () => {
    const { disputeId } = (await complain(parties.consumer)).body;
    await read(parties.agent, disputeId);
    for (const path of ['', '/events', '/messages', '/notices']) {
      await api.ask('GET', `/v1/disputes/${disputeId}${path}`, { as: parties.agent });
      await api.ask('GET', `/v1/disputes/${disputeId}${path}`, { as: parties.stranger });
    }
    const { rows } = await api.superuser.query(
      `SELECT role, person_id AS "personId", to_char(opened_on, 'YYYY-MM-DD') AS on FROM dispute_access WHERE dispute_id = $1`,
      [disputeId],
    );
    expect(rows).toEqual([{ role: 'merchant', personId: parties.agent.personId, on: '2026-03-02' }]);
  });
});

describe('pieces', () => {
  test('an upload joins the complaint and is downloaded by its owner under its name; others wait for its copy', async () => {
    const uploaded = await api.ask('POST', '/v1/pieces', {
      as: parties.consumer,
      form: formWith(PDF, '../reçu d’achat.pdf'),
    });
    expect(uploaded).toMatchObject({ status: 201, body: { name: 'reçu d’achat.pdf', mediaType: 'application/pdf' } });
    const { disputeId } = (await complain(parties.consumer, { pieceIds: [uploaded.body.pieceId] })).body;
    const { pieces } = await read(parties.agent, disputeId);
    expect(pieces).toMatchObject([{ name: 'reçu d’achat.pdf', sha256: uploaded.body.sha256 }]);
    const early = await api.ask('GET', pieces[0].href, { as: parties.agent });
    expect(early).toMatchObject({ status: 409, body: { code: 'copy-not-ready' } });
    expect(early.headers.get('retry-after')).toBe('5');
    const file = await api.ask('GET', pieces[0].href, { as: parties.consumer });
    expect(file.bytes.equals(PDF)).toBe(true);
    expect(file.headers.get('content-disposition')).toContain("filename*=UTF-8''re%C3%A7u");
    const again = await complain(parties.consumer, { pieceIds: [uploaded.body.pieceId] });
    expect(again).toMatchObject({ status: 422, body: { code: 'no-such-piece' } });
  });

  test('another person’s upload is no piece of mine', async () => {
    const theirs = await api.ask('POST', '/v1/pieces', { as: parties.stranger, form: formWith(PDF, 'a.pdf') });
    const refused = await complain(parties.consumer, { pieceIds: [theirs.body.pieceId] });
    expect(refused).toMatchObject({ status: 422, body: { code: 'no-such-piece' } });
  });

  test('too large, of another kind, empty, or no file at all', async () => {
    const upload = (content: Buffer, name: string) =>
      api.ask('POST', '/v1/pieces', { as: parties.consumer, form: formWith(content, name) });
    const large = Buffer.concat([PDF, Buffer.alloc(3 * 1024 * 1024, 'a')]);
    expect(await upload(large, 'long.pdf')).toMatchObject({ status: 413, body: { code: 'too-large' } });
    expect(await upload(Buffer.from('MZ\u0090\u0000\u0003'), 'facture.pdf')).toMatchObject({ status: 415 });
    expect(await upload(Buffer.from('<html><script>alert(1)</script>'), 'a.txt')).toMatchObject({ status: 415 });
    expect(await upload(Buffer.alloc(0), 'vide.pdf')).toMatchObject({ status: 422 });
    expect(await api.ask('POST', '/v1/pieces', { as: parties.consumer, body: {} })).toMatchObject({ status: 415 });
    expect((await upload(PDF, 'après.pdf')).status).toBe(201);
  });

  test('uploaded and added at once; sent again with its key, it is added once', async () => {
    const { disputeId } = (await complain(parties.consumer)).body;
    const add = () =>
      api.ask('POST', `/v1/disputes/${disputeId}/pieces`, {
        as: parties.consumer,
        form: formWith(PDF, 'photo.pdf', { nature: 'pre-existing' }),
        headers: { 'idempotency-key': 'piece-une' },
      });
    const [first, second] = [await add(), await add()];
    expect(first).toMatchObject({ status: 201, body: { piece: { name: 'photo.pdf' } } });
    expect(second.bytes.toString()).toBe(first.bytes.toString());
    expect((await read(parties.agent, disputeId)).pieces).toHaveLength(1);
    const stranger = await api.ask('POST', `/v1/disputes/${disputeId}/pieces`, {
      as: parties.stranger,
      form: formWith(PDF, 'a.pdf'),
    });
    expect(stranger.status).toBe(404);
  });

  test('a complaint made elsewhere is taken with its proof, and the merchant knows nothing of it', async () => {
    const proof = await api.ask('POST', '/v1/pieces', { as: parties.consumer, form: formWith(PDF, 'lettre.pdf') });
    const reported = await complain(parties.consumer, {
      elsewhere: { sentOn: '2026-02-01', proofPieceId: proof.body.pieceId, unsatisfactoryAnswerOn: '2026-02-20' },
    });
    expect(reported).toMatchObject({ status: 201, body: { stage: 'Unresolved' } });
    expect((await read(parties.consumer, reported.body.disputeId)).origin).toBe('elsewhere');
    const path = `/v1/disputes/${reported.body.disputeId}`;
    expect((await api.ask('GET', path, { as: parties.agent })).status).toBe(404);
    const future = await complain(parties.consumer, {
      elsewhere: { sentOn: '2030-01-01', proofPieceId: proof.body.pieceId },
    });
    expect(future).toMatchObject({ status: 422, body: { code: 'date-in-the-future' } });
  });
});

describe('lists and the directory', () => {
  test('a worklist goes page by page, each dispute once', async () => {
    const { disputeId } = (await complain(parties.consumer)).body;
    await act(parties.consumer, disputeId, 'withdraw-complaint');
    await complain(parties.consumer);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const next = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const page = await api.ask('GET', `/v1/disputes?limit=2${next}`, { as: parties.agent });
      expect(page.status).toBe(200);
      seen.push(...page.body.items.map(({ disputeId }: { disputeId: string }) => disputeId));
      cursor = page.body.next;
    } while (cursor !== undefined);
    expect(seen.length).toBeGreaterThan(3);
    expect(new Set(seen).size).toBe(seen.length);
    const withdrawn = await api.ask('GET', '/v1/disputes?stage=ComplaintWithdrawn', { as: parties.consumer });
    expect(withdrawn.body.items.map(({ stage }: { stage: string }) => stage)).toEqual(['ComplaintWithdrawn']);
    const wrong = await api.ask('GET', '/v1/disputes?limit=0&order=sideways&x=1', { as: parties.agent });
    expect(wrong.body.errors.map(({ field }: { field: string }) => field).sort()).toEqual(['limit', 'order', 'x']);
  }, 20_000);

  test('by its reference, however it was typed; the reference opens nothing by itself', async () => {
    const { reference, disputeId } = (await complain(parties.consumer)).body;
    const typed = encodeURIComponent(reference.toLowerCase().replaceAll('-', ' '));
    const found = await api.ask('GET', `/v1/disputes?reference=${typed}`, { as: parties.consumer });
    expect(found.body.items).toMatchObject([{ disputeId, reference }]);
    expect((await api.ask('GET', `/v1/disputes?reference=${typed}`, { as: parties.stranger })).body.items).toEqual([]);
    expect((await api.ask('GET', `/v1/disputes/${reference}`, { as: parties.consumer })).status).toBe(404);
  });

  test('a merchant is found by name, SIREN or site, with its mediator of the day', async () => {
    for (const query of ['q=boutique', `siren=${SIREN}`, 'website=www.boutique.example']) {
      const { body } = await api.ask('GET', `/v1/merchants?${query}`);
      expect(body.items).toMatchObject([
        { merchantId: parties.merchantId, mediator: { name: 'Médiation Exemple' }, committed: false },
      ]);
    }
    expect((await api.ask('GET', `/v1/bodies/${parties.bodyId}`)).body).toMatchObject({ name: 'Médiation Exemple' });
  });
});
