import type * as fr from './overview.fr.ts';

export const OVERVIEW: typeof fr.OVERVIEW = {
  matter: 'The dispute',
  noWords: 'This text has been erased.',
  claims: 'What is asked for',
  claim: {
    refund: 'Refund',
    repair: 'Repair',
    replacement: 'Replacement',
    performance: 'Performance of the contract',
    cancellation: 'Cancellation',
    compensation: 'Compensation',
    explanation: 'Explanation',
    other: 'Something else',
  },
  answered: (day: string) => `The answer of the merchant, ${day}`,
  silence: (day: string) => `The merchant had not answered by ${day}`,
  offers: 'Offers between the parties',
  by: { consumer: 'Offer of the consumer', merchant: 'Offer of the merchant' },
  offerState: { open: 'Not answered', accepted: 'Accepted', declined: 'Declined', lapsed: 'Expired' },
  dates: 'The dates',
  noDates: 'No date is running.',
  parties: 'The parties',
  kind: { consumer: 'Consumer', representative: 'Representative', merchant: 'Merchant' },
};
