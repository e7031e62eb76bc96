import { describe, expect, test } from '@jest/globals';
import type { DisputeScope, NoDutyToReply } from '#law';
import { civilDate, civilDateAt, jurisdiction } from '#law';
import { MATTERS, type Matter, matterCounts, scopeOf } from './complaint/matters.ts';
import { runningClocks } from './deadlines.ts';
import { openActsIn } from './open-acts.ts';
import { beforeReferral } from './referral/before-referral.ts';
import {
  CLOCK,
  CONSUMER,
  daysFrom,
  given,
  MEDIATOR,
  MERCHANT,
  moment,
  OTHER_MEDIATOR,
  plainly,
  type Story,
  stages,
} from './testing/index.ts';

/** The last day of the old law and the first of Directive (EU) 2025/2647. */
const [ASLEEP, AWAKE] = ['2028-09-19', '2028-09-20'];

const admissible = (on: string, scope?: DisputeScope): Story => {
  const sent = plainly(stages.complaintDraft(on), 'FileComplaint', CONSUMER, daysFrom(on, -20), scope ? { scope } : {});
  const refused = plainly(sent, 'AnswerComplaint', MERCHANT, daysFrom(on, -10));
  const asked = plainly(refused, 'ReferToMediator', CONSUMER, on);
  return plainly(plainly(asked, 'AssignCaseMediator', MEDIATOR, on), 'DeclareIndependence', MEDIATOR, on);
};
const invited = (on: string): Story =>
  plainly(plainly(admissible(on), 'AdmitReferral', MEDIATOR, on), 'NotifyReferral', MEDIATOR, on);

const reach = (on: string, matter: Matter) => jurisdiction('FR').reach?.(civilDate(on), scopeOf(matter)).inScope;

describe('silence of an invited merchant, at two dates', () => {
  test('by charter after three weeks, by the Directive after twenty working days; the record says by which', () => {
    const byCharter = invited(ASLEEP).waited('LapseMerchantAnswer').record.at(-1);
    const byDirective = invited(AWAKE).waited('LapseMerchantAnswer').record.at(-1);
    expect(byCharter).toMatchObject({
      at: '2028-10-10T22:00:00.000Z',
      event: { how: 'silence', rule: { provision: 'FR/practice/merchant-entry', edition: 'FR@2026-02-07' } },
    });
    expect(byDirective).toMatchObject({
      at: '2028-10-18T22:00:00.000Z',
      event: { how: 'silence', rule: { provision: 'EU/DIR-2025-2647', edition: 'FR@2028-09-20' } },
    });
  });

  test.each<NoDutyToReply>(['committed', 'compulsory', 'consent-not-needed'])(
    'means nothing of one that owes no answer (%s): it is not asked, and its silence is awaited by nobody',
    (noInvitation) => {
      for (const on of [ASLEEP, AWAKE]) {
        const admitted = plainly(admissible(on), 'AdmitReferral', MEDIATOR, on);
        const notified = given(admitted)
          .when({ type: 'NotifyReferral', noInvitation }, MEDIATOR, on)
          .thenEvents({ type: 'ReferralNotified', noInvitation })
          .thenStage('ReferralNotified');
        given(notified).when({ type: 'LapseMerchantAnswer' }, CLOCK, daysFrom(on, 60)).thenRefused('act-not-open');
      }
    },
  );
});

describe('review by a person of a silence taken for a refusal', () => {
  const ask = { type: 'AskForReview' } as const;
  const again = { type: 'InviteAgain' } as const;
  const silent = (on: string): Story => invited(on).waited('LapseMerchantAnswer');

  test('is not there before its day: the clock concludes, and closes', () => {
    given(silent(ASLEEP))
      .when(ask, CONSUMER, '2028-10-12')
      .thenRefused('nothing-to-review', { article: 'Dir. (UE) 2025/2647' });
    expect(openActsIn(silent(ASLEEP).dispute, 'consumer')).not.toContain('AskForReview');
  });

  test('asked for, it leaves the closing to the person in charge, who upholds by closing', () => {
    expect(openActsIn(silent(AWAKE).dispute, 'merchant')).toContain('AskForReview');
    const asked = given(silent(AWAKE))
      .when(ask, MERCHANT, '2028-10-20')
      .thenEvents({ type: 'ReviewAsked', by: 'merchant' })
      .thenStage('MerchantDeclined');
    expect(runningClocks(asked.dispute)).toEqual([]);
    given(asked).when(ask, CONSUMER, '2028-10-21').thenRefused('already-recorded');
    given(asked).when({ type: 'CloseMediation' }, CLOCK, '2029-01-10').thenRefused('review-awaited');
    given(asked).when({ type: 'CloseMediation' }, OTHER_MEDIATOR, '2028-10-23').thenRefused('not-the-case-mediator');
    given(asked)
      .when({ type: 'CloseMediation' }, MEDIATOR, '2028-10-23')
      .thenEvents({ type: 'MediationClosed', outcome: 'declined' });
  });

  test('or sets the silence aside: the merchant is invited anew, and its twenty working days run again', () => {
    given(silent(ASLEEP)).when(again, MEDIATOR, '2028-10-12').thenRefused('nothing-to-review');
    // Whoever asked by letter asked too.
    given(silent(AWAKE)).when(again, MEDIATOR, '2028-10-20').thenEvents('MerchantInvitedAgain');
    const asked = plainly(silent(AWAKE), 'AskForReview', CONSUMER, '2028-10-20');
    given(asked).when(again, OTHER_MEDIATOR, '2028-10-23').thenRefused('not-the-case-mediator');
    const anew = given(asked).when(again, MEDIATOR, '2028-10-23').thenEvents('MerchantInvitedAgain');
    anew.thenStage('AwaitingMerchant');
    given(anew).when({ type: 'EnterMediation' }, MERCHANT, '2028-11-21').thenEvents('MerchantEntered');
    const twice = anew.waited('LapseMerchantAnswer');
    // 1 November is not worked: the twentieth day is 21 November.
    expect(twice.record.at(-1)?.at).toBe('2028-11-21T23:00:00.000Z');
    given(twice).when(ask, CONSUMER, '2028-11-23').thenEvents({ type: 'ReviewAsked', by: 'consumer' });
  });

  test('a refusal that was said is nobody’s guess: there is nothing to review', () => {
    const said = plainly(invited(AWAKE), 'DeclineMediation', MERCHANT, '2028-09-25');
    given(said).when(ask, CONSUMER, '2028-09-26').thenRefused('nothing-to-review');
  });
});

describe('longer to answer', () => {
  const extend = { type: 'ExtendMerchantAnswer', because: 'complex-dispute' } as const;

  test('a charter has nothing to extend', () => {
    given(invited(ASLEEP))
      .when(extend, MEDIATOR, '2028-09-25')
      .thenRefused('no-duty-to-reply', { article: 'Dir. (UE) 2025/2647' });
  });

  test('from then on thirty working days, once, by the person in charge, before the twenty are over', () => {
    const twenty = invited(AWAKE);
    given(twenty).when(extend, OTHER_MEDIATOR, '2028-10-02').thenRefused('not-the-case-mediator');
    given(twenty).when(extend, MEDIATOR, '2028-10-19').thenRefused('merchant-period-over', { on: '2028-10-18' });
    const thirty = given(twenty)
      .when(extend, MEDIATOR, '2028-10-18')
      .thenEvents({ type: 'MerchantAnswerExtended', rule: { provision: 'EU/DIR-2025-2647' } })
      .thenStage('AwaitingMerchant');
    given(thirty).when(extend, MEDIATOR, '2028-10-18').thenRefused('already-recorded');
    given(thirty).when({ type: 'EnterMediation' }, MERCHANT, '2028-11-02').thenEvents('MerchantEntered');
    expect(thirty.waited('LapseMerchantAnswer').record.at(-1)?.at).toBe('2028-11-02T23:00:00.000Z');
  });
});

describe('what mediation reaches, at two dates', () => {
  const ordinary: DisputeScope = { phase: 'performance', counterpart: 'price', merchantIn: 'union' };

  test.each<[string, DisputeScope, 'scope-pre-contractual' | 'scope-paid-with-data' | 'scope-outside-the-union']>([
    ['before the contract', { ...ordinary, phase: 'pre-contractual' }, 'scope-pre-contractual'],
    ['paid with data', { ...ordinary, counterpart: 'personal-data' }, 'scope-paid-with-data'],
    [
      'a merchant outside the Union that accepted',
      { ...ordinary, merchantIn: 'elsewhere', merchantAccepted: true },
      'scope-outside-the-union',
    ],
  ])('%s: not admitted, then admitted', (_what, scope, because) => {
    given(admissible(ASLEEP, scope))
      .when({ type: 'AdmitReferral' }, MEDIATOR, AWAKE)
      .thenRefused(because, { article: 'L611-1' });
    given(admissible(AWAKE, scope))
      .when({ type: 'AdmitReferral' }, MEDIATOR, AWAKE)
      .thenEvents({ type: 'ReferralAdmitted', rule: { provision: 'EU/DIR-2025-2647', edition: 'FR@2028-09-20' } });
    const advised = (on: string) =>
      beforeReferral(admissible(on, scope).dispute, civilDateAt(moment(on), 'Europe/Paris')).map(({ code }) => code);
    expect([advised(ASLEEP), advised(AWAKE)]).toEqual([['out-of-scope'], []]);
  });

  test('the mediator who reads otherwise than the consumer ticked has the last word', () => {
    const before = { ...ordinary, phase: 'pre-contractual' } as const;
    given(admissible(ASLEEP, before))
      .when({ type: 'AdmitReferral', matter: 'paid' }, MEDIATOR, ASLEEP)
      .thenEvents({ type: 'ReferralAdmitted', matter: 'paid', rule: { provision: 'FR/L611-1' } });
    given(admissible(ASLEEP))
      .when({ type: 'AdmitReferral', matter: 'paid-with-data' }, MEDIATOR, ASLEEP)
      .thenRefused('scope-paid-with-data', { article: 'L611-1' });
  });

  test('it is asked while the answer changes something, and no longer', () => {
    expect([matterCounts('FR', civilDate(ASLEEP)), matterCounts('FR', civilDate(AWAKE))]).toEqual([true, false]);
    expect(matterCounts('ES', civilDate(ASLEEP))).toBe(false);
    expect(MATTERS.map((matter) => reach(ASLEEP, matter))).toEqual([true, false, false]);
    expect(MATTERS.map((matter) => reach(AWAKE, matter))).toEqual([true, true, true]);
  });

  test('an ordinary contract always was: each day by the text of that day', () => {
    for (const [on, provision] of [
      [ASLEEP, 'FR/L611-1'],
      [AWAKE, 'EU/DIR-2025-2647'],
    ] as const)
      given(admissible(on))
        .when({ type: 'AdmitReferral' }, MEDIATOR, on)
        .thenEvents({ type: 'ReferralAdmitted', rule: { provision } });
  });
});
