import type * as fr from './wording.fr.ts';

export const MERCHANT: typeof fr.MERCHANT = {
  title: 'Who is the business?',
  chosen: 'You have chosen',
  keep: 'Keep this business',
  change: 'Correct what I wrote',
  label: 'Its name, its SIREN number or its website',
  hint: 'Look at your invoice or your order.',
  search: 'Search',
  empty: 'Write a name, a SIREN number or the address of a website.',
  found: 'Which one is it?',
  nothing: 'No business in our directory has this name',
  more: 'There are more. Give more of the name, or search by SIREN.',
  choose: 'Choose',
  notThere: 'It is not there: I give its name and address',
};
