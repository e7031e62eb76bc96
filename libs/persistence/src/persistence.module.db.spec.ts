import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import {
  CaseFiles,
  Clock,
  Deadlines,
  Directory,
  KeptMails,
  Outbox,
  Reading,
  Records,
  RehearsalClock,
  Uploads,
} from '#casework';
import { instant } from '#law';
import { freshDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { PersistenceModule, type PersistenceOptions } from './persistence.module.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const db = (options: PersistenceOptions) =>
  Test.createTestingModule({ imports: [PersistenceModule.forRoot(options)] }).compile();

describe('the wiring', () => {
  test('gives the programs of people what people need, and the worker what it needs', async () => {
    const web = await db({ role: 'web', url: database.web });
    for (const port of [Records, Reading, Uploads, Directory, Clock]) expect(web.get(port)).toBeDefined();
    for (const port of [Outbox, RehearsalClock, KeptMails]) expect(() => web.get(port)).toThrow();
    const worker = await db({ role: 'worker', url: database.worker });
    for (const port of [Records, Outbox, Deadlines, CaseFiles, Directory]) expect(worker.get(port)).toBeDefined();
    expect(() => worker.get(Reading)).toThrow();
    const pool = web.get(DataSource);
    await Promise.all([web.close(), worker.close()]);
    expect(pool.isInitialized).toBe(false);
  });

  test('a rehearsal has one clock for all its programs, and keeps its mail', async () => {
    const web = await db({ role: 'web', url: database.web, rehearsal: true });
    const worker = await db({ role: 'worker', url: database.worker, rehearsal: true });
    const clock = web.get<RehearsalClock>(RehearsalClock);
    const itsClock = worker.get<Clock>(Clock);
    expect(Math.abs(Date.parse(await itsClock.now()) - Date.now())).toBeLessThan(5_000);
    await clock.setTo(instant('2027-01-15T09:00:00Z'));
    expect(await itsClock.now()).toBe('2027-01-15T09:00:00.000Z');
    await clock.release();

    const mail = { id: 'm-1', to: 'c@x.example', lang: 'fr', subject: 'Bonjour', text: 't', html: '<p>t</p>' } as const;
    const kept = worker.get<KeptMails>(KeptMails);
    await kept.keep(mail);
    await kept.keep(mail);
    await kept.keep({ ...mail, id: 'm-2' });
    const read = await web.get<KeptMails>(KeptMails).newest(10, mail.to);
    expect(read.map(({ id }) => id)).toEqual(['m-2', 'm-1']);
    await Promise.all([web.close(), worker.close()]);
  });
});
