import type * as fr from './wording.fr.ts';

export const SEEN: typeof fr.SEEN = {
  title: 'Who has opened this dispute',
  lead: 'Each day on which somebody opened this dispute, on a page or by a program, leaves a line here.',
  you: 'You',
  roles: {
    consumer: 'the consumer',
    representative: "the consumer's representative",
    merchant: 'the merchant',
    mediator: 'a mediator',
    clerk: "the mediator's team",
  },
  people: (n: number) => `${n} people`,
  days: 'Only the day is kept, neither the hour nor how many times. The names of the people of the merchant and of the mediator are not shown.',
  operator: 'The machines that run the portal read the dispute too, to write the letters and keep the periods.',
};
