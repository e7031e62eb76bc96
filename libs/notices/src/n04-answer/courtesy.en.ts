import { referralWindowDue } from '#dispute';
import { date, merchant } from '../courtesy/english.ts';
import type { Essentials } from '../courtesy/essentials.ts';
import { yearIsOver } from '../n04-answer/mediation.ts';
import { complaintOf } from '../writing/facts-of.ts';

export const courtesy: Essentials = (facts) => ({
  title: 'Answer to your complaint',
  sentences: [
    `${merchant(facts)} answers your complaint of ${date(complaintOf(facts).sentOn)}. Its own words are in the letter.`,
    `If the dispute is not settled, a mediator ${yearIsOver(facts) ? 'could' : 'may'} be asked, free of charge, up to and including ${date(referralWindowDue(facts.dispute).nominalOn)}. The letter gives the mediator’s details.`,
  ],
});
