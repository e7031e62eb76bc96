import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Environment } from './environment.ts';
import { PROGRAMS, readSettings } from './settings.ts';
import { readVerifySettings } from './verify-settings.ts';

const rehearsal: Environment = {
  ENTENTE_MODE: 'rehearsal',
  DATABASE_URL: 'postgres://entente_web@127.0.0.1:5432/entente',
  AUTH_DATABASE_URL: 'postgres://entente_auth@127.0.0.1:5432/entente',
  FILES_DIR: '/srv/entente/files',
  SESSION_SECRET: 'a'.repeat(32),
};

const production: Environment = {
  ...rehearsal,
  ENTENTE_MODE: 'production',
  PUBLIC_URL: 'https://mediation.example',
  PORTAL_CONTACT: 'contact@mediation.example',
  SMTP_URL: 'smtps://user:secret@mail.example:465',
  MAIL_FROM: 'Médiation <bonjour@mediation.example>',
  ANCHORS_DIR: '/srv/elsewhere/anchors',
  ANCHOR_KEY: anchorKey('ed25519'),
};

function anchorKey(kind: 'ed25519' | 'x25519'): string {
  const { privateKey } = kind === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('x25519');
  return privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
}

describe('a rehearsal', () => {
  test('needs little, moves its clock and keeps its mail', () => {
    expect(readSettings(rehearsal, 'api').settings).toMatchObject({
      mode: 'rehearsal',
      clock: 'movable',
      publicUrl: 'http://localhost:4000',
      host: '127.0.0.1',
      apiPort: 4100,
      portalPort: 4000,
      workerPort: 4200,
      maxPieceBytes: 20 * 1024 * 1024,
    });
    expect(readSettings(rehearsal, 'api').settings?.smtpUrl).toBeUndefined();
  });

  test('may run on the real time', () => {
    expect(readSettings({ ...rehearsal, ENTENTE_CLOCK: 'system' }, 'api').settings?.clock).toBe('system');
  });
});

describe('production', () => {
  test('runs on the real time and sends its mail', () => {
    expect(readSettings(production, 'api').settings).toMatchObject({ mode: 'production', clock: 'system' });
  });

  test('refuses a clock that can be moved', () => {
    expect(readSettings({ ...production, ENTENTE_CLOCK: 'movable' }, 'api').mistakes).toEqual([
      'ENTENTE_CLOCK=movable exists in rehearsal only: remove it, production runs on the real time.',
    ]);
  });

  test('invents no sender, no contact, no address and no mail server', () => {
    const { PUBLIC_URL, PORTAL_CONTACT, SMTP_URL, MAIL_FROM, ...bare } = production;
    for (const program of PROGRAMS)
      expect(named(readSettings(bare, program).mistakes)).toEqual([
        'PUBLIC_URL',
        'PORTAL_CONTACT',
        'SMTP_URL',
        'MAIL_FROM',
      ]);
  });

  test('is reached by https', () => {
    expect(readSettings({ ...production, PUBLIC_URL: 'http://mediation.example' }, 'portal').mistakes).toEqual([
      'PUBLIC_URL must begin with https:// in production.',
    ]);
  });
});

describe('anchors', () => {
  test('are signed by the worker, who is told where and with what; nobody else holds the key', () => {
    const { anchorsDir, anchorKey } = readSettings(production, 'worker').settings ?? {};
    expect([anchorsDir, anchorKey?.asymmetricKeyType]).toEqual(['/srv/elsewhere/anchors', 'ed25519']);
    expect(readSettings(production, 'api').settings).not.toHaveProperty('anchorKey');
    const { ANCHORS_DIR, ANCHOR_KEY, ...bare } = production;
    expect(named(readSettings(bare, 'worker').mistakes)).toEqual(['ANCHORS_DIR', 'ANCHOR_KEY']);
    expect(readSettings(rehearsal, 'worker').mistakes).toBeUndefined();
    expect(named(readSettings({ ...rehearsal, ANCHORS_DIR }, 'worker').mistakes)).toEqual(['ANCHOR_KEY']);
  });

  test('are not signed with any key, and a mistake does not show the one that was given', () => {
    for (const wrong of ['', 'secret-of-ours', anchorKey('x25519')]) {
      const { mistakes = [] } = readSettings({ ...production, ANCHOR_KEY: wrong }, 'worker');
      expect(named(mistakes)).toEqual(['ANCHOR_KEY']);
      if (wrong !== '') expect(mistakes.join()).not.toContain(wrong);
    }
  });

  test('are verified with the public half, from either', () => {
    const { ANCHOR_KEY = '', ...without } = production;
    const secret = readSettings(production, 'worker').settings?.anchorKey;
    const open = createPublicKey(secret ?? '').export({ format: 'der', type: 'spki' });
    const keyOf = (environment: Environment) => readVerifySettings(environment).settings?.anchorKey;
    for (const given of [{ ANCHOR_KEY }, { ANCHOR_PUBLIC_KEY: open.toString('base64') }]) {
      const found = keyOf({ ...without, ...given });
      expect([found?.type, found?.export({ format: 'der', type: 'spki' })]).toEqual(['public', open]);
    }
    expect(keyOf(without)).toBeUndefined();
    expect(named(readVerifySettings({ ...without, ANCHOR_PUBLIC_KEY: 'x' }).mistakes)).toEqual(['ANCHOR_PUBLIC_KEY']);
    expect(named(readVerifySettings({}).mistakes)).toEqual(['DATABASE_URL', 'FILES_DIR']);
  });
});

test('what comes back is read by the worker, where somebody said so', () => {
  const told = { ...production, BOUNCES_DIR: '/srv/mail/entente' };
  expect(readSettings(told, 'worker').settings?.bouncesDir).toBe('/srv/mail/entente');
  for (const settings of [readSettings(told, 'portal').settings, readSettings(production, 'worker').settings])
    expect(settings).not.toHaveProperty('bouncesDir');
});

describe('mistakes', () => {
  test('all are told at once, each with what to do', () => {
    expect(readSettings({ ENTENTE_MODE: 'prod', API_PORT: 'http' }, 'api').mistakes).toEqual([
      'ENTENTE_MODE is « prod »: set it to rehearsal or production.',
      'DATABASE_URL is missing: set it to an address of the form postgres://role:password@host:5432/entente.',
      'AUTH_DATABASE_URL is missing: set it to an address of the form postgres://role:password@host:5432/entente.',
      'FILES_DIR is missing: set it to the folder that keeps pieces and notices.',
      'PORTAL_CONTACT is missing: set it to the address where people reach you.',
      'API_PORT is « http »: set it to a port number between 1 and 65535.',
      'MAIL_FROM is missing: set it to the sender of mails, as in Entente <no-reply@entente.example>.',
      'SESSION_SECRET is missing: set it to 32 random characters or more.',
    ]);
  });

  test('nobody runs without having said in which mode', () => {
    const { ENTENTE_MODE, ...silent } = rehearsal;
    expect(named(readSettings(silent, 'worker').mistakes)).toContain('ENTENTE_MODE');
  });

  test('a password is never shown', () => {
    const wrong = { ...production, DATABASE_URL: 'mysql://root:hunter2@db/entente', SMTP_URL: 'smtp//u:hunter2@mail' };
    const { mistakes } = readSettings(wrong, 'api');
    expect(named(mistakes)).toEqual(['DATABASE_URL', 'SMTP_URL']);
    expect(mistakes?.join()).not.toContain('hunter2');
  });

  test.each([
    [{ API_PORT: '0' }, 'API_PORT'],
    [{ API_PORT: '65536' }, 'API_PORT'],
    [{ WORKER_PORT: '4000' }, 'WORKER_PORT'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    [{ ENTENTE_CLOCK: 'sundial' }, 'ENTENTE_CLOCK'],
    [{ REDIS_URL: 'localhost:6379' }, 'REDIS_URL'],
    [{ MAIL_FROM: 'nobody' }, 'MAIL_FROM'],
    [{ SESSION_SECRET: 'short' }, 'SESSION_SECRET'],
    [{ MAX_PIECE_MB: '-1' }, 'MAX_PIECE_MB'],
  ])('%j is one', (wrong, name) => {
    expect(named(readSettings({ ...rehearsal, ...wrong }, 'portal').mistakes)).toEqual([name]);
  });

  test('a secret is also read from the file that its _FILE names, and an absent file is one', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'entente-secret-')), 'session');
    writeFileSync(file, `${'b'.repeat(32)}\n`);
    const { SESSION_SECRET, ...bare } = rehearsal;
    const read = (more: Environment) => readSettings({ ...bare, ...more }, 'api');
    expect(read({ SESSION_SECRET_FILE: file }).settings?.sessionSecret).toBe('b'.repeat(32));
    expect(read({ SESSION_SECRET_FILE: file, SESSION_SECRET }).mistakes).toEqual([
      'SESSION_SECRET and SESSION_SECRET_FILE are both set: keep one of them.',
    ]);
    expect(read({ SESSION_SECRET, ANCHOR_KEY_FILE: `${file}-absent` }).mistakes).toEqual([
      'ANCHOR_KEY_FILE cannot be read (ENOENT): set it to the file that holds ANCHOR_KEY.',
    ]);
  });

  test('the worker needs no sign-in and no secret', () => {
    const { AUTH_DATABASE_URL, SESSION_SECRET, ...bare } = production;
    expect(readSettings(bare, 'worker').mistakes).toBeUndefined();
  });
});

const named = (mistakes: readonly string[] = []): readonly string[] =>
  mistakes.map((line) => line.split(/[ =]/)[0] ?? '');
