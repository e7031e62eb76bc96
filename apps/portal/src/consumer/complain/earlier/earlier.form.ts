import { Choice, Must } from '../../../forms/fields.ts';

/** Whether the complaint was made already. */
export class EarlierForm {
  @Choice(['yes', 'no'])
  @Must<EarlierForm>(({ made }) => made !== '', 'missing')
  readonly made: string;
}
