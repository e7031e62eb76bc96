import { date, latestPayment, merchant } from '../courtesy/english.ts';
import type { Essentials } from '../courtesy/essentials.ts';

export const courtesy: Essentials = (facts) => ({
  title: 'Holding answer of a payment service',
  sentences: [
    `${merchant(facts)} needs more than fifteen working days and says why in the letter.`,
    `The final answer comes by ${date(latestPayment(facts))}.`,
    'This letter does not move the date until which a mediator may be asked.',
  ],
});
