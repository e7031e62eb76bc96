import { isId, readDay } from '#text';
import { Line } from '../../../forms/fields.ts';

/** What is known already where a complaint begins, from the triage or from the page of a merchant. */
export class BeginForm {
  @Line()
  readonly merchant: string;

  @Line()
  readonly 'sent-on': string;

  @Line()
  readonly 'answered-on': string;
}

/** The code of a draft, to take it up again. */
export class ResumeForm {
  @Line(60)
  readonly code: string;
}

/** The merchant that the address names, if it names one. */
export const merchantIn = ({ merchant }: BeginForm): string | undefined => (isId(merchant) ? merchant : undefined);

/** The complaint made earlier, from the day it was sent on: without that day nothing is known of it. */
export function earlierIn(form: BeginForm): { sentOn: string; answeredOn: string | undefined } | undefined {
  const sentOn = readDay(form['sent-on']);
  return sentOn === undefined ? undefined : { sentOn, answeredOn: readDay(form['answered-on']) };
}
