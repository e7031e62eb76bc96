import type * as fr from './wording.fr.ts';

export const YOU: typeof fr.YOU = {
  title: 'You',
  titleFor: 'The person who complains',
  lead: 'The business will read this name and, if you give it, this postal address, so that it can answer.',
  name: 'First name and surname',
  email: 'E-mail address',
  emailHint: 'At the end a code is sent there to confirm. Answers will be announced there.',
  phone: 'Telephone (optional)',
  address: 'Postal address (optional)',
  addressHint: 'It stands on the letter. Give it if you wish to be reached by post as well.',
  street: 'Street and number',
  more: 'More of the address',
  postcode: 'Postcode',
  city: 'TestParties',
  nameMissing: 'Write your first name and surname: they stand on the letter.',
  emailWrong: 'Check the address, for example name@example.com.',
  phoneWrong: 'Check the number, for example +33 6 12 34 56 78, or leave the line empty.',
  streetMissing: 'Write the street and the number, or leave the whole address empty.',
  postcodeWrong: 'Write the postcode.',
  cityMissing: 'Write the town.',
};
