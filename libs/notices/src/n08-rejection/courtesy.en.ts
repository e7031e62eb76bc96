import type { Essentials } from '../courtesy/essentials.ts';
import { eventIf, eventOf } from '../writing/facts-of.ts';

export const courtesy: Essentials = (facts) =>
  eventIf(facts, 'ReferralRedirected')
    ? {
        title: 'Your request goes to the competent mediator',
        sentences: [
          'Another mediator is competent; the letter gives its details. The date of your request goes with it.',
        ],
      }
    : {
        title: 'The request cannot be examined',
        sentences: [
          `The mediator rejects the request on ground ${eventOf(facts, 'ReferralRejected').ground}° of article L. 612-2 of the French Consumer Code.`,
          `${facts.dispute.rules.sector === 'energy' ? '' : 'Limitation is not suspended. '}You may still go to court.`,
        ],
      };
