import { keepText, referralTo } from '#casework';
import { Id, LongText, OneOf } from '../fields/field.ts';
import { omitUndefined } from '../fields/omit-undefined.ts';
import { Problem } from '../problem/problem.ts';
import { CONSUMER_AND_MEDIATOR, form } from './act-form.ts';

const EXAMINED = ['no', 'other-mediator', 'court'] as const;

class ReferToMediator {
  @Id('The mediator body; the one to which the merchant is affiliated today when left out (L612-1).', {
    optional: true,
  })
  readonly bodyId?: string;

  @LongText(
    'What you add for the mediator; the file comes along by itself. The merchant gets a copy of it with the notification (R612-2).',
    { optional: true },
  )
  readonly statement?: string;

  @OneOf(EXAMINED, 'Whether another mediator or a court has examined the dispute (L612-2 3°).', { optional: true })
  readonly examinedElsewhere?: (typeof EXAMINED)[number];
}

export const referToMediator = form('ReferToMediator', ReferToMediator, async (body, { people, sideView, today }) => {
  const { merchantId, rules } = sideView.facts;
  const { jurisdiction } = rules;
  const found = merchantId && (await referralTo(people.directory, merchantId, today, jurisdiction, body.bodyId));
  if (!found) return new Problem(body.bodyId === undefined ? 'no-mediator-known' : 'no-such-body');
  const kept = body.statement === undefined ? undefined : keepText(body.statement, CONSUMER_AND_MEDIATOR);
  return {
    act: {
      type: 'ReferToMediator',
      ...found,
      ...omitUndefined({ statement: kept?.ref, examinedElsewhere: body.examinedElsewhere }),
    },
    texts: kept === undefined ? [] : [kept.text],
  };
});
