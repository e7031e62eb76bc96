import { expect, test } from '@jest/globals';
import type { ComplaintWithdrawn, WithdrawComplaint } from './complaint/withdraw-complaint.ts';
import { type DecideAct, decided, refused } from './decision.ts';

type Withdrawal = DecideAct<WithdrawComplaint, ComplaintWithdrawn>;

const own: Withdrawal = () => decided({ type: 'ComplaintWithdrawn' });

// Each line below is a mistake that the compiler must find: were one accepted, the type check would fail here.

// @ts-expect-error the act returns the event of another
const another: Withdrawal = () => decided({ type: 'RequestWithdrawn' });
// @ts-expect-error the act returns the event of another after its own
const andAnother: Withdrawal = () => decided({ type: 'ComplaintWithdrawn' }, { type: 'RequestWithdrawn' });
// @ts-expect-error the event carries what it does not have
const more: Withdrawal = () => decided({ type: 'ComplaintWithdrawn', reasons: 'none' });
// @ts-expect-error nothing happens
const nothing: Withdrawal = () => decided();
// @ts-expect-error the refusal has no words
const unsaid: Withdrawal = () => refused('because');

test('an act that returns the event of another does not compile', () => {
  expect([another, andAnother, more, nothing, unsaid]).not.toContain(own);
});
