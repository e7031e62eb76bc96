import { MATTERS, type Matter } from '#dispute';
import { OneOf } from '../fields/field.ts';
import { form } from './act-form.ts';

class AdmitReferral {
  @OneOf(MATTERS, 'What you hold the dispute to come from, where that is not what the consumer said (L611-1).', {
    optional: true,
  })
  readonly matter?: Matter;
}

export const admitReferral = form('AdmitReferral', AdmitReferral, ({ matter }) => ({
  act: { type: 'AdmitReferral', ...(matter === undefined ? {} : { matter }) },
}));
