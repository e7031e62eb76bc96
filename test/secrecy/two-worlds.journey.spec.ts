import { afterAll, expect, test } from '@jest/globals';
import type { Answer } from '../support/api.ts';
import { formWith, PDF } from '../support/parties.ts';
import { type ActorName, emailOf, idOf, ORGANISATIONS, type PersonKey, SIREN } from './support/actors.ts';
import { oneClock, sameOutcome } from './support/same-outcome.ts';
import { examined } from './support/scenario.ts';
import { setStage } from './support/stage-set.ts';

/**
 * A caucus must not even be noticed. The same story is told in worlds that differ by what one party and the mediator
 * confide to each other, at the same hours and with the same chance; whatever the other party is answered, reads, downloads
 * or gets by mail is the same to the byte: texts, ids, numbers, order, counts, tags, times. Nothing is set aside but the
 * machine's own hour, in the `Date` of an answer and in the list of one's sessions.
 */
const fate = sameOutcome();
afterAll(fate.release);

type World = 'nobody confides' | 'the consumer confides' | 'the merchant confides';

/** What each of them saw and was told, in the order in which it came. */
type Seen = Record<'consumer' | 'representative' | 'agent', string[]>;

async function live(world: World): Promise<Seen> {
  fate.release();
  const set = await setStage();
  const { api, actors } = set;
  await oneClock(api.superuser);
  const seen: Seen = { consumer: [], representative: [], agent: [] };
  const tags: Partial<Record<ActorName, string>> = {};
  let disputeId = '';

  const note = (actor: ActorName, what: string, answer: Answer): void => {
    if (actor in seen) seen[actor as keyof Seen].push(`${what}\n${knownBy(answer)}`);
  };
  const ask = async (actor: ActorName, method: string, path: string, sent: object = {}): Promise<Answer> => {
    const as = actors[actor];
    const answer = await api.ask(method, path, { ...(as === undefined ? {} : { as }), ...sent });
    note(actor, `${method} ${path}`, answer);
    return answer;
  };
  /** One step: done with the chance of its name, then carried out to the end, then looked at by everybody. */
  const step = async (name: string, work: () => Promise<unknown>): Promise<void> => {
    fate.step(name);
    await work();
    await api.settle();
    await examined(api.superuser);
  };
  const look = async (): Promise<void> => {
    for (const actor of ['consumer', 'representative', 'agent'] as const) {
      const whole = await ask(actor, 'GET', `/v1/disputes/${disputeId}`);
      const tag = whole.headers.get('etag');
      if (tag !== null) tags[actor] = tag;
      for (const part of ['events', 'messages', 'notices'])
        await ask(actor, 'GET', `/v1/disputes/${disputeId}/${part}`);
      for (const query of ['', '?order=newest&limit=1', '?dueBefore=2026-06-01', '?phase=mediation']) {
        await ask(actor, 'GET', `/v1/disputes${query}`);
      }
    }
  };
  const told = async (actor: ActorName, name: string, body: object = {}): Promise<void> => {
    const tag = tags[actor];
    const headers = { 'idempotency-key': `${actor} ${name}`, ...(tag === undefined ? {} : { 'if-match': tag }) };
    const act = () => ask(actor, 'POST', `/v1/disputes/${disputeId}/acts/${name.split(' ')[0]}`, { body, headers });
    await step(`${actor} ${name}`, async () => {
      const answer = await act();
      if (answer.status !== 200) throw new Error(`${actor} ${name}: ${JSON.stringify(answer.body)}`);
    });
    await step(`${actor} ${name} again`, act);
    await look();
  };
  const piece = async (actor: ActorName, name: string, sides: string): Promise<void> => {
    const form = () => formWith(Buffer.concat([PDF, Buffer.from(name)]), `${name}.pdf`, { audience: sides });
    await step(`${actor} ${name}`, async () => {
      const answer = await ask(actor, 'POST', `/v1/disputes/${disputeId}/pieces`, { form: form() });
      if (answer.status !== 201) throw new Error(`${actor} ${name}: ${JSON.stringify(answer.body)}`);
    });
    await look();
  };
  /** What is only said in one of the worlds, in both directions, with a piece; in the others nothing happens. */
  const confide = async (moment: string, withPiece: boolean): Promise<void> => {
    if (world === 'nobody confides') return;
    const party = world === 'the consumer confides' ? 'consumer' : 'agent';
    const audience = [party === 'agent' ? 'merchant' : 'consumer', 'mediator'];
    const say = (actor: ActorName, statement: string) =>
      step(`${actor} confides ${moment}`, async () => {
        const path = `/v1/disputes/${disputeId}/acts/send-message`;
        const { status, body } = await ask(actor, 'POST', path, { body: { statement, audience } });
        if (status !== 200) throw new Error(JSON.stringify(body));
      });
    await say(party, `Entre nous, ${moment}.`);
    await say('mediator', `J’entends bien, ${moment}.`);
    if (withPiece) await confidePiece(party, moment, audience.join(','));
    // Whoever confided sees their own file moved; the other's tag must still be good.
    const tag = (await ask(party, 'GET', `/v1/disputes/${disputeId}`)).headers.get('etag');
    if (tag !== null) tags[party] = tag;
  };
  const confidePiece = async (party: ActorName, moment: string, audience: string): Promise<void> => {
    const form = formWith(Buffer.concat([PDF, Buffer.from('marge')]), 'confidence.pdf', {
      audience,
    });
    await step(`${party} confides a piece ${moment}`, async () => {
      const { status, body } = await ask(party, 'POST', `/v1/disputes/${disputeId}/pieces`, { form });
      if (status !== 201) throw new Error(JSON.stringify(body));
    });
  };

  await api.at('2026-03-02T09:00:00.000Z');
  await step('complaint', async () => {
    const body = { siren: SIREN, statement: 'Rien n’est arrivé.', claims: [{ kind: 'refund', amountCents: 54_900 }] };
    disputeId = (await ask('consumer', 'POST', '/v1/complaints', { body })).body.disputeId;
  });
  await look();
  await told('consumer', 'mandate-representative', { email: emailOf('rachel'), name: 'Rachel', capacity: 'relative' });
  await told('agent', 'answer-complaint', { answer: 'rejected', statement: 'Parti intact.' });
  await told('consumer', 'refer-to-mediator', { bodyId: ORGANISATIONS.body });
  if (world === 'the consumer confides') await confide('pendant la recevabilité', true);
  await api.at('2026-03-04T09:00:00.000Z');
  await told('clerk', 'assign-case-mediator', { personId: idOf('mathilde') });
  for (const name of ['declare-independence', 'admit-referral', 'notify-referral']) await told('mediator', name);
  await told('agent', 'enter-mediation');
  await confide('au début', true);
  await api.at('2026-03-09T09:00:00.000Z');
  await told('consumer', 'send-message to all', { statement: 'Je maintiens.' });
  await confide('au milieu', false);
  // The same content as what may have been confided: nobody learns that it is there already.
  await piece('agent', 'marge', 'consumer,merchant,mediator');
  await piece('consumer', 'facture', 'consumer,merchant,mediator');
  await told('agent', 'make-offer', { statement: 'La moitié.', amountCents: 1000 });
  await confide('après l’offre', true);
  await told('mediator', 'issue-proposal', { solution: 'La moitié.', reasons: 'Torts partagés.', sense: 'partial' });
  await confide('avant de répondre', false);
  await api.at('2026-03-16T09:00:00.000Z');
  await look();
  await told('agent', 'answer-proposal', { answer: 'accepted' });
  await told('consumer', 'answer-proposal', { answer: 'accepted' });
  await confide('à la fin', false);
  await told('mediator', 'close-mediation');

  for (const actor of ['consumer', 'representative', 'agent'] as const) await readAll(actor);
  await set.close();
  return seen;

  /** Every file that this reader is shown the way to, the rest of the API, and their mailbox. */
  async function readAll(actor: keyof Seen): Promise<void> {
    const { body } = await ask(actor, 'GET', `/v1/disputes/${disputeId}`);
    for (const { href } of [...body.pieces, ...body.notices]) await ask(actor, 'GET', href);
    for (const path of [
      '/v1/me',
      '/v1/sessions',
      `/v1/merchants/${ORGANISATIONS.merchant}`,
      `/v1/bodies/${ORGANISATIONS.body}`,
    ]) {
      await ask(actor, 'GET', path);
    }
    for (const { piece_id } of (await api.superuser.query('SELECT id AS piece_id FROM piece ORDER BY name, id')).rows) {
      const known = body.pieces.some(({ pieceId }: { pieceId: string }) => pieceId === piece_id);
      if (!known)
        expect(
          (await api.ask('GET', `/v1/disputes/${disputeId}/pieces/${piece_id}`, { as: actors[actor] as never })).status,
        ).toBe(404);
    }
    const person: Record<keyof Seen, PersonKey> = { consumer: 'camille', representative: 'rachel', agent: 'marc' };
    const { rows } = await api.superuser.query(
      `SELECT message_id, to_address, lang, subject, text, html, captured_at FROM captured_mail
       WHERE to_address = ANY ($1) ORDER BY place`,
      [actor === 'agent' ? [`${SIREN}@boutiques.example`] : [emailOf(person[actor])]],
    );
    expect(rows.length).toBeGreaterThan(2);
    seen[actor].push(...rows.map((row) => `mail ${JSON.stringify(row)}`));
  }
}

function knownBy({ status, headers, bytes }: Answer): string {
  const kept = [...headers].filter(([name]) => name !== 'date');
  const body = bytes.toString('latin1');
  return `${status} ${JSON.stringify(kept)}\n${body.includes('"lastSeenAt"') ? withoutHours(body) : body}`;
}

/** One's sessions are listed in the order of the machine's hour, so neither the hours nor that order is compared. */
function withoutHours(sessions: string): string {
  const { items, ...rest } = JSON.parse(sessions);
  const sorted = items.map((item: object) => JSON.stringify(item)).sort();
  return JSON.stringify([rest, sorted]).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'the machine’s hour');
}

let plain: Seen;

test('a world that is told twice is the same', async () => {
  plain = await live('nobody confides');
  expect(await live('nobody confides')).toEqual(plain);
  const bytes = Object.values(plain).map((all) => all.join('').length);
  process.stdout.write(
    `${Object.values(plain).flat().length} answers and mails, ${bytes.reduce((a, b) => a + b)} bytes\n`,
  );
}, 120_000);

test('what the consumer confides, the merchant cannot notice', async () => {
  const world = await live('the consumer confides');
  expect(world.agent).toEqual(plain.agent);
  expect(world.consumer).not.toEqual(plain.consumer);
}, 120_000);

test('what the merchant confides, the consumer and the representative cannot notice', async () => {
  const world = await live('the merchant confides');
  expect(world.consumer).toEqual(plain.consumer);
  expect(world.representative).toEqual(plain.representative);
  expect(world.agent).not.toEqual(plain.agent);
}, 120_000);
