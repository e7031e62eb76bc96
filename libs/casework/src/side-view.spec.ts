import { describe, expect, test } from '@jest/globals';
import { type Act, type Actor, sideOf } from '#dispute';
import { DEFAULT_PRACTICE } from '#law';
import { FixedClock, MemoryRecords } from './testing/index.ts';
import { perform } from './writing/perform.ts';
import { keepText } from './writing/texts.ts';

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
  const clock = new FixedClock('2026-01-15T09:00:00Z');
  for (const [at, actor, act] of acts) {
    clock.set(at);
    const outcome = await perform(records, clock, { disputeId: DISPUTE, act, actor });
    if (outcome.kind !== 'done') throw new Error(`${act.type}: ${JSON.stringify(outcome)}`);
  }
  const sideView = (actor: Actor) => records.latest(DISPUTE).sideViews.find((one) => one.side === sideOf(actor.role));
  return { records, sideView };
}

describe('what a side may know', () => {
  test('the merchant knows nothing of the referral before its notification', async () => {
    const { sideView } = await played(toProposal.slice(0, 6));
    expect(sideView(consumer)).toMatchObject({ stage: 'Admitted', facts: { bodyId: 'body' } });
    const seen = sideView(merchant);
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
    const { sideView } = await played(redirected);
    expect(sideView(merchant)?.facts).toEqual((await played(toProposal.slice(0, 2))).sideView(merchant)?.facts);
    const again: typeof toProposal = [
      ['2026-02-02T10:00:00Z', consumer, { type: 'ReferToMediator', bodyId: 'body', practice: DEFAULT_PRACTICE }],
      ...toProposal.slice(3),
    ];
    const notified = await played([...redirected, ...again]);
    expect(notified.sideView(merchant)?.facts).not.toHaveProperty('redirection');
  });

  test('the merchant’s tag does not move while admissibility is examined', async () => {
    const before = await played(toProposal.slice(0, 2));
    const during = await played(toProposal.slice(0, 6));
    const after = await played(toProposal.slice(0, 7));
    expect(during.sideView(merchant)?.facts).toEqual(before.sideView(merchant)?.facts);
    expect(during.sideView(merchant)?.open).toEqual(before.sideView(merchant)?.open);
    expect(after.sideView(merchant)?.stage).toBe('AwaitingMerchant');
  });

  test('one party’s answer to the proposal is not the other’s to see before both have answered', async () => {
    const accepted = [
      ...toProposal,
      ['2026-03-12T09:00:00Z', consumer, { type: 'AnswerProposal', answer: 'accepted' }] as const,
    ];
    const waiting = await played(toProposal);
    const one = await played(accepted);
    expect(one.sideView(consumer)?.facts.proposal?.answers).toEqual({ consumer: 'accepted' });
    expect(one.sideView(mediator)?.facts.proposal?.answers).toEqual({ consumer: 'accepted' });
    expect(one.sideView(merchant)?.facts.proposal?.answers).toEqual({});
    expect(Object.keys(one.sideView(merchant) ?? {})).toEqual(Object.keys(waiting.sideView(merchant) ?? {}));

    const both = await played([
      ...accepted,
      ['2026-03-13T09:00:00Z', merchant, { type: 'AnswerProposal', answer: 'refused' }],
    ]);
    expect(both.sideView(consumer)).toMatchObject({
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
    const { records, sideView } = await played(toProposal);
    const before = sideView(merchant);
    await perform(records, new FixedClock('2026-03-11T09:00:00Z'), {
      disputeId: DISPUTE,
      act: caucus,
      actor: consumer,
    });
    expect(sideView(merchant)).toEqual(before);
    expect(sideView(mediator)?.tag).not.toBe(before?.tag);
    expect(records.latest(DISPUTE).owed.every(({ duty }) => duty.to !== 'merchant')).toBe(true);
  });

  test('that one party asked for the file leaves no trace in what the other sees (R612-3)', async () => {
    const { records, sideView } = await played(toProposal);
    const before = sideView(merchant);
    const act = { type: 'AskForFile' } as const;
    await perform(records, new FixedClock('2026-03-11T09:00:00Z'), { disputeId: DISPUTE, act, actor: consumer });
    expect(sideView(merchant)).toEqual(before);
    expect(sideView(consumer)?.facts.fileAskedOn).toEqual({ consumer: '2026-03-11' });
  });
});
