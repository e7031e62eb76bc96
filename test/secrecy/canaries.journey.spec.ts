import { afterEach, describe, expect, test } from '@jest/globals';
import type { LoggerService } from '@nestjs/common';
import { plainOf, textOf } from '../../libs/delivery/testing/pdf-text.ts';
import type { Answer } from '../support/api.ts';
import { ACTOR_NAMES, type ActorName, ORGANISATIONS } from './support/actors.ts';
import { Canaries, namedBy } from './support/canaries.ts';
import { operationsOf } from './support/operations.ts';
import { type PrivateStory, playPrivateScenario } from './support/private-story.ts';
import { PUBLISHED } from './support/published-year.ts';
import { type RehearsalStack, setStage } from './support/stage-set.ts';
import { believeEverybody } from './support/weakened.ts';

/**
 * Every private field holds a word found nowhere else. Everybody reads everything they can ask for, and nobody meets a word
 * that is not for them: not in an answer, a header, a letter or its metadata, a mail, an error or a log.
 */
let set: RehearsalStack;
let canaries: Canaries;
let story: PrivateStory;
const heard: string[] = [];

/** What the programs would have written for their operator. */
const listening: LoggerService = {
  log: (...said: unknown[]) => void heard.push(JSON.stringify(said.map(everythingOf))),
  error: (...said: unknown[]) => void heard.push(JSON.stringify(said.map(everythingOf))),
  warn: (...said: unknown[]) => void heard.push(JSON.stringify(said.map(everythingOf))),
};

function everythingOf(said: unknown): unknown {
  return said instanceof Error ? { ...said, message: said.message, stack: said.stack } : said;
}

async function begin(rls: 'on' | 'off' = 'on'): Promise<void> {
  canaries = new Canaries();
  set = await setStage({ rls, named: namedBy(canaries) });
  set.api.app.useLogger(listening);
  story = await playPrivateScenario(set, canaries);
}

const close = async (): Promise<void> => set?.close();

type Claim = Readonly<Record<string, string>>;

/** Every address that a reader could know or guess: each id of every kind, `mixed` also under every other dispute. */
async function addresses(given: { readonly mixed: boolean }): Promise<readonly string[]> {
  const ids = async (sql: string): Promise<readonly string[]> =>
    (await set.api.superuser.query(sql)).rows.map(({ id }) => id);
  const values: Readonly<Record<string, readonly string[]>> = {
    disputeId: story.disputes,
    pieceId: await ids('SELECT id FROM piece'),
    noticeId: await ids('SELECT id FROM notice'),
    merchantId: Object.values(ORGANISATIONS),
    bodyId: Object.values(ORGANISATIONS),
    year: [String(PUBLISHED)],
    code: ['not-found'],
  };
  const reads = (await operationsOf(set.api)).filter(
    ({ method, path }) => method === 'GET' && !path.includes('/rehearsal/'),
  );
  const filled = (path: string): readonly string[] => {
    const name = /\{(\w+)\}/.exec(path)?.[1];
    if (name === undefined) return [path];
    const known = values[name];
    if (known === undefined) throw new Error(`No value is known for ${name}`);
    return known.flatMap((value) => filled(path.replace(`{${name}}`, value)));
  };
  const all = reads.flatMap(({ path }) => filled(path));
  if (given.mixed) return all;
  const { rows } = await set.api.superuser.query(
    `SELECT dispute_id || '/pieces/' || id AS own FROM piece WHERE dispute_id IS NOT NULL
     UNION ALL SELECT dispute_id || '/notices/' || id FROM notice`,
  );
  const own = new Set(rows.map((row) => `/v1/disputes/${row.own}`));
  return all.filter((path) => !/\/(pieces|notices)\/./.test(path) || own.has(path));
}

async function crawl(
  actor: ActorName,
  claim: Claim,
  paths: readonly string[],
): Promise<{ leaks: string[]; met: Set<string> }> {
  const as = set.actors[actor];
  const leaks: string[] = [];
  const met = new Set<string>();
  for (const path of paths) {
    const answer = await set.api.ask('GET', path, { headers: claim, ...(as === undefined ? {} : { as }) });
    const text = await everythingIn(answer);
    for (const field of canaries.found(text)) met.add(field);
    for (const field of canaries.leaks(text, actor))
      leaks.push(`${actor} ${JSON.stringify(claim)} met ${field} at ${path}`);
  }
  return { leaks, met };
}

const letters = new Map<string, string>();

/** Body and headers; of a letter its text, its objects and its metadata too. */
async function everythingIn({ headers, bytes }: Answer): Promise<string> {
  const plain = `${JSON.stringify([...headers])}\n${bytes.toString('utf8')}`;
  if (bytes.subarray(0, 5).toString() !== '%PDF-' || bytes.length < 1000) return plain;
  const key = bytes.toString('base64');
  const known = letters.get(key) ?? `${(await textOf(bytes)).replaceAll(' ', '')}\n${plainOf(bytes)}`;
  letters.set(key, known);
  return `${plain}\n${known}`;
}

describe('the whole', () => {
  test('everybody reads everything they can, and meets what is for them and nothing else', async () => {
    await begin();
    const paths = await addresses({ mixed: true });
    const leaks: string[] = [];
    const met = new Map<string, Set<ActorName>>();
    for (const actor of ACTOR_NAMES) {
      const found = await crawl(actor, {}, paths);
      leaks.push(...found.leaks);
      for (const field of found.met) met.set(field, (met.get(field) ?? new Set()).add(actor));
    }
    expect(leaks).toEqual([]);
    // The net holds fish: what is for somebody is met by somebody.
    expect(canaries.fields.filter((field) => !met.has(field)).sort()).toEqual(NEVER_SHOWN);
    process.stdout.write(`${canaries.fields.length} words, ${paths.length} addresses, ${ACTOR_NAMES.length} readers\n`);
  }, 120_000);

  test('a mail says nothing of the dispute, and goes to one who has a part in it', async () => {
    const { rows } = await set.api.superuser.query('SELECT to_address, subject, text, html FROM captured_mail');
    expect(rows.length).toBeGreaterThan(10);
    const leaks = rows.flatMap(({ subject, text, html }) => canaries.found(`${subject} ${text} ${html}`));
    expect(leaks).toEqual([]);
    const to = new Set(rows.flatMap(({ to_address }) => canaries.found(to_address)));
    expect([...to].sort()).toEqual(['000000109 email', 'camille email', 'rachel email']);
  });

  test('an error tells nothing, to the person or to the operator', async () => {
    const { api, actors } = set;
    const [disputeId = ''] = story.disputes;
    const word = canaries.word('what could not be kept');
    // The row that fails is quoted by the database, in the detail of its error.
    await api.superuser.query(`ALTER TABLE dispute_text ADD CHECK (body NOT LIKE '%${word}%')`);
    const path = `/v1/disputes/${disputeId}/acts/send-message`;
    const trials: readonly { readonly status: number; readonly sent: object; readonly path?: string }[] = [
      { status: 500, sent: { body: { statement: word } } },
      { status: 400, sent: { body: `{"statement": "${word}`, headers: { 'content-type': 'application/json' } } },
      { status: 422, sent: { body: { statement: [word] } } },
      { status: 422, sent: { body: { statement: 'x', audience: [word] } } },
      { status: 415, sent: { body: word, headers: { 'content-type': `text/${word}` } } },
      { status: 413, sent: { body: { statement: word.repeat(40_000) } } },
      { status: 422, sent: { body: { statement: 'x' }, headers: { 'entente-role': word } } },
      {
        status: 422,
        sent: { body: { siren: '000000109', statement: word, contractOn: word } },
        path: '/v1/complaints',
      },
    ];
    for (const trial of trials) {
      const { consumer } = actors;
      const answer = await api.ask('POST', trial.path ?? path, {
        ...(consumer === undefined ? {} : { as: consumer }),
        ...trial.sent,
      });
      expect(answer.status).toBe(trial.status);
      expect(canaries.found(answer.bytes.toString())).toEqual([]);
    }
    await api.superuser.query('ALTER TABLE dispute_text RENAME TO dispute_text_away');
    const read = await api.ask(
      'GET',
      `/v1/disputes/${disputeId}/messages`,
      actors.consumer === undefined ? {} : { as: actors.consumer },
    );
    expect(read.status).toBe(500);
    expect(read.bytes.toString()).not.toMatch(/dispute_text|SELECT/i);
    expect(heard.length).toBeGreaterThanOrEqual(2);
    expect(heard.flatMap((line) => canaries.found(line))).toEqual([]);
    await close();
  }, 60_000);
});

/** Mailboxes of organisations are for the mails; an upload is shown to nobody before it joins a file; who was dismissed is not named. */
const NEVER_SHOWN = [
  '000000109 email',
  '000000208 email',
  'an upload of the agent that joined nothing: its content',
  'an upload of the agent that joined nothing: its name',
  'an upload of the consumer that joined nothing: its content',
  'an upload of the consumer that joined nothing: its name',
  'the name of the representative dismissed',
];

describe('either lock alone', () => {
  afterEach(close, 30_000);

  test('the code, the policies of the database being off', async () => {
    await begin('off');
    const paths = await addresses({ mixed: false });
    const leaks: string[] = [];
    for (const actor of ACTOR_NAMES) leaks.push(...(await crawl(actor, {}, paths)).leaks);
    expect(leaks).toEqual([]);
  }, 120_000);

  test('the database, the code believing everybody and asking for everything', async () => {
    await begin();
    const paths = (await addresses({ mixed: false })).filter((path) => path.includes('/disputes'));
    believeEverybody(set.api);
    const leaks: string[] = [];
    // Whether somebody showed a second factor, the database is not told: that is for the code alone.
    for (const actor of ACTOR_NAMES.filter((one) => one !== 'weakAgent' && one !== 'anonymous' && one !== 'expired')) {
      for (const claim of CLAIMS) leaks.push(...(await crawl(actor, claim, paths)).leaks);
    }
    expect(leaks).toEqual([]);
  }, 240_000);
});

const CLAIMS: readonly Claim[] = [
  { 'entente-role': 'consumer' },
  { 'entente-role': 'representative' },
  { 'entente-role': 'merchant', 'entente-organisation': ORGANISATIONS.merchant },
  { 'entente-role': 'mediator', 'entente-organisation': ORGANISATIONS.body },
  { 'entente-role': 'clerk', 'entente-organisation': ORGANISATIONS.body },
  { 'entente-role': 'mediator', 'entente-organisation': ORGANISATIONS.otherBody },
];
