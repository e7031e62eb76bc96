import type * as fr from './claims-wording.fr.ts';

export const CLAIMS: typeof fr.CLAIMS = {
  title: 'Requests to act for a merchant',
  back: 'Affiliated merchants',
  lead: 'These businesses were named by a consumer, with the address that they knew. Somebody received the code at that address and asks to keep their space.',
  check:
    'The code proves that the letter or the mail was received, and no more. Ask the business, by the contact details that you have of it and not by those given here.',
  registration: 'Registration number',
  place: 'TestParties',
  website: 'Website',
  claimant: 'Who asks',
  unnamed: 'no name',
  madeAt: 'Asked on',
  proof: 'The code arrived',
  via: {
    letter: () => 'in the letter, at the postal address given',
    email: (address: string) => `in the mailbox ${address}`,
  },
  question: (merchant: string) => `Does this person act for ${merchant}?`,
  answers: {
    confirmed: 'Yes: they will keep the space and invite their colleagues',
    declined: 'No, or we cannot confirm it',
  },
  answer: 'Answer',
  choose: 'Choose yes or no.',
  done: {
    confirmed: 'It is confirmed. The person is told by mail; their space is open.',
    declined: 'The request is turned down. The person is told by mail.',
  },
  nothing: 'No request waits for your answer.',
};
