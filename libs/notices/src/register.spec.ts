import { describe, expect, test } from '@jest/globals';
import { audienceOf, type Dispute, draft, hasPartIn, type Recorded } from '#dispute';
import { civilDate, instant } from '#law';
import { NOTICE_CODES } from './notice-code.ts';
import { dutiesOf, REGISTER } from './register.ts';
import { EVERY_EVENT } from './testing/every-event.ts';
import * as lamp from './testing/sample-dispute.ts';
import { CAMILLE, CLERK, CLOCK, HELENE, LUMEN, RULES, type Step, text, told } from './testing/story.ts';

/** What the last act of a story owes, one line each: 'N09 > consumer', 'ended > mediator'. */
function owedAfter(...steps: readonly Step[]): readonly string[] {
  const { dispute, last } = told(...steps);
  return last
    .flatMap((recorded) => dutiesOf(recorded, dispute))
    .map((duty) => `${duty.kind === 'notice' ? duty.code : duty.word} > ${duty.to}`);
}

const complainedOf = (origin: 'portal' | 'elsewhere'): Dispute => ({
  ...draft(RULES),
  version: 1,
  complaint: { origin, sentOn: civilDate('2026-03-16'), rules: RULES, statement: text('complaint'), claims: [] },
});
const portal = complainedOf('portal');
const elsewhere = complainedOf('elsewhere');
const DISPUTES = [portal, elsewhere].flatMap((complained): readonly Dispute[] => [
  complained,
  { ...complained, bodyId: 'rives' },
  { ...complained, bodyId: 'rives', notifiedOn: civilDate('2026-05-27') },
]);

describe('what an event owes', () => {
  test('every event is in the register', () => {
    expect(Object.keys(REGISTER).sort()).toEqual(Object.keys(EVERY_EVENT).sort());
  });

  test.each(Object.values(EVERY_EVENT))(
    'a word about $type reaches only those who may know, and who are in the file',
    (event) => {
      for (const dispute of DISPUTES) {
        for (const by of [CAMILLE, LUMEN, HELENE, CLERK, CLOCK]) {
          const recorded: Recorded = { version: 2, at: instant('2026-06-01T08:00:00Z'), by, event };
          const told = dutiesOf(recorded, dispute).flatMap((duty) => (duty.kind === 'word' ? [duty.to] : []));
          expect(told.filter((side) => !audienceOf(event).includes(side))).toEqual([]);
          expect(told.filter((side) => !hasPartIn(dispute, side))).toEqual([]);
          expect(new Set(told).size).toBe(told.length);
        }
      }
    },
  );

  test('a notice goes to nobody who may not know of its event', () => {
    for (const event of Object.values(EVERY_EVENT)) {
      const recorded: Recorded = { version: 2, at: instant('2026-06-01T08:00:00Z'), by: HELENE, event };
      const dispute = { ...portal, bodyId: 'rives' };
      const addressed = dutiesOf(recorded, dispute).flatMap((duty) => (duty.kind === 'notice' ? [duty.to] : []));
      expect(addressed.filter((side) => !audienceOf(event).includes(side))).toEqual([]);
    }
  });
});

test('no notice of a dispute is without an event that owes it', () => {
  const owed = new Set<string>();
  const payment = DISPUTES.map((one): Dispute => ({ ...one, rules: { ...RULES, sector: 'payment' } }));
  for (const dispute of [...DISPUTES, ...payment]) {
    for (const event of Object.values(EVERY_EVENT)) {
      const recorded: Recorded = { version: 2, at: instant('2026-06-01T08:00:00Z'), by: HELENE, event };
      for (const duty of dutiesOf(recorded, dispute)) if (duty.kind === 'notice') owed.add(duty.code);
    }
  }
  expect([...owed].sort()).toEqual([...NOTICE_CODES].sort());
});

describe('from complaint to mediator', () => {
  test('a complaint carried by the portal goes to the merchant, and its copy to the consumer', () => {
    expect(owedAfter(lamp.filed)).toEqual(['N01 > merchant', 'N01 > consumer']);
  });

  test('of a complaint made elsewhere the merchant learns nothing yet', () => {
    expect(owedAfter(lamp.reported)).toEqual(['something-new > consumer']);
  });

  test('an answer carries the mediator’s details, whether it refuses or not', () => {
    expect(owedAfter(lamp.filed, lamp.refused)).toEqual(['N04 > consumer']);
    expect(owedAfter(lamp.filed, lamp.accepted)).toEqual(['N04 > consumer']);
  });

  test('a bare offer carries none: they are owed once the consumer contests it (L616-1 al. 2)', () => {
    expect(owedAfter(lamp.filed, lamp.offered)).toEqual(['your-turn > consumer']);
    expect(owedAfter(lamp.filed, lamp.offered, lamp.contested)).toEqual(['N04 > consumer', 'something-new > merchant']);
    expect(owedAfter(lamp.filed, lamp.accepted, lamp.contested)).toEqual(['something-new > merchant']);
  });

  test('silence issues its own certificate, but only for what the portal carried', () => {
    expect(owedAfter(lamp.filed, lamp.silent)).toEqual(['N04-S > consumer', 'date-passed > merchant']);
    expect(owedAfter(lamp.reported, lamp.silent)).toEqual(['your-turn > consumer']);
  });
});

describe('admissibility is between the consumer and the mediator', () => {
  const before: readonly Step[] = [lamp.filed, lamp.refused, lamp.referred];

  test('the request is acknowledged and the merchant hears nothing', () => {
    expect(owedAfter(...before)).toEqual(['N05 > consumer', 'N06 > consumer', 'your-turn > mediator']);
    expect(owedAfter(...before, lamp.rejectedOn('2'))).toEqual(['N08 > consumer']);
    expect(owedAfter(...before, lamp.redirected)).toEqual(['N08 > consumer']);
    expect(owedAfter(...before, ...lamp.admitted)).toEqual([]);
  });

  test('whoever knows of the request is told of its rejection too (Dir. 2013/11 art. 5(4))', () => {
    expect(owedAfter(...before, lamp.rejectedOn('2'))).toEqual(['N08 > consumer']);
    // The merchant knows from the notification on, and from then on nothing is rejected.
    expect(() => told(...lamp.toNotified, lamp.rejectedOn('2'))).toThrow(
      'RejectReferral on 2026-06-01 at AwaitingMerchant',
    );
  });
});

describe('in mediation', () => {
  const entered: readonly Step[] = [...lamp.toNotified, lamp.entered];

  test('both parties are notified, once, by a letter each: that of the merchant invites it, with a slip to answer', () => {
    expect(owedAfter(...lamp.toNotified)).toEqual(['N09 > consumer', 'N09 > merchant']);
  });

  test('longer to answer is told to both, from 20 September 2028 (Dir. (EU) 2025/2647)', () => {
    expect(owedAfter(...lamp.underTheDirective, lamp.extended)).toEqual(['N10 > consumer', 'N10 > merchant']);
  });

  test('asked to review a silence, the mediator is called and the other told; inviting again is told to both', () => {
    const silent = [...lamp.underTheDirective, lamp.silentUnderTheDirective];
    expect(owedAfter(...silent, lamp.reviewAsked)).toEqual(['your-turn > mediator', 'something-new > merchant']);
    expect(owedAfter(...silent, lamp.reviewAsked, lamp.invitedAgain)).toEqual(['N10 > consumer', 'N10 > merchant']);
  });

  test('who asks for the file gets it, and the other party hears nothing (R612-3)', () => {
    expect(owedAfter(...entered, lamp.asked)).toEqual(['N12 > merchant']);
  });

  test('a caucus is not even noticed by the other party', () => {
    const caucus: Step = [
      '2026-06-20',
      CAMILLE,
      { type: 'SendMessage', statement: text('caucus'), audience: ['consumer', 'mediator'] },
    ];
    expect(owedAfter(...entered, caucus)).toEqual(['something-new > mediator']);
  });

  test('an answer to a proposal is told to its author alone; the end is told to all', () => {
    const first = lamp.answeredBy(CAMILLE, 'refused');
    expect(owedAfter(...lamp.toProposal, first)).toEqual(['N16 > consumer']);
    expect(owedAfter(...lamp.toProposal, first, lamp.answeredBy(LUMEN, 'accepted', '2026-09-24'))).toEqual([
      'N16 > merchant',
      'ended > consumer',
      'ended > merchant',
      'ended > mediator',
    ]);
  });

  test('the end is declared to both, or to the consumer alone when the merchant never knew', () => {
    expect(owedAfter(...lamp.toNotified, lamp.declined, lamp.closed('2026-06-09'))).toEqual([
      'N17 > consumer',
      'N17 > merchant',
      'N18 > consumer',
      'N18 > merchant',
    ]);
    expect(
      owedAfter(
        lamp.filed,
        lamp.refused,
        lamp.referred,
        ['2026-05-20', CAMILLE, { type: 'WithdrawRequest' }],
        lamp.closed('2026-05-21'),
      ),
    ).toEqual(['N17 > consumer']);
  });
});

describe('what a party must be able to show', () => {
  const entered: readonly Step[] = [...lamp.toNotified, lamp.entered];

  test('missing pieces are asked for in a letter to the consumer', () => {
    expect(owedAfter(lamp.filed, lamp.refused, lamp.referred, lamp.missing)).toEqual(['N07 > consumer']);
  });

  test('a payment service that asks for time gives its final date; any other merchant only acknowledges', () => {
    expect(owedAfter(lamp.inPayment, lamp.heldOff)).toEqual(['N03 > consumer']);
    expect(owedAfter(lamp.filed, lamp.heldOff)).toEqual(['N02 > consumer']);
  });

  test('who enters has the file; who does not is recorded', () => {
    expect(owedAfter(...entered)).toEqual(['N12 > consumer', 'N12 > merchant', 'something-new > mediator']);
    const none = ['N11 > consumer', 'N11 > merchant', 'ended > mediator'];
    expect(owedAfter(...lamp.toNotified, lamp.declined)).toEqual(none);
    expect(owedAfter(...lamp.toNotified, lamp.noAnswer)).toEqual(none);
  });

  test('an agreement is recorded for both, and followed up; it needs no attestation of failure', () => {
    expect(owedAfter(...entered, ...lamp.offerTaken)).toEqual(['N19 > consumer', 'N19 > merchant', 'ended > mediator']);
    // N19 says what the second N16 would.
    expect(owedAfter(...lamp.toAgreement)).toEqual(['N19 > consumer', 'N19 > merchant', 'ended > mediator']);
    const closed = [...lamp.toAgreement, lamp.closed('2026-09-25')];
    expect(owedAfter(...closed)).toEqual(['N17 > consumer', 'N17 > merchant']);
    expect(owedAfter(...closed, ['2026-12-01', CLOCK, { type: 'AskExecution' }])).toEqual([
      'N20 > consumer',
      'N20 > merchant',
    ]);
  });
});
