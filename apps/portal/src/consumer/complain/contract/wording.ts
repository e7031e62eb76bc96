import { words } from '../../../layout/words.ts';

export const CONTRACT = words({
  fr: {
    title: 'Le contrat',
    matter: 'De quoi vient le litige ?',
    matterHint:
      'Vous pouvez réclamer dans tous les cas. Mais jusqu’au 19 septembre 2028 le médiateur n’examine que les litiges sur ce qui est payé par un prix.',
    matters: {
      paid: {
        text: 'De quelque chose que j’ai payé ou que je dois payer',
        hint: 'Un achat, un abonnement, un service.',
      },
      'paid-with-data': {
        text: 'D’un service sans prix, en échange de mes données personnelles',
        hint: 'Par exemple un réseau social ou une messagerie gratuite.',
      },
      'before-contract': {
        text: 'De ce qui s’est passé sans que j’aie rien commandé ni signé',
        hint: 'Par exemple une publicité trompeuse ou une information qui manquait.',
      },
    },
    on: 'Quand avez-vous commandé, acheté ou signé ? (facultatif)',
    onHint: 'Par exemple 16 3 2026. Laissez vide si vous ne savez plus.',
    residence: 'Dans quel pays habitiez-vous alors ?',
    residenceHint: 'La loi distingue les litiges dans un même pays et ceux entre deux pays.',
  },
  en: {
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
  },
});

export const CONTRACT_PAGE = { template: 'consumer/complain/contract/page.njk', words: CONTRACT } as const;
