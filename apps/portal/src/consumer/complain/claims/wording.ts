import { words } from '../../../layout/words.ts';

export const CLAIMS = words({
  fr: {
    title: 'Que demandez-vous ?',
    hint: 'Cochez tout ce qui convient. Le professionnel pourra vous proposer autre chose ; vous resterez libre de l’accepter.',
    examples: {
      refund: 'On vous rend tout ou partie de ce que vous avez payé.',
      repair: 'L’objet ou le travail est remis en état.',
      replacement: 'Vous recevez un autre exemplaire.',
      performance: 'Ce qui devait être livré ou fait l’est enfin.',
      cancellation: 'Le contrat s’arrête, ou est considéré comme n’ayant pas existé.',
      compensation: 'Une somme pour ce que le problème vous a coûté.',
      explanation: 'Le professionnel vous dit ce qui s’est passé, ou justifie un prix.',
    },
    amount: { refund: 'Combien ? (facultatif)', compensation: 'Combien, pour l’indemnisation ? (facultatif)' },
    none: 'Cochez au moins une demande. Si vous hésitez, choisissez « Des explications ».',
    amountWrong: 'Écrivez un montant en euros, par exemple 549,90.',
  },
  en: {
    title: 'What do you ask for?',
    hint: 'Tick everything that applies. The business may propose something else; you remain free to accept it.',
    examples: {
      refund: 'You get back all or part of what you paid.',
      repair: 'The thing or the work is put right.',
      replacement: 'You receive another one.',
      performance: 'What was to be delivered or done is done at last.',
      cancellation: 'The contract ends, or is treated as if it had not existed.',
      compensation: 'A sum for what the problem cost you.',
      explanation: 'The business tells you what happened, or justifies a price.',
    },
    amount: { refund: 'How much? (optional)', compensation: 'How much, as compensation? (optional)' },
    none: 'Tick at least one. If you hesitate, choose "An explanation".',
    amountWrong: 'Write an amount in euros, for example 549.90.',
  },
});

export const CLAIMS_PAGE = { template: 'consumer/complain/claims/page.njk', words: CLAIMS } as const;
