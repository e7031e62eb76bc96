import { randomUUID } from 'node:crypto';
import { keepText } from '#casework';
import { civilDate } from '#law';
import { Cents, Day, LongText } from '../fields/field.ts';
import { omitUndefined } from '../fields/omit-undefined.ts';
import { form } from './act-form.ts';

class MakeOffer {
  @LongText('What you offer, to settle the dispute.')
  readonly statement: string;

  @Cents('Its amount in cents, if it has one.', { optional: true })
  readonly amountCents?: number;

  @Day('Its last day, if it has one.', { optional: true })
  readonly openUntil?: string;
}

export const makeOffer = form('MakeOffer', MakeOffer, ({ statement, amountCents, openUntil }) => {
  const { text, ref } = keepText(statement);
  const lastDay = openUntil === undefined ? undefined : civilDate(openUntil);
  return {
    act: {
      type: 'MakeOffer',
      offerId: randomUUID(),
      statement: ref,
      ...omitUndefined({ amountCents, openUntil: lastDay }),
    },
    texts: [text],
  };
});
