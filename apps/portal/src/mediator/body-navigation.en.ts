import type * as fr from './body-navigation.fr.ts';

export const BODY_NAVIGATION: typeof fr.BODY_NAVIGATION = {
  label: 'Pages of the mediator',
  worklist: 'Disputes',
  body: 'Our entry',
  people: 'People',
  charter: 'Charter',
  merchants: 'Merchants',
  post: 'Letters to post',
  years: 'Annual reports',
};
