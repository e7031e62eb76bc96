import { describe, expect, test } from '@jest/globals';
import { type Act, type Actor, sideOf } from '#dispute';
import { DEFAULT_PRACTICE } from '#law';
import { perform } from './perform.ts';
import { MemoryRecords, StandingClock } from './testing/index.ts';
import { keepText } from './texts.ts';

const DISPUTE = '018f0000-0000-7000-8000-000000000002';
const consumer: Actor = { role: 'consumer', personId: 'camille' };
const merchant: Actor = { role: 'merchant', personId: 'agent', merchantId: 'merchant' };
const mediator: Actor = { role: 'mediator', personId: 'mediator', bodyId: 'body' };

const words = () => keepText('…').ref;

const toProposal: readonly (readonly [string, Actor, Act])[] = [
  [
    '2026-01-15T09:00:00Z',
    consumer,
    {
      type: 'FileComplaint',
      reference: 'ENT-2026-0000000-0',
      consumerId: 'camille',
      merchantId: 'merchant',
      rules: { jurisdiction: 'FR', sector: 'general', practice: DEFAULT_PRACTICE },
      statement: words(),
      claims: [],
      pieceIds: [],
    },
  ],
  ['2026-01-20T09:00:00Z', merchant, { type: 'AnswerComplaint', answer: 'rejected' }],
  ['2026-02-01T09:00:00Z', consumer, { type: 'ReferToMediator', bodyId: 'body', practice: DEFAULT_PRACTICE }],
  ['2026-02-02T09:00:00Z', mediator, { type: 'AdmitReferral' }],
  ['2026-02-02T10:00:00Z', mediator, { type: 'AssignCaseMediator', personId: 'mediator' }],
  ['2026-02-02T11:00:00Z', mediator, { type: 'DeclareIndependence' }],
  ['2026-02-03T09:00:00Z', mediator, { type: 'NotifyReferral' }],
  ['2026-02-10T09:00:00Z', merchant, { type: 'EnterMediation' }],
  [
    '2026-03-10T09:00:00Z',
    mediator,
    { type: 'IssueProposal', solution: words(), reasons: words(), sense: 'consumer', acceptanceDays: 15 },
  ],
];

async function played(acts: typeof toProposal) {
  const records = new MemoryRecords();
  const clock = new StandingClock('2026-01-15T09:00:00Z');
  for (const [at, actor, act] of acts) {
    clock.set(at);
    const outcome = await perform(records, clock, { disputeId: DISPUTE, act, actor });
    if (outcome.kind !== 'done') throw new Error(`${act.type}: ${JSON.stringify(outcome)}`);
  }
  const sight = (actor: Actor) => records.latest(DISPUTE).sights.find((one) => one.side === sideOf(actor.role));
  return { records, sight };
}

describe('what a side may know', () => {
  test('the merchant knows nothing of the referral before its notification', async () => {
    const { sight } = await played(toProposal.slice(0, 6));
    expect(sight(consumer)).toMatchObject({ stage: 'Admitted', facts: { bodyId: 'body' } });
    const seen = sight(merchant);
    expect(seen?.stage).toBe('Unresolved');
    for (const hidden of ['referral', 'bodyId', 'caseMediator', 'rejection'])
      expect(seen?.facts).not.toHaveProperty(hidden);
    expect(seen?.clocks.map((clock) => clock.code)).toEqual(['K1']);
  });

  test('nor that it was sent on to another body (L612-5), then or later', async () => {
    const redirected: typeof toProposal = [
      ...toProposal.slice(0, 3),
      ['2026-02-02T09:00:00Z', mediator, { type: 'RedirectReferral', toBodyId: 'competent' }],
    ];
    const { sight } = await played(redirected);
    expect(sight(merchant)?.facts).toEqual((await played(toProposal.slice(0, 2))).sight(merchant)?.facts);
    const again: typeof toProposal = [
      ['2026-02-02T10:00:00Z', consumer, { type: 'ReferToMediator', bodyId: 'body', practice: DEFAULT_PRACTICE }],
      ...toProposal.slice(3),
    ];
    const notified = await played([...redirected, ...again]);
    expect(notified.sight(merchant)?.facts).not.toHaveProperty('redirection');
  });

  test('the merchant’s tag does not move while admissibility is examined', async () => {
    const before = await played(toProposal.slice(0, 2));
    const during = await played(toProposal.slice(0, 6));
    const after = await played(toProposal.slice(0, 7));
    expect(during.sight(merchant)?.facts).toEqual(before.sight(merchant)?.facts);
    expect(during.sight(merchant)?.open).toEqual(before.sight(merchant)?.open);
    expect(after.sight(merchant)?.stage).toBe('AwaitingMerchant');
  });

  test('one party’s answer to the proposal is not the other’s to see before both have answered', async () => {
    const accepted = [
      ...toProposal,
      ['2026-03-12T09:00:00Z', consumer, { type: 'AnswerProposal', answer: 'accepted' }] as const,
    ];
    const waiting = await played(toProposal);
    const one = await played(accepted);
    expect(one.sight(consumer)?.facts.proposal?.answers).toEqual({ consumer: 'accepted' });
    expect(one.sight(mediator)?.facts.proposal?.answers).toEqual({ consumer: 'accepted' });
    expect(one.sight(merchant)?.facts.proposal?.answers).toEqual({});
    expect(Object.keys(one.sight(merchant) ?? {})).toEqual(Object.keys(waiting.sight(merchant) ?? {}));

    const both = await played([
      ...accepted,
      ['2026-03-13T09:00:00Z', merchant, { type: 'AnswerProposal', answer: 'refused' }],
    ]);
    expect(both.sight(consumer)).toMatchObject({
      stage: 'ProposalRefused',
      facts: { proposal: { answers: { consumer: 'accepted', merchant: 'refused' } } },
    });
  });

  test('a caucus changes nothing that the other party sees', async () => {
    const caucus = {
      type: 'SendMessage',
      statement: { textId: 't', digest: 'd' },
      audience: ['consumer', 'mediator'],
    } as const;
    const { records, sight } = await played(toProposal);
    const before = sight(merchant);
    await perform(records, new StandingClock('2026-03-11T09:00:00Z'), {
      disputeId: DISPUTE,
      act: caucus,
      actor: consumer,
    });
    expect(sight(merchant)).toEqual(before);
    expect(sight(mediator)?.tag).not.toBe(before?.tag);
    expect(records.latest(DISPUTE).owed.every(({ duty }) => duty.to !== 'merchant')).toBe(true);
  });

  test('that one party asked for the file leaves no trace in what the other sees (R612-3)', async () => {
    const { records, sight } = await played(toProposal);
    const before = sight(merchant);
    const act = { type: 'AskForFile' } as const;
    await perform(records, new StandingClock('2026-03-11T09:00:00Z'), { disputeId: DISPUTE, act, actor: consumer });
    expect(sight(merchant)).toEqual(before);
    expect(sight(consumer)?.facts.fileAskedOn).toEqual({ consumer: '2026-03-11' });
  });
});
