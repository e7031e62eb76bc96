import { OneOf } from '../fields/field.ts';
import { form } from './act-form.ts';

const EXECUTED = ['yes', 'partly', 'no'] as const;

class ReportExecution {
  @OneOf(EXECUTED, 'Whether what was agreed has been carried out (R614-2 6°).')
  readonly executed: (typeof EXECUTED)[number];
}

export const reportExecution = form('ReportExecution', ReportExecution, ({ executed }) => ({
  act: { type: 'ReportExecution', executed },
}));
