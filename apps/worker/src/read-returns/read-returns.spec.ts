import { describe, expect, test } from '@jest/globals';
import type { DeliveryReport, MailDeps } from '#casework';
import { type Mailbox, ReadReturns, type ReportKind } from './read-returns.handler.ts';

/** A mailbox whose messages are their own reading: `failed x` is a report that the mail x did not arrive. */
function fixture(messages: readonly string[], { away = [] as readonly string[] } = {}) {
  const left = new Map(messages.map((message, at) => [`${String(at).padStart(4, '0')} ${message}`, message]));
  const counted: ReportKind[] = [];
  const asked: string[] = [];
  const mailbox: Mailbox = {
    names: async () => [...left.keys()],
    read: async (name) => (left.get(name) === 'unfit' ? 'unfit' : Buffer.from(left.get(name) ?? '')),
    putAway: async (name) => void left.delete(name),
  };
  const read = async (content: Uint8Array) => {
    const [kind, mailId] = Buffer.from(content).toString().split(' ');
    return { kind, mailId } as DeliveryReport;
  };
  const outbox = {
    returned: async (mailId: string) => {
      asked.push(mailId);
      if (away.includes(mailId)) throw new Error('away');
      return mailId === 'young' ? 'waits' : 'unknown';
    },
  } as unknown as MailDeps['outbox'];
  const clock = { now: async () => '2026-03-02T09:00:00.000Z' } as unknown as MailDeps['clock'];
  const records = {} as MailDeps['records'];
  const returns = new ReadReturns(mailbox, read, { outbox, clock, records }, (kind) => counted.push(kind));
  return { returns, left, counted, asked };
}

describe('what came back', () => {
  test('is read once, put away and counted by what it was; only a failure is looked up', async () => {
    const { returns, left, counted, asked } = fixture(['no-report', 'unfit', 'failed old', 'not-failed', 'unreadable']);
    expect(await returns.handle()).toBe(false);
    expect(counted).toEqual(['no-report', 'unfit', 'unknown', 'not-failed', 'unreadable']);
    expect(asked).toEqual(['old']);
    expect(left.size).toBe(0);
  });

  test('stays while its own mail is being sent, and is looked up again', async () => {
    const { returns, left, counted, asked } = fixture(['failed young', 'no-report']);
    await returns.handle();
    expect(await returns.handle()).toBe(false);
    expect([...left.values()]).toEqual(['failed young']);
    expect(counted).toEqual(['no-report']);
    expect(asked).toEqual(['young', 'young']);
  });

  test('that cannot be recorded now stays and is told, and does not hold the others', async () => {
    const { returns, left, counted } = fixture(['failed a', 'no-report'], { away: ['a'] });
    await expect(returns.handle()).rejects.toThrow('away');
    expect([...left.values()]).toEqual(['failed a']);
    expect(counted).toEqual(['no-report']);
  });

  test('is read fifty at a time', async () => {
    const { returns, left } = fixture(Array.from({ length: 60 }, () => 'no-report'));
    expect(await returns.handle()).toBe(true);
    expect(left.size).toBe(10);
    expect(await returns.handle()).toBe(false);
    expect(left.size).toBe(0);
  });
});
