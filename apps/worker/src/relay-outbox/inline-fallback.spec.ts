import { describe, expect, test } from '@jest/globals';
import { withInlineFallback } from './inline-fallback.ts';

const JOBS = [
  { id: 'a', kind: 'duty' },
  { id: 'b', kind: 'mail' },
] as const;

describe('what is offered to a queue', () => {
  const offering = async (offer: () => Promise<void>, carryOut?: () => Promise<void>) => {
    const byHand: string[] = [];
    const carry = ({ id }: (typeof JOBS)[number]) => {
      byHand.push(id);
      return carryOut?.() ?? Promise.resolve();
    };
    const jobs = withInlineFallback({ offer }, carry as Parameters<typeof withInlineFallback>[1], 20);
    await jobs.offer(JOBS);
    return byHand;
  };

  test('is left to it while it is there', async () => {
    expect(await offering(async () => {})).toEqual([]);
  });

  test('is carried out here when it refuses, and when it never answers', async () => {
    expect(await offering(() => Promise.reject(new Error('away')))).toEqual(['a', 'b']);
    expect(await offering(() => new Promise(() => {}))).toEqual(['a', 'b']);
  });

  test('is not offered again before an answer came; then it is', async () => {
    const asked: string[][] = [];
    let comesBack = (): void => {};
    const away = new Promise<void>((back) => {
      comesBack = back;
    });
    const offer = (jobs: readonly { readonly id: string }[]): Promise<void> => {
      asked.push(jobs.map(({ id }) => id));
      return away;
    };
    const byHand: string[] = [];
    const jobs = withInlineFallback({ offer }, async ({ id }) => void byHand.push(id), 20);
    await jobs.offer([JOBS[0]]);
    await jobs.offer([JOBS[1]]);
    comesBack();
    await new Promise((turn) => setImmediate(turn));
    await jobs.offer(JOBS);
    expect({ asked, byHand }).toEqual({ asked: [['a'], ['a', 'b']], byHand: ['a', 'b'] });
  });

  test('waits for the next round when the hands fail too', async () => {
    const failing = offering(
      () => Promise.reject(new Error('away')),
      () => Promise.reject(new Error('no database')),
    );
    await expect(failing).rejects.toThrow('no database');
  });
});
