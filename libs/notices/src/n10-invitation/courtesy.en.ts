import { merchantEntryDue } from '#dispute';
import { date, merchant, sayBy } from '../courtesy/english.ts';
import type { Essentials } from '../courtesy/essentials.ts';
import { eventIf } from '../writing/facts-of.ts';

export const courtesy: Essentials = (facts) => ({
  title: 'Longer to say whether to take part',
  sentences: [
    ...(eventIf(facts, 'MerchantInvitedAgain')
      ? ['A person has reviewed the silence of the merchant: it is no longer held for a refusal.']
      : []),
    facts.to === 'merchant'
      ? sayBy(facts)
      : `${merchant(facts)} has until ${date(merchantEntryDue(facts.dispute).nominalOn)} inclusive to say whether it takes part. No answer counts as a refusal.`,
  ],
});
