import { mayBeReviewed } from '#dispute';
import { merchant, runsAgain } from '../courtesy/english.ts';
import type { Essentials } from '../courtesy/essentials.ts';
import { eventOf } from '../writing/facts-of.ts';

export const courtesy: Essentials = (facts) => ({
  title: 'No mediation takes place',
  sentences: [
    `${merchant(facts)} ${eventOf(facts, 'MerchantDeclined').how === 'silence' ? 'did not answer in time, which counts as a refusal' : 'does not take part, as it is free to'}. The dispute is not examined.`,
    ...(mayBeReviewed(facts.dispute)
      ? ['No person has looked at this finding. Until the mediator closes, you may ask for a person to review it.']
      : []),
    runsAgain(facts),
  ],
});
