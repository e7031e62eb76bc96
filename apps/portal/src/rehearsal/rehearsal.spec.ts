import { createHash } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import { secondCodeOf } from '#accounts';
import { instant } from '#law';
import { afterNext, later } from './advance.ts';
import { Launcher } from './launcher.ts';
import { mailParts } from './mail-parts.ts';

describe('the date of a rehearsal', () => {
  test('moves by civil days, at the same hour on the wall in Paris', () => {
    // The clocks go forward on 29 March 2026, and back on 25 October.
    expect(later(instant('2026-03-27T09:00:00Z'), 'week')).toBe('2026-04-03T08:00:00.000Z');
    expect(later(instant('2026-03-16T09:00:00Z'), 'day')).toBe('2026-03-17T09:00:00.000Z');
    expect(later(instant('2026-10-24T08:00:00Z'), 'week')).toBe('2026-10-31T09:00:00.000Z');
    expect(later(instant('2026-01-31T09:00:00Z'), 'month')).toBe('2026-02-28T09:00:00.000Z');
    expect(later(instant('2025-12-01T09:00:00Z'), 'threeMonths')).toBe('2026-03-01T09:00:00.000Z');
  });
});

test('one click goes to the morrow of the next date to come, whatever dates have passed', () => {
  const now = instant('2026-03-27T09:00:00Z');
  expect(afterNext(now, ['2026-01-01', '2026-05-01', undefined, '2026-03-29'])).toBe('2026-03-30T08:00:00.000Z');
  expect(afterNext(now, ['2026-03-27'])).toBe('2026-03-28T09:00:00.000Z');
  expect(afterNext(now, ['2026-03-26', undefined])).toBeUndefined();
});

test('a mail leads into this portal by its own addresses, and nowhere else', () => {
  const text = 'Connectez-vous.\n\nhttps://portal.example/consumer/disputes/one?x=1\nhttps://elsewhere.example/y\n';
  expect(mailParts(text, 'https://portal.example')).toEqual([
    { text: 'Connectez-vous.\n\n' },
    { text: 'https://portal.example/consumer/disputes/one?x=1', href: '/consumer/disputes/one?x=1' },
    { text: '\n' },
    { text: 'https://elsewhere.example/y' },
  ]);
});

describe('the second code of an invented person', () => {
  test('is the one that an authenticator shows', () => {
    const email = 'mathilde.aubry@mediation-exemple.example';
    const key = createHash('sha1').update(`Entente rehearsal\n${email}`).digest();
    const totp = new TOTP({ secret: new Secret({ buffer: new Uint8Array(key).buffer }), period: 30, digits: 6 });
    for (const timestamp of [0, 1_774_000_000_000, 1_795_287_882_022]) {
      expect(secondCodeOf(email, timestamp)).toBe(totp.generate({ timestamp }));
    }
  });
});

describe('a rehearsal that begins anew', () => {
  const opened = () => {
    const said: unknown[] = [];
    const line = Object.assign(new EventEmitter(), { send: (message: unknown) => said.push(message) > 0 });
    return { said, line, launcher: new Launcher(line as never) };
  };

  test('is offered where the launcher says that it can, and nowhere else', async () => {
    const { line, launcher } = opened();
    line.emit('message', 'stop');
    line.emit('message', { can: 'fly' });
    expect(launcher.canReset).toBe(false);
    await expect(launcher.reset()).rejects.toThrow('cannot be reset');
    line.emit('message', { can: 'reset' });
    expect(launcher.canReset).toBe(true);
  });

  test('is waited for by all who asked, and a failure is told', async () => {
    const { said, line, launcher } = opened();
    line.emit('message', { can: 'reset' });
    const both = Promise.all([launcher.reset(), launcher.reset()]);
    expect(said).toEqual([{ ask: 'reset' }, { ask: 'reset' }]);
    line.emit('message', { told: 'reset' });
    await both;
    const third = launcher.reset();
    line.emit('message', { told: 'reset', failure: 'no room left' });
    await expect(third).rejects.toThrow('no room left');
  });
});
