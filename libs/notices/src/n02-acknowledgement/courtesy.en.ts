import { silenceDue } from '#dispute';
import { date, merchant } from '../courtesy/english.ts';
import type { Essentials } from '../courtesy/essentials.ts';
import { complaintOf, eventIf } from '../writing/facts-of.ts';

export const courtesy: Essentials = (facts) => ({
  title: eventIf(facts, 'HoldingAnswerGiven') ? 'Holding answer to your complaint' : 'Your complaint was received',
  sentences: [
    `${merchant(facts)} has your complaint of ${date(complaintOf(facts).sentOn)}.`,
    `An answer is expected up to and including ${date(silenceDue(facts.dispute).nominalOn)}; this letter moves none of your dates.`,
  ],
});
