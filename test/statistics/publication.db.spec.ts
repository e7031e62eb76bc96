import { spawnSync } from 'node:child_process';
import { createHash, createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PdfPrinter, PdfSealer, readSeal } from '#delivery';
import { PgDirectory, PgOpenData, PgPublications, PgReferralCounts } from '#persistence';
import { EXTRACT_HEADER } from '#statistics';
import { PublishStatistics } from '../../apps/worker/src/publish-statistics/publish-statistics.handler.ts';
import { textOf } from '../../libs/delivery/testing/pdf-text.ts';
import { sealKey } from '../../libs/delivery/testing/seals.ts';
import { type DatabaseFixture, openDatabaseFixture } from '../../libs/persistence/src/testing/database-fixture.ts';
import { liveSomeDisputes } from '../../libs/persistence/src/testing/lived-disputes.ts';
import { MemoryFiles } from '../../libs/persistence/src/testing/worker-round.ts';
import { root } from '../support/source-files.ts';

const { privateKey } = generateKeyPairSync('ed25519');
let instance: DatabaseFixture;
let open: PgOpenData;
let worker: PublishStatistics;

beforeAll(async () => {
  instance = await openDatabaseFixture();
  const rives = await sealKey('Rives');
  await liveSomeDisputes(instance, new MemoryFiles());
  open = new PgOpenData(instance.web);
  worker = new PublishStatistics({
    counts: new PgReferralCounts(instance.worker),
    publications: new PgPublications(instance.worker),
    directory: new PgDirectory(instance.worker),
    printer: new PdfPrinter(),
    portal: { name: '', website: 'https://entente.example', contact: '' },
    sealer: new PdfSealer(
      { instance: await sealKey('Maison'), bodies: new Map([[instance.rives, rives]]) },
      instance.clock,
    ),
    clock: instance.clock,
    anchorKey: { key: privateKey },
  });
});
afterAll(() => instance?.close());

const round = async () => {
  while (await worker.handle());
};
const extract = async (): Promise<Buffer> => gunzipSync((await open.file(instance.rives, 2026, 'extract')) ?? '');

describe('a year that is published', () => {
  beforeAll(round);

  test('the figures printed are those that anybody works out from the extract', async () => {
    const published = await open.year(instance.rives, 2026);
    const csv = await extract();
    expect(csv.toString().split('\n')[0]).toBe(EXTRACT_HEADER);
    expect(csv.toString().trim().split('\n')).toHaveLength(1 + (published?.lines ?? 0));
    const words = [join(root, 'tools/recompute.mjs'), '-', '--year', '2026'];
    const { stdout } = spawnSync(process.execPath, words, { input: csv, encoding: 'utf8' });
    expect(JSON.parse(stdout)).toEqual(published?.figures);
    expect(published?.figures[1].referrals).toBeGreaterThan(0);
  });

  test('the signature is of the extract, by the key that is shown; one byte more and it is not', async () => {
    const { signature = '', publicKey = '', sha256 } = (await open.year(instance.rives, 2026)) ?? {};
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
    const digest = (content: Buffer) => createHash('sha256').update(content).digest();
    const csv = await extract();
    expect(digest(csv).toString('hex')).toBe(sha256);
    expect(verify(null, digest(csv), key, Buffer.from(signature, 'base64'))).toBe(true);
    expect(verify(null, digest(Buffer.concat([csv, Buffer.from(' ')])), key, Buffer.from(signature, 'base64'))).toBe(
      false,
    );
  });

  test('nothing in it is an id of anybody or anything', async () => {
    expect((await extract()).toString()).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}|ENT-|@/);
  });

  test('on paper it has the eight items and says that the year is not over', async () => {
    const text = await textOf(Buffer.from((await open.file(instance.rives, 2026, 'report')) ?? []));
    for (const item of ['1° ', '2° ', '3° ', '4° ', '5° ', '6° ', '7° ', '8° ']) expect(text).toContain(item);
    expect(text.replace(/\s+/g, ' ')).toContain('L’année 2026 n’est pas terminée');
    expect(text.replace(/\s+/g, ' ')).toContain('Only the French letter is authoritative.');
  });

  test('the paper is sealed by its body, for everybody', async () => {
    const seal = readSeal((await open.file(instance.rives, 2026, 'report')) ?? new Uint8Array());
    expect(seal?.by.subject).toBe('CN=Rives');
    expect(seal?.facts).toMatchObject({ notice: { code: 'N23', number: 'RA-2026' }, recipient: 'public' });
  });

  test('nothing changed: nothing is published anew; the year over, it says so', async () => {
    const before = await open.year(instance.rives, 2026);
    await round();
    expect(await open.year(instance.rives, 2026)).toEqual(before);
    instance.clock.setTo('2027-01-01');
    await round();
    expect(await open.year(instance.rives, 2026)).toMatchObject({ complete: true, sha256: before?.sha256 });
  });
});
