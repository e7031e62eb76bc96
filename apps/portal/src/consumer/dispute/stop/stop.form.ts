import { Choice, Must } from '../../../forms/fields.ts';

/** The ways out, at most two of which are open at a time. */
export const WAYS = ['WithdrawComplaint', 'WithdrawRequest', 'WithdrawFromMediation', 'DeclareCourtSeised'] as const;

export class StopForm {
  @Choice(WAYS)
  @Must<StopForm>(({ way }) => way !== '', 'choose')
  readonly way: (typeof WAYS)[number] | '';
}
