import { describe, expect, test } from '@jest/globals';
import type { Actor, DisputeEvent, Recorded } from '#dispute';
import { DEFAULT_PRACTICE, instant } from '#law';
import { GENESIS, linkHash, nextTags } from './chain.ts';

const consumer: Actor = { role: 'consumer', personId: 'camille' };
const referral = (bodyId: string): DisputeEvent => ({ type: 'ReferralReceived', bodyId, practice: DEFAULT_PRACTICE });
const caucus: DisputeEvent = {
  type: 'MessageSent',
  statement: { textId: 'text', digest: 'digest' },
  audience: ['consumer', 'mediator'],
};
const redirected: DisputeEvent = { type: 'ReferralRedirected', toBodyId: 'monts' };

const tagsAfter = (...events: readonly DisputeEvent[]) =>
  events.reduce(
    (tags, event, index) => nextTags('dispute', tags, [recorded(event, index + 1)]),
    {} as ReturnType<typeof nextTags>,
  );

const recorded = (event: DisputeEvent, version: number): Recorded => ({
  version,
  at: instant('2026-03-02T09:00:00Z'),
  by: consumer,
  event,
});

describe('the tag of a side', () => {
  test('does not move with what the side may not see', () => {
    const before = tagsAfter(referral('rives'));
    const after = nextTags('dispute', before, [recorded(caucus, 2)]);
    expect(after.merchant).toBe(before.merchant);
    expect(after.consumer).not.toBe(before.consumer);
    expect(after.mediator).not.toBe(before.mediator);
  });

  test('of a second body is that of a first: it tells nothing of what went before', () => {
    const second = tagsAfter(referral('rives'), caucus, redirected, referral('monts'));
    expect(second.mediator).toBe(tagsAfter(referral('monts')).mediator);
    expect(second.consumer).not.toBe(tagsAfter(referral('monts')).consumer);
  });
});

test('the first link of a record is what RFC 8785 and SHA-256 make of it, for ever', () => {
  expect(linkHash('dispute', GENESIS, recorded(redirected, 1))).toBe(
    'ddbdda13a0c122fc482ce3ef671537bfe78cdcc7bf4040f4fd13721f125da12d',
  );
});
