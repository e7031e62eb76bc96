import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { SealSettings } from '#config';
import { drawLetter, makeKeyFile, readSeal, sealerOf } from '#delivery';
import { noticeLetter } from '../libs/delivery/testing/letters.ts';
import { sealClock } from '../libs/delivery/testing/seals.ts';

const RIVES = '11111111-1111-4111-8111-111111111111';
const PLAINE = '22222222-2222-4222-8222-222222222222';
const UNKNOWN = '33333333-3333-4333-8333-333333333333';
const directory: Parameters<typeof sealerOf>[2] = {
  body: async (id) => (id === RIVES || id === PLAINE ? ({ bodyId: id } as never) : undefined),
};

let files: Record<'instance' | 'rives' | 'plaine' | 'over' | 'later', Uint8Array>;
beforeAll(async () => {
  const made = (name: string, given = {}) => makeKeyFile({ name, passphrase: `${name} ouvre`, ...given });
  files = {
    instance: await made('Maison'),
    rives: await made('Rives'),
    plaine: await made('Plaine'),
    over: await made('Rives', { until: new Date('2026-05-01T00:00:00Z') }),
    later: await made('Rives', { since: new Date('2026-06-01T00:00:00Z') }),
  };
});

let root: string;
let settings: SealSettings;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'seals-'));
  mkdirSync(join(root, 'bodies'));
  writeFileSync(join(root, 'house.p12'), files.instance);
  settings = {
    seal: { file: join(root, 'house.p12'), passphrase: 'Maison ouvre' },
    bodySeals: { folder: join(root, 'bodies'), passphrasesFile: join(root, 'passphrases') },
  };
});
afterEach(() => rmSync(root, { recursive: true }));

/** Body seals as an operator lays them down: files by name, and the file of passphrases. */
const given = (content: Readonly<Record<string, Uint8Array>>, ...passphrases: string[]) => {
  for (const [name, file] of Object.entries(content)) writeFileSync(join(root, 'bodies', name), file);
  writeFileSync(join(root, 'passphrases'), `# by body\n${passphrases.join('\n')}\n`);
};
const start = () => sealerOf(settings, sealClock, directory);

describe('the seals that a worker starts with', () => {
  test('are none, and notices are not sealed', async () => {
    expect(await sealerOf({}, sealClock, directory)).toBeUndefined();
  });

  test('are those of its bodies, and of the portal for a body that has none', async () => {
    given({ [`${RIVES}.p12`]: files.rives }, `${RIVES} Rives ouvre`);
    const sealer = await start();
    const drawn = await drawLetter(noticeLetter);
    const by = async (bodyId?: string) => readSeal((await sealer?.seal(drawn, bodyId)) ?? drawn)?.by.subject;
    expect([await by(RIVES), await by(PLAINE), await by()]).toEqual(['CN=Rives', 'CN=Maison', 'CN=Maison']);
  });

  test('a passphrase that opens nothing, a name that is no body, a line without its file: all told at once', async () => {
    given(
      { [`${RIVES}.p12`]: files.rives, [`${PLAINE}.p12`]: files.plaine, 'rives.pfx': files.rives },
      `${RIVES} autre`,
      `${UNKNOWN} x`,
    );
    const told = await start().catch((error: Error) => error.message);
    expect(told).toContain(`${RIVES}.p12 is not a PKCS#12 file that its passphrase opens`);
    expect(told).toContain(`BODY_SEALS_PASSPHRASES has no line for ${PLAINE}.p12`);
    expect(told).toContain('rives.pfx is not named <id of a body>.p12');
    expect(told).toContain(`no ${UNKNOWN}.p12`);
    expect(told).not.toContain('autre');
  });

  test('a body that this house does not have', async () => {
    given({ [`${UNKNOWN}.p12`]: files.rives }, `${UNKNOWN} Rives ouvre`);
    await expect(start()).rejects.toThrow(`BODY_SEALS_DIR: of no body of this house: ${UNKNOWN}.p12`);
  });

  test.each(['over', 'later'] as const)('a certificate that is not in force (%s)', async (which) => {
    given({ [`${RIVES}.p12`]: files[which] }, `${RIVES} Rives ouvre`);
    const said = which === 'over' ? 'is over since May  1' : 'begins on Jun  1';
    await expect(start()).rejects.toThrow(`${RIVES}.p12 holds a certificate that ${said}`);
    writeFileSync(join(root, 'house.p12'), files[which]);
    const instance = { seal: { file: join(root, 'house.p12'), passphrase: 'Rives ouvre' } };
    await expect(sealerOf(instance, sealClock, directory)).rejects.toThrow(
      `SEAL_FILE holds a certificate that ${said}`,
    );
  });

  test('a folder or a file that is not there', async () => {
    await expect(start()).rejects.toThrow('BODY_SEALS_PASSPHRASES cannot be read: ENOENT');
    given({});
    rmSync(join(root, 'bodies'), { recursive: true });
    await expect(start()).rejects.toThrow('BODY_SEALS_DIR cannot be read: ENOENT');
  });
});
