import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { TOTP } from 'otpauth';
import pg from 'pg';
import {
  type Antivirus,
  type Clock,
  carryOutDuty,
  examineNextPiece,
  lapseDeadlines,
  type RehearsalClock,
  sendMail,
} from '#casework';
import type { Settings } from '#config';
import { CaptureTransport, FolderFiles, NeutralMailer, PdfPrinter, SandboxedCopier } from '#delivery';
import { instant } from '#law';
import {
  databaseOf,
  MovableClock,
  PgAddresses,
  PgCaseFiles,
  PgDeadlines,
  PgDirectory,
  PgKeptMails,
  PgOutbox,
  PgQuarantine,
  PgRecords,
} from '#persistence';
import { ApiModule } from '../../apps/api/src/api.module.ts';
import { apiAdapter, configureHttp } from '../../apps/api/src/server.ts';
import { freshDatabase } from './database.ts';

/** Somebody with a session. */
export interface Somebody {
  readonly email: string;
  readonly personId: string;
  readonly token: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: answers are read by the tests as they come
  readonly body: any;
  readonly bytes: Buffer;
}

export interface Asked {
  readonly as?: Somebody;
  readonly body?: unknown;
  readonly form?: FormData;
  readonly headers?: Record<string, string>;
}

/** The API on a port of its own, on a database of its own; what the worker does is called by hand. */
export async function openApi(changed: Partial<Settings> = {}, byWayOf = async (address: string) => address) {
  const database = await freshDatabase();
  const filesDir = mkdtempSync(join(tmpdir(), 'entente-files-'));
  const usual = settingsFor(database, filesDir);
  const settings = { ...usual, databaseUrl: await byWayOf(usual.databaseUrl), ...changed };
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.forRoot(settings),
    apiAdapter(settings.trustedProxies),
    {
      logger: false,
      bodyParser: false,
      abortOnError: false,
    },
  );
  await configureHttp(app);
  await app.listen({ port: 0, host: '127.0.0.1' });
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  const superuser = new pg.Client(database.superuser);
  await superuser.connect();
  const worker = await workerRunner(database.worker, filesDir);

  async function ask(method: string, path: string, { as, body, form, headers = {} }: Asked = {}): Promise<Answer> {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(as === undefined ? {} : { authorization: `Bearer ${as.token}` }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      ...(form === undefined ? {} : { body: form }),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    const json = (response.headers.get('content-type') ?? '').includes('json') && bytes.length > 0;
    return {
      status: response.status,
      headers: response.headers,
      body: json ? JSON.parse(bytes.toString()) : undefined,
      bytes,
    };
  }

  /** The first mail with a code that is not among those before. */
  async function codeSentTo(email: string, before: ReadonlySet<string>): Promise<string> {
    for (let tries = 0; tries < 100; tries += 1) {
      const fresh = (await worker.mails.newest(20, email)).filter(({ id }) => !before.has(id));
      const found = fresh.map(({ text }) => /\b(\d{3})\s?(\d{3})\b/.exec(text)).find((match) => match !== null);
      if (found) return `${found[1]}${found[2]}`;
      await new Promise((wake) => setTimeout(wake, 20));
    }
    throw new Error(`No code came for ${email}`);
  }

  async function signIn(email: string, name?: string): Promise<Somebody> {
    const before = new Set((await worker.mails.newest(20, email)).map(({ id }) => id));
    await ask('POST', '/v1/sign-in/code', { body: { email } });
    const code = await codeSentTo(email, before);
    const opened = await ask('POST', '/v1/sign-in/verify', { body: { email, code } });
    if (opened.status !== 200) throw new Error(JSON.stringify(opened.body));
    const as = { email, personId: '', token: opened.body.token as string };
    const me = await ask('GET', '/v1/me', { as });
    if (name !== undefined) await ask('PATCH', '/v1/me', { as, body: { name } });
    return { ...as, personId: me.body.personId };
  }

  /** With an authenticator, as whoever acts for an organisation must. */
  async function signInStrongly(email: string, name: string): Promise<Somebody> {
    const as = await signIn(email, name);
    const { body } = await ask('POST', '/v1/sign-in/second-factor/enrolment', { as });
    const code = new TOTP({ secret: body.key, digits: 6, period: 30 }).generate();
    const raised = await ask('POST', '/v1/sign-in/second-factor', { as, body: { code } });
    if (raised.status !== 200) throw new Error(JSON.stringify(raised.body));
    return { ...as, token: raised.body.token };
  }

  return {
    url,
    app,
    superuser,
    database,
    filesDir,
    ask,
    signIn,
    signInStrongly,
    ...worker.acts,
    async close(): Promise<void> {
      await app.close();
      await worker.close();
      await superuser.end();
      await database.drop();
      rmSync(filesDir, { recursive: true, force: true });
    },
  };
}

export type OpenApi = Awaited<ReturnType<typeof openApi>>;

function settingsFor(database: Awaited<ReturnType<typeof freshDatabase>>, filesDir: string): Settings {
  return {
    mode: 'rehearsal',
    clock: 'movable',
    databaseUrl: database.web,
    authDatabaseUrl: database.auth,
    redisUrl: undefined,
    clamdUrl: undefined,
    filesDir,
    publicUrl: 'http://localhost:4000',
    portalName: 'Entente',
    contact: 'contact@entente.example',
    host: '127.0.0.1',
    apiPort: 0,
    portalPort: 0,
    workerPort: 0,
    trustedProxies: 'loopback',
    smtpUrl: undefined,
    mailFrom: 'Entente <ne-pas-repondre@entente.example>',
    sessionSecret: 'a secret for trying, long enough to be one',
    logLevel: 'error',
    maxPieceBytes: 1024 * 1024,
  };
}

/** The drawing program runs as it was built: Node alone reads no TypeScript here. */
const DRAWING = join(import.meta.dirname, '../../dist/libs/delivery/src/safe-copy/draw.program.js');

/** The worker's handlers, one after the other, until nothing is left to do. */
async function workerRunner(url: string, filesDir: string) {
  const database = await databaseOf({ url, poolSize: 3 }).initialize();
  const clock: RehearsalClock & Clock = new MovableClock(database);
  const outbox = new PgOutbox(database);
  const records = new PgRecords(database);
  const mails = new PgKeptMails(database);
  const files = new FolderFiles(filesDir);
  const quarantine = new PgQuarantine(database);
  const copier = new SandboxedCopier(DRAWING);
  const portal = { name: 'Entente', website: 'https://entente.example', contact: 'contact@entente.example' };
  const mailer = new NeutralMailer(new CaptureTransport(mails), {
    portalName: portal.name,
    contact: portal.contact,
    linkTo: () => portal.website,
  });
  const deps = {
    outbox,
    caseFiles: new PgCaseFiles(database),
    directory: new PgDirectory(database),
    printer: new PdfPrinter(),
    files,
    portal,
  };
  const room = { outbox, addresses: new PgAddresses(database), mailer, records, clock };

  async function settle(): Promise<void> {
    for (let turn = 0; turn < 20; turn += 1) {
      const waiting = await outbox.waiting(await clock.now(), 100);
      if (waiting.length === 0) return;
      for (const { id, kind } of waiting) await (kind === 'duty' ? carryOutDuty(deps, id) : sendMail(room, id));
    }
    throw new Error('The outbox never empties');
  }

  return {
    mails,
    acts: {
      settle,
      /** Every piece that waits in quarantine; what failed, in a word each. */
      async examine(antivirus?: Antivirus): Promise<readonly string[]> {
        const failures: string[] = [];
        const onFailure = (error: unknown): string => {
          const why = error instanceof Error ? error.name : 'unknown';
          failures.push(why);
          return why;
        };
        const room = { quarantine, antivirus, copier, files, onFailure };
        const until = async (): Promise<void> => {
          while (await examineNextPiece(room));
        };
        // As two workers would.
        await Promise.all([until(), until()]);
        return failures;
      },
      /** Moves the clock, lets what fell due happen, and carries out what follows. */
      async at(when: string): Promise<void> {
        await clock.setTo(instant(when));
        await lapseDeadlines({ records, deadlines: new PgDeadlines(database), clock });
        await settle();
      },
    },
    close: () => database.destroy(),
  };
}
