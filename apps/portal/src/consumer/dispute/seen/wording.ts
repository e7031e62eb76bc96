import { words } from '../../../layout/words.ts';

const SEEN = words({
  fr: {
    title: 'Qui a ouvert ce dossier',
    lead: 'Chaque jour où quelqu’un a ouvert ce dossier, sur une page ou par un programme, laisse une ligne ici.',
    you: 'Vous',
    roles: {
      consumer: 'le consommateur',
      representative: 'le représentant du consommateur',
      merchant: 'le professionnel',
      mediator: 'un médiateur',
      clerk: "l'équipe du médiateur",
    },
    people: (n: number) => `${n} personnes`,
    days: 'Seul le jour est gardé, ni l’heure ni le nombre de fois. Les noms des personnes du professionnel et du médiateur ne sont pas montrés.',
    operator:
      'Les machines qui font tourner le portail lisent aussi le dossier, pour écrire les courriers et tenir les délais.',
  },
  en: {
    title: 'Who has opened this dispute',
    lead: 'Each day on which somebody opened this dispute, on a page or by a program, leaves a line here.',
    you: 'You',
    roles: {
      consumer: 'the consumer',
      representative: "the consumer's representative",
      merchant: 'the merchant',
      mediator: 'a mediator',
      clerk: "the mediator's team",
    },
    people: (n: number) => `${n} people`,
    days: 'Only the day is kept, neither the hour nor how many times. The names of the people of the merchant and of the mediator are not shown.',
    operator: 'The machines that run the portal read the dispute too, to write the letters and keep the periods.',
  },
});

export const SEEN_PAGE = { template: 'consumer/dispute/seen/page.njk', words: SEEN } as const;
