import { date } from '../courtesy/english.ts';
import type { Essentials } from '../courtesy/essentials.ts';
import { eventOf } from '../writing/facts-of.ts';

export const courtesy: Essentials = (facts) => ({
  title: 'Certificate of silence',
  sentences: [
    `No answer to your complaint was recorded on the portal up to and including ${date(eventOf(facts, 'SilenceRecorded').lastDay)}.`,
    'The portal is neither an authority nor a mediator; it certifies only what passed through it.',
  ],
});
