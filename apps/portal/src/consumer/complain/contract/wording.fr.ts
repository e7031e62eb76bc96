export const CONTRACT = {
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
};
