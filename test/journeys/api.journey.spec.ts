import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type OpenApi, openApi, type Somebody } from '../support/api.ts';
import { SIREN, settleTown, type Town } from '../support/town.ts';

let api: OpenApi;
let town: Town;

beforeAll(async () => {
  api = await openApi();
  town = await settleTown(api);
}, 60_000);

afterAll(() => api?.close(), 30_000);

const PDF = Buffer.from('%PDF-1.7\n1 0 obj << >> endobj\n%%EOF\n');

async function complain(as: Somebody, more: object = {}, headers: Record<string, string> = {}) {
  return api.ask('POST', '/v1/complaints', {
    as,
    headers,
    body: {
      siren: SIREN,
      statement: 'Le grille-pain est arrivé cassé.',
      claims: [{ kind: 'refund', amountCents: 54_900 }],
      ...more,
    },
  });
}

async function act(as: Somebody, disputeId: string, name: string, body: object = {}, headers = {}) {
  const done = await api.ask('POST', `/v1/disputes/${disputeId}/acts/${name}`, { as, body, headers });
  await api.settle();
  return done;
}

async function read(as: Somebody, disputeId: string) {
  return (await api.ask('GET', `/v1/disputes/${disputeId}`, { as })).body;
}

function formWith(content: Buffer, name: string, fields: Record<string, string> = {}): FormData {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  form.append('file', new Blob([new Uint8Array(content)]), name);
  return form;
}

describe('one dispute, from the complaint to the accepted proposal', () => {
  let id: string;

  test('the consumer complains; the merchant is told, and reads it', async () => {
    await api.at('2026-03-02T09:00:00.000Z');
    const filed = await complain(town.consumer);
    expect(filed.body).toMatchObject({ stage: 'ComplaintSent', reference: expect.stringMatching(/^ENT-2026-/) });
    expect(filed.status).toBe(201);
    id = filed.body.disputeId;
    expect(filed.headers.get('etag')).toBe(`"${filed.body.tag}"`);
    expect(filed.headers.get('location')).toBe(`/v1/disputes/${id}`);
    await api.settle();

    const seen = await read(town.agent, id);
    expect(seen).toMatchObject({ role: 'merchant', stage: 'ComplaintSent', turn: { of: 'merchant', yours: true } });
    expect(seen.parties.consumer.name).toBe('Claire Consommatrice');
    expect(seen.acts.map(({ name }: { name: string }) => name)).toContain('answer-complaint');
    const silence = seen.clocks.find(({ code }: { code: string }) => code === 'K2');
    expect(silence).toMatchObject({ nature: 'practice', startsOn: '2026-03-02', nominalOn: '2026-05-02' });
    expect(silence.explanation).not.toBe('');
  });

  test('the notices are PDF files whose digest is in the list', async () => {
    const { items } = (await api.ask('GET', `/v1/disputes/${id}/notices`, { as: town.consumer })).body;
    expect(items.length).toBeGreaterThan(0);
    const pdf = await api.ask('GET', items[0].href, { as: town.consumer });
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.headers.get('content-disposition')).toMatch(/^attachment; filename=".+\.pdf"/);
    expect(pdf.headers.get('cache-control')).toBe('private, no-store');
    expect(pdf.headers.get('content-security-policy')).toContain('sandbox');
    expect(pdf.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('the merchant refuses, the consumer refers the same file, the mediator admits and notifies', async () => {
    const answered = await act(town.agent, id, 'answer-complaint', {
      answer: 'rejected',
      reason: 'unfounded',
      statement: 'Le colis est parti intact.',
      wouldMediate: true,
    });
    expect(answered.body).toMatchObject({ stage: 'Unresolved' });
    expect((await act(town.consumer, id, 'refer-to-mediator', { examinedElsewhere: 'no' })).body.stage).toBe(
      'ReferralReceived',
    );

    // R612-2: the merchant knows nothing of the referral yet.
    expect(await read(town.agent, id)).toMatchObject({ stage: 'Unresolved', dates: { complaintSentOn: '2026-03-02' } });
    expect((await read(town.agent, id)).parties.mediator).toBeUndefined();

    const assigned = await act(town.clerk, id, 'assign-case-mediator', { personId: town.mediator.personId });
    expect(assigned.status).toBe(200);
    for (const step of ['declare-independence', 'admit-referral', 'notify-referral']) {
      expect((await act(town.mediator, id, step)).status).toBe(200);
    }
    const seen = await read(town.agent, id);
    expect(seen).toMatchObject({ stage: 'AwaitingMerchant', dates: { notifiedOn: '2026-03-02' } });
    expect(seen.parties).toMatchObject({
      mediator: { name: 'Médiation Exemple' },
      caseMediator: { name: 'Maud Médiatrice' },
    });
  });

  test('a word to the mediator alone is not even noticed by the other', async () => {
    await act(town.agent, id, 'enter-mediation');
    const before = await api.ask('GET', `/v1/disputes/${id}`, { as: town.agent });
    const statement = 'Entre nous : j’accepterais la moitié.';
    const said = await act(town.consumer, id, 'send-message', { statement, audience: ['consumer', 'mediator'] });
    expect(said.status).toBe(200);
    const after = await api.ask('GET', `/v1/disputes/${id}`, { as: town.agent });
    expect(after.bytes.toString()).toBe(before.bytes.toString());
    expect(after.headers.get('etag')).toBe(before.headers.get('etag'));

    const messages = async (as: Somebody) =>
      JSON.stringify((await api.ask('GET', `/v1/disputes/${id}/messages`, { as })).body);
    expect(await messages(town.mediator)).toContain(statement);
    expect(await messages(town.agent)).not.toContain('moitié');
    const { items } = (await api.ask('GET', `/v1/disputes/${id}/events`, { as: town.agent })).body;
    expect(items.map(({ number }: { number: number }) => number)).toEqual(
      items.map((_: unknown, place: number) => place + 1),
    );
    expect(items.map(({ type }: { type: string }) => type)).not.toContain('MessageSent');
  });

  test('the mediator proposes; each accepts after the time to reflect, without knowing of the other; it is closed', async () => {
    const proposed = await act(town.mediator, id, 'issue-proposal', {
      solution: 'Rembourser la moitié.',
      reasons: 'Les torts sont partagés.',
      sense: 'partial',
      amountCents: 27_450,
    });
    expect(proposed.body.stage).toBe('ProposalPending');
    const hasty = await act(town.consumer, id, 'answer-proposal', { answer: 'accepted' }, { 'accept-language': 'fr' });
    expect(hasty.status).toBe(422);
    expect(hasty.body).toMatchObject({ code: 'time-to-reflect', detail: expect.stringContaining('2026') });

    await api.at('2026-03-10T09:00:00.000Z');
    expect((await act(town.consumer, id, 'answer-proposal', { answer: 'accepted' })).status).toBe(200);
    expect((await read(town.agent, id)).proposal.answers).toEqual({});
    expect((await read(town.consumer, id)).proposal.answers).toEqual({ consumer: 'accepted' });
    expect((await act(town.agent, id, 'answer-proposal', { answer: 'accepted' })).body.stage).toBe('ProposalAccepted');
    expect((await act(town.mediator, id, 'close-mediation')).body.stage).toBe('Closed');
    expect((await act(town.consumer, id, 'report-execution', { executed: 'yes' })).status).toBe(200);
    const codes = (await read(town.mediator, id)).notices.map(({ code }: { code: string }) => code);
    expect(codes).toEqual(expect.arrayContaining(['N01', 'N04', 'N06', 'N09', 'N15', 'N17']));
  });
});

describe('what one may not see does not exist', () => {
  test('a stranger, and somebody who asks for nothing that is there, get the same answer', async () => {
    const { disputeId } = (await complain(town.consumer)).body;
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
      const asked = { as: town.stranger, ...(body === undefined ? {} : { body }) };
      const there = await api.ask(method, `/v1/disputes/${disputeId}${path}`, asked);
      const absent = await api.ask(method, `/v1/disputes/${nowhere}${path}`, asked);
      expect(there.status).toBe(404);
      expect(there.bytes.toString().replaceAll(disputeId, nowhere)).toBe(absent.bytes.toString());
    }
    expect((await api.ask('GET', '/v1/disputes', { as: town.stranger })).body).toEqual({ items: [] });
  });

  test('nobody is told anything before signing in', async () => {
    const there = await api.ask('GET', '/v1/disputes/0197f000-0000-4000-8000-000000000000');
    expect(there.status).toBe(401);
    expect(there.headers.get('content-type')).toContain('application/problem+json');
    expect(there.body).toMatchObject({ code: 'not-signed-in', type: '/problems/not-signed-in' });
  });

  test('whoever acts for an organisation shows a second factor first', async () => {
    const { disputeId } = (await complain(town.consumer)).body;
    const weak = await api.signIn('agent@boutique.example');
    const refused = await api.ask('GET', `/v1/disputes/${disputeId}`, { as: weak });
    expect(refused).toMatchObject({ status: 403, body: { code: 'second-factor-needed' } });
    const strong = await api.ask('GET', `/v1/disputes/${disputeId}`, { as: town.agent });
    expect(strong.status).toBe(200);
  });
});

describe('writes', () => {
  test('the same key happens once, whether sent again or at the same time; another content under it is refused', async () => {
    const headers = { 'idempotency-key': 'une-seule-fois' };
    const together = await Promise.all(Array.from({ length: 8 }, () => complain(town.consumer, {}, headers)));
    expect(new Set(together.map(({ status, bytes }) => `${status} ${bytes.toString()}`)).size).toBe(1);
    expect(together[0]?.status).toBe(201);
    const other = await complain(town.consumer, { statement: 'Autre chose.' }, headers);
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
  });

  test('an act based on an old reading is refused, and told what the dispute has become', async () => {
    const { disputeId, tag } = (await complain(town.consumer)).body;
    await act(town.agent, disputeId, 'acknowledge-complaint');
    const stale = await act(town.consumer, disputeId, 'withdraw-complaint', {}, { 'if-match': `"${tag}"` });
    expect(stale).toMatchObject({ status: 412, body: { code: 'changed', stage: 'ComplaintAcknowledged' } });
    const fresh = stale.headers.get('etag') ?? '';
    expect((await act(town.consumer, disputeId, 'withdraw-complaint', {}, { 'if-match': fresh })).status).toBe(200);
    const late = await act(town.consumer, disputeId, 'withdraw-complaint');
    expect(late).toMatchObject({ status: 409, body: { code: 'act-not-open' } });
  });

  test('the law refuses with its article, in the language of the request', async () => {
    const { disputeId } = (await complain(town.consumer)).body;
    await act(town.agent, disputeId, 'answer-complaint', { answer: 'rejected' });
    await act(town.consumer, disputeId, 'refer-to-mediator');
    await act(town.clerk, disputeId, 'assign-case-mediator', { personId: town.mediator.personId });
    await act(town.mediator, disputeId, 'declare-independence');
    const refused = await act(
      town.mediator,
      disputeId,
      'reject-referral',
      { ground: '1', reasons: 'Absente.' },
      { 'accept-language': 'en' },
    );
    expect(refused).toMatchObject({
      status: 422,
      body: {
        code: 'complaint-is-proved',
        article: 'L612-2 1°',
        detail: expect.stringContaining('carried by the portal'),
      },
    });
    expect(refused.headers.get('content-language')).toBe('en');
  });

  test('only a mediator of the body can be put in charge', async () => {
    const { disputeId } = (await complain(town.consumer)).body;
    await act(town.agent, disputeId, 'answer-complaint', { answer: 'rejected' });
    await act(town.consumer, disputeId, 'refer-to-mediator');
    for (const personId of [town.clerk.personId, town.agent.personId, '0197f000-0000-4000-8000-000000000000']) {
      const refused = await act(town.clerk, disputeId, 'assign-case-mediator', { personId });
      expect(refused).toMatchObject({ status: 422, body: { code: 'not-a-mediator-of-the-body' } });
    }
  });

  test('unknown, missing and wrong fields are told one by one', async () => {
    const wrong = await complain(town.consumer, { stage: 'Closed', statement: 'a\u0000b', claims: [{ kind: 'gold' }] });
    expect(wrong.status).toBe(422);
    expect(wrong.body.errors.map(({ field }: { field: string }) => field).sort()).toEqual([
      'claims.0.kind',
      'stage',
      'statement',
    ]);
    const { disputeId } = (await complain(town.consumer)).body;
    const more = await act(town.consumer, disputeId, 'withdraw-complaint', { role: 'mediator' });
    expect(more).toMatchObject({ status: 422, body: { errors: [{ field: 'role' }] } });
    const unread = await api.ask('POST', '/v1/complaints', { as: town.consumer, body: '{"statement": ' });
    expect(unread).toMatchObject({ status: 400, body: { code: 'unreadable' } });
    const form = await api.ask('POST', '/v1/complaints', {
      as: town.consumer,
      body: 'statement=x',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(form.status).toBe(415);
  });

  test('a representative is mandated by address and reads the file; the mandate ends, and so does the reading', async () => {
    const { disputeId } = (await complain(town.consumer)).body;
    const given = await act(town.consumer, disputeId, 'mandate-representative', {
      email: 'Avocate@cabinet.example',
      name: 'Maître Avocate',
      capacity: 'lawyer',
    });
    expect(given.status).toBe(200);
    const lawyer = await api.signIn('avocate@cabinet.example');
    const seen = await read(lawyer, disputeId);
    expect(seen).toMatchObject({ role: 'representative', parties: { representatives: [{ name: 'Maître Avocate' }] } });
    await act(town.consumer, disputeId, 'end-mandate', { personId: lawyer.personId });
    expect((await api.ask('GET', `/v1/disputes/${disputeId}`, { as: lawyer })).status).toBe(404);
  });
});

describe('pieces', () => {
  test('an upload joins the complaint and is downloaded by the merchant under its name', async () => {
    const uploaded = await api.ask('POST', '/v1/pieces', {
      as: town.consumer,
      form: formWith(PDF, '../reçu d’achat.pdf'),
    });
    expect(uploaded).toMatchObject({ status: 201, body: { name: 'reçu d’achat.pdf', mediaType: 'application/pdf' } });
    const { disputeId } = (await complain(town.consumer, { pieceIds: [uploaded.body.pieceId] })).body;
    const { pieces } = await read(town.agent, disputeId);
    expect(pieces).toMatchObject([{ name: 'reçu d’achat.pdf', sha256: uploaded.body.sha256 }]);
    const file = await api.ask('GET', pieces[0].href, { as: town.agent });
    expect(file.bytes.equals(PDF)).toBe(true);
    expect(file.headers.get('content-disposition')).toContain("filename*=UTF-8''re%C3%A7u");
    const again = await complain(town.consumer, { pieceIds: [uploaded.body.pieceId] });
    expect(again).toMatchObject({ status: 422, body: { code: 'no-such-piece' } });
  });

  test('another person’s upload is no piece of mine', async () => {
    const theirs = await api.ask('POST', '/v1/pieces', { as: town.stranger, form: formWith(PDF, 'a.pdf') });
    const refused = await complain(town.consumer, { pieceIds: [theirs.body.pieceId] });
    expect(refused).toMatchObject({ status: 422, body: { code: 'no-such-piece' } });
  });

  test('too large, of another kind, empty, or no file at all', async () => {
    const upload = (content: Buffer, name: string) =>
      api.ask('POST', '/v1/pieces', { as: town.consumer, form: formWith(content, name) });
    const large = Buffer.concat([PDF, Buffer.alloc(3 * 1024 * 1024, 'a')]);
    expect(await upload(large, 'long.pdf')).toMatchObject({ status: 413, body: { code: 'too-large' } });
    expect(await upload(Buffer.from('MZ\u0090\u0000\u0003'), 'facture.pdf')).toMatchObject({ status: 415 });
    expect(await upload(Buffer.from('<html><script>alert(1)</script>'), 'a.txt')).toMatchObject({ status: 415 });
    expect(await upload(Buffer.alloc(0), 'vide.pdf')).toMatchObject({ status: 422 });
    expect(await api.ask('POST', '/v1/pieces', { as: town.consumer, body: {} })).toMatchObject({ status: 415 });
    expect((await upload(PDF, 'après.pdf')).status).toBe(201);
  });

  test('uploaded and added at once; sent again with its key, it is added once', async () => {
    const { disputeId } = (await complain(town.consumer)).body;
    const add = () =>
      api.ask('POST', `/v1/disputes/${disputeId}/pieces`, {
        as: town.consumer,
        form: formWith(PDF, 'photo.pdf', { nature: 'pre-existing' }),
        headers: { 'idempotency-key': 'piece-une' },
      });
    const [first, second] = [await add(), await add()];
    expect(first).toMatchObject({ status: 201, body: { piece: { name: 'photo.pdf' } } });
    expect(second.bytes.toString()).toBe(first.bytes.toString());
    expect((await read(town.agent, disputeId)).pieces).toHaveLength(1);
    const stranger = await api.ask('POST', `/v1/disputes/${disputeId}/pieces`, {
      as: town.stranger,
      form: formWith(PDF, 'a.pdf'),
    });
    expect(stranger.status).toBe(404);
  });

  test('a complaint made elsewhere is taken with its proof, and the merchant knows nothing of it', async () => {
    const proof = await api.ask('POST', '/v1/pieces', { as: town.consumer, form: formWith(PDF, 'lettre.pdf') });
    const reported = await complain(town.consumer, {
      elsewhere: { sentOn: '2026-02-01', proofPieceId: proof.body.pieceId, unsatisfactoryAnswerOn: '2026-02-20' },
    });
    expect(reported).toMatchObject({ status: 201, body: { stage: 'Unresolved' } });
    expect((await read(town.consumer, reported.body.disputeId)).origin).toBe('elsewhere');
    const path = `/v1/disputes/${reported.body.disputeId}`;
    expect((await api.ask('GET', path, { as: town.agent })).status).toBe(404);
    const future = await complain(town.consumer, {
      elsewhere: { sentOn: '2030-01-01', proofPieceId: proof.body.pieceId },
    });
    expect(future).toMatchObject({ status: 422, body: { code: 'date-in-the-future' } });
  });
});

describe('lists and the directory', () => {
  test('a worklist goes page by page, each dispute once', async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const next = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const page = await api.ask('GET', `/v1/disputes?limit=3${next}`, { as: town.agent });
      expect(page.status).toBe(200);
      seen.push(...page.body.items.map(({ disputeId }: { disputeId: string }) => disputeId));
      cursor = page.body.next;
    } while (cursor !== undefined);
    expect(seen.length).toBeGreaterThan(5);
    expect(new Set(seen).size).toBe(seen.length);
    const followed = await api.ask('GET', '/v1/disputes?stage=ExecutionFollowed', { as: town.consumer });
    expect(followed.body.items.map(({ stage }: { stage: string }) => stage)).toEqual(['ExecutionFollowed']);
    const wrong = await api.ask('GET', '/v1/disputes?limit=0&order=sideways&x=1', { as: town.agent });
    expect(wrong.body.errors.map(({ field }: { field: string }) => field).sort()).toEqual(['limit', 'order', 'x']);
  });

  test('by its reference, however it was typed; the reference opens nothing by itself', async () => {
    const { reference, disputeId } = (await complain(town.consumer)).body;
    const typed = encodeURIComponent(reference.toLowerCase().replaceAll('-', ' '));
    const found = await api.ask('GET', `/v1/disputes?reference=${typed}`, { as: town.consumer });
    expect(found.body.items).toMatchObject([{ disputeId, reference }]);
    expect((await api.ask('GET', `/v1/disputes?reference=${typed}`, { as: town.stranger })).body.items).toEqual([]);
    expect((await api.ask('GET', `/v1/disputes/${reference}`, { as: town.consumer })).status).toBe(404);
  });

  test('a merchant is found by name, SIREN or site, with its mediator of the day', async () => {
    for (const query of ['q=boutique', `siren=${SIREN}`, 'website=www.boutique.example']) {
      const { body } = await api.ask('GET', `/v1/merchants?${query}`);
      expect(body.items).toMatchObject([
        { merchantId: town.merchantId, mediator: { name: 'Médiation Exemple' }, committed: false },
      ]);
    }
    expect((await api.ask('GET', `/v1/bodies/${town.bodyId}`)).body).toMatchObject({ name: 'Médiation Exemple' });
  });
});

describe('sessions', () => {
  test('one sees where one is signed in, and ends it', async () => {
    const first = await api.signIn('sofia@personne.example', 'Sofia');
    const second = await api.signIn('sofia@personne.example');
    const { items } = (await api.ask('GET', '/v1/sessions', { as: first })).body;
    expect(items).toHaveLength(2);
    const other = items.find(({ current }: { current: boolean }) => !current);
    expect((await api.ask('DELETE', `/v1/sessions/${other.sessionId}`, { as: first })).status).toBe(204);
    expect((await api.ask('GET', '/v1/me', { as: second })).status).toBe(401);
    expect((await api.ask('DELETE', '/v1/sessions/current', { as: first })).status).toBe(204);
    expect((await api.ask('GET', '/v1/me', { as: first })).status).toBe(401);
  });

  test('a wrong code is refused in words; a name is needed to complain', async () => {
    await api.ask('POST', '/v1/sign-in/code', { body: { email: 'nina@personne.example' } });
    const wrong = await api.ask('POST', '/v1/sign-in/verify', {
      body: { email: 'nina@personne.example', code: '000000x' },
    });
    expect(wrong).toMatchObject({ status: 422, body: { code: 'code-wrong' } });
    const nameless = await api.signIn('anonyme@personne.example');
    expect(await complain(nameless)).toMatchObject({ status: 422, body: { code: 'name-needed' } });
  });
});

describe('what the API says of itself', () => {
  test('the document has an operation for every act, each with its problems and its sign-in', async () => {
    const { body } = await api.ask('GET', '/v1/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    const acts = Object.keys(body.paths).filter((path) => path.includes('/acts/'));
    expect(acts).toHaveLength(36);
    for (const path of acts) {
      const { post } = body.paths[path];
      expect(Object.keys(post.responses)).toEqual(
        expect.arrayContaining(['200', '401', '404', '409', '412', '422', '503']),
      );
      expect(post.security).toEqual(expect.arrayContaining([{ bearer: [] }]));
      expect(post.parameters.map(({ name }: { name: string }) => name)).toEqual(
        expect.arrayContaining(['Idempotency-Key', 'If-Match', 'Entente-Role']),
      );
      expect(post.requestBody).toBeDefined();
    }
    const ids = Object.values(body.paths as Record<string, Record<string, { operationId: string }>>).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    );
    expect(new Set(ids).size).toBe(ids.length);
    const refs = [...JSON.stringify(body).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name);
    for (const name of refs) expect(Object.keys(body.components.schemas)).toContain(name);
  });

  test('its page needs nobody else', async () => {
    const page = await api.ask('GET', '/v1/docs');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    const html = page.bytes.toString();
    const sources = [...html.matchAll(/(?:src|href)=['"]([^'"]+)['"]/g)].map(([, source]) => source ?? '');
    expect(sources.length).toBeGreaterThan(2);
    for (const source of sources) {
      expect(source).not.toMatch(/^(https?:)?\/\//);
      if (!source.startsWith('data:')) expect(await api.ask('GET', source)).toMatchObject({ status: 200 });
    }
  });

  test('it lives, it is ready, and it describes each problem', async () => {
    expect((await api.ask('GET', '/health/live')).body).toEqual({ status: 'live' });
    expect((await api.ask('GET', '/health/ready')).body).toEqual({ status: 'ready', database: true, migrations: true });
    const kinds = (await api.ask('GET', '/problems')).body.items;
    expect(kinds.length).toBeGreaterThan(40);
    expect((await api.ask('GET', '/problems/act-not-open')).body).toMatchObject({ status: 409 });
  });
});
