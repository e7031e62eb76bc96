import { describe, expect, test } from '@jest/globals';
import { type Act, type Actor, fold, runningClocks } from '#dispute';
import { DEFAULT_PRACTICE } from '#law';
import type { Deadlines } from '../duties/deadlines.ts';
import { lapseDeadlines } from '../duties/lapse-deadlines.ts';
import { FixedClock, MemoryRecords } from '../testing/index.ts';
import { linkHash } from './chain.ts';
import { perform } from './perform.ts';
import { keepText } from './texts.ts';

const DISPUTE = '018f0000-0000-7000-8000-000000000001';
const camille: Actor = { role: 'consumer', personId: 'camille' };
const agent: Actor = { role: 'merchant', personId: 'agent', merchantId: 'merchant' };

const fileComplaint: Act = {
  type: 'FileComplaint',
  reference: 'ENT-2026-0000000-0',
  consumerId: 'camille',
  merchantId: 'merchant',
  rules: { jurisdiction: 'FR', sector: 'general', practice: DEFAULT_PRACTICE },
  statement: keepText('Le lave-linge ne démarre plus.').ref,
  claims: [{ kind: 'repair' }],
  pieceIds: [],
};

function stack(now = '2026-01-15T09:00:00Z') {
  const records = new MemoryRecords();
  const clock = new FixedClock(now);
  const act = (one: Act, actor: Actor, more: object = {}) =>
    perform(records, clock, { disputeId: DISPUTE, act: one, actor, ...more });
  return { records, clock, act };
}

describe('perform', () => {
  test('an act leaves its events, what each side may see, the clocks and the duties, all together', async () => {
    const { records, act } = stack();
    const outcome = await act(fileComplaint, camille);

    expect(outcome).toMatchObject({ kind: 'done', stage: 'ComplaintSent', events: ['ComplaintFiled'] });
    const entry = records.latest(DISPUTE);
    expect(entry.dispute).toEqual(fold(records.journal(DISPUTE)));
    expect(entry.clocks).toEqual(runningClocks(entry.dispute));
    expect(entry.sideViews.map((sideView) => sideView.side)).toEqual(['consumer', 'merchant']);
    expect(entry.owed.map(({ duty }) => duty)).toEqual([
      { kind: 'notice', code: 'N01', to: 'merchant' },
      { kind: 'notice', code: 'N01', to: 'consumer' },
    ]);
  });

  test('a refusal writes nothing', async () => {
    const { records, act } = stack();
    await act(fileComplaint, camille);
    expect(await act({ type: 'EnterMediation' }, agent)).toEqual({
      kind: 'refused',
      refusal: { refused: 'act-not-open' },
    });
    expect(records.journal(DISPUTE)).toHaveLength(1);
  });

  test('the same key gives the stored answer, and another request under it is refused', async () => {
    const { records, act } = stack();
    const idempotency = { key: 'k', fingerprint: 'a' };
    const first = await act(fileComplaint, camille, { idempotency });
    expect(await act(fileComplaint, camille, { idempotency })).toEqual(first);
    expect(await act(fileComplaint, camille, { idempotency: { key: 'k', fingerprint: 'b' } })).toEqual({
      kind: 'key-reused',
    });
    expect(records.journal(DISPUTE)).toHaveLength(1);
  });

  test('whoever saw an older file is told that somebody acted before', async () => {
    const { act } = stack();
    const filed = await act(fileComplaint, camille);
    const tag = filed.kind === 'done' ? filed.tag : '';
    await act({ type: 'AcknowledgeComplaint' }, agent);
    expect(await act({ type: 'WithdrawComplaint' }, camille, { ifMatch: tag })).toMatchObject({ kind: 'changed' });
  });

  test('a piece that nobody uploaded joins no file', async () => {
    const { records, act } = stack();
    expect(await act({ ...fileComplaint, pieceIds: ['p1'] }, camille)).toEqual({
      kind: 'no-such-piece',
      pieceIds: ['p1'],
    });
    records.uploads.add('p1');
    expect(await act({ ...fileComplaint, pieceIds: ['p1'] }, camille)).toMatchObject({ kind: 'done' });
  });

  test('each event is linked to the one before', async () => {
    const { records, act } = stack();
    await act(fileComplaint, camille);
    await act({ type: 'AnswerComplaint', answer: 'rejected' }, agent);
    const sealed = (records.entries.get(DISPUTE) ?? []).flatMap((entry) => entry.events);
    expect(sealed).toHaveLength(3);
    for (const [index, { recorded, previousHash, hash }] of sealed.entries()) {
      expect(hash).toBe(linkHash(DISPUTE, previousHash, recorded));
      if (index > 0) expect(previousHash).toBe(sealed[index - 1]?.hash);
    }
  });

  test('a notice is numbered among those of its addressee', async () => {
    const { records, act } = stack();
    await act(fileComplaint, camille);
    await act({ type: 'AnswerComplaint', answer: 'rejected' }, agent);
    expect(records.latest(DISPUTE).owed).toMatchObject([{ duty: { code: 'N04', to: 'consumer' }, copy: 2 }]);
  });
});

describe('the clock', () => {
  test('performs what fell due, by the same path as a person, however late it comes', async () => {
    const { records, clock, act } = stack();
    await act(fileComplaint, camille);
    clock.set('2026-03-19T08:00:00Z');
    const deadlines: Deadlines = {
      due: (now) =>
        Promise.resolve(
          records
            .latest(DISPUTE)
            .clocks.filter((running) => running.performAt <= now)
            .map((running) => ({ disputeId: DISPUTE, act: { type: running.act } })),
        ),
      postpone: () => Promise.resolve(),
    };
    expect(await lapseDeadlines({ records, deadlines, clock })).toBe(1);
    expect(records.latest(DISPUTE).dispute).toMatchObject({
      stage: 'SilenceRecorded',
      silence: { lastDay: '2026-03-15' },
    });
    expect(records.latest(DISPUTE).owed.map(({ duty }) => duty)).toContainEqual({
      kind: 'notice',
      code: 'N04-S',
      to: 'consumer',
    });
    expect(await lapseDeadlines({ records, deadlines, clock })).toBe(0);
  });
});
