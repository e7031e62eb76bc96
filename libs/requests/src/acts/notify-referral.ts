import { isCommitted } from '#casework';
import { OneOf } from '../fields/field.ts';
import { form } from './act-form.ts';

/** What only the mediator knows; that a merchant had undertaken to take part is in the directory, and not for the client to say. */
const NOT_INVITED = ['compulsory', 'consent-not-needed'] as const;

class NotifyReferral {
  @OneOf(NOT_INVITED, 'Why the merchant is not asked whether it takes part (Directive (EU) 2025/2647).', {
    optional: true,
  })
  readonly noInvitation?: (typeof NOT_INVITED)[number];
}

export const notifyReferral = form('NotifyReferral', NotifyReferral, async (body, { people, sideView, today }) => {
  const { merchantId, bodyId } = sideView.facts;
  const known = merchantId !== undefined && bodyId !== undefined;
  const committed = known && (await isCommitted(people.directory, merchantId, bodyId, today));
  const noInvitation = body.noInvitation ?? (committed ? ('committed' as const) : undefined);
  return { act: { type: 'NotifyReferral', ...(noInvitation === undefined ? {} : { noInvitation }) } };
});
