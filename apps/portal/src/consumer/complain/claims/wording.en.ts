import type * as fr from './wording.fr.ts';

export const CLAIMS: typeof fr.CLAIMS = {
  title: 'What do you ask for?',
  hint: 'Tick everything that applies. The business may propose something else; you remain free to accept it.',
  examples: {
    refund: 'You get back all or part of what you paid.',
    repair: 'The thing or the work is put right.',
    replacement: 'You receive another one.',
    performance: 'What was to be delivered or done is done at last.',
    cancellation: 'The contract ends, or is treated as if it had not existed.',
    compensation: 'A sum for what the problem cost you.',
    explanation: 'The business tells you what happened, or justifies a price.',
  },
  about: 'What is it about? (optional)',
  aboutHint: 'For the statistics that the law asks of the mediator. The business reads your account, not this choice.',
  notSaid: 'I do not know',
  subjects: {
    delivery: 'Delivery',
    'non-conformity': 'Product not as agreed',
    warranty: 'Guarantee',
    'performance-of-service': 'Service done badly or not at all',
    billing: 'Billing',
    price: 'Price',
    termination: 'Ending a contract',
    cancellation: 'Cancellation or withdrawal',
    refund: 'Refund that does not come',
    information: 'Information given before the purchase',
    other: 'Something else',
  },
  amount: { refund: 'How much? (optional)', compensation: 'How much, as compensation? (optional)' },
  none: 'Tick at least one. If you hesitate, choose "An explanation".',
  amountWrong: 'Write an amount in euros, for example 549.90.',
};
