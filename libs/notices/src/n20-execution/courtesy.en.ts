import type { Essentials } from '../courtesy/essentials.ts';

export const courtesy: Essentials = () => ({
  title: 'Was the agreement carried out?',
  sentences: [
    'The mediator asks whether the agreement was carried out: in full, in part, or not. You need not answer.',
  ],
});
