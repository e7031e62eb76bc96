import { words } from '../../../layout/words.ts';

export const CONTRACT = words({
  fr: {
    title: 'Le contrat',
    on: 'Quand avez-vous commandé, acheté ou signé ? (facultatif)',
    onHint: 'Par exemple 16 3 2026. Laissez vide si vous ne savez plus.',
    residence: 'Dans quel pays habitiez-vous alors ?',
    residenceHint: 'La loi distingue les litiges dans un même pays et ceux entre deux pays.',
  },
  en: {
    title: 'The contract',
    on: 'When did you order, buy or sign? (optional)',
    onHint: 'For example 16 3 2026. Leave it empty if you do not remember.',
    residence: 'In which country did you live then?',
    residenceHint: 'The law tells disputes within one country from those between two.',
  },
});

export const CONTRACT_PAGE = { template: 'consumer/complain/contract/page.njk', words: CONTRACT } as const;
