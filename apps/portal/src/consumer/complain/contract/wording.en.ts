import type * as fr from './wording.fr.ts';

export const CONTRACT: typeof fr.CONTRACT = {
  title: 'The contract',
  matter: 'What does the dispute come from?',
  matterHint:
    'You can complain in every case. But up to 19 September 2028 the mediator examines only disputes over what is paid for with a price.',
  matters: {
    paid: {
      text: 'From something that I paid for or have to pay for',
      hint: 'A purchase, a subscription, a service.',
    },
    'paid-with-data': {
      text: 'From a service without a price, in exchange for my personal data',
      hint: 'For example a social network or a free mailbox.',
    },
    'before-contract': {
      text: 'From what happened without my having ordered or signed anything',
      hint: 'For example misleading advertising, or information that was missing.',
    },
  },
  on: 'When did you order, buy or sign? (optional)',
  onHint: 'For example 16 3 2026. Leave it empty if you do not remember.',
  residence: 'In which country did you live then?',
  residenceHint: 'The law tells disputes within one country from those between two.',
};
