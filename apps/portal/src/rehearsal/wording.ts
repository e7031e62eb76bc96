import { words } from '../layout/words.ts';

const fr = {
  title: 'Répétition',
  lead: 'Tout est inventé : les personnes, les entreprises, les litiges. Aucun message ne quitte cette machine. Vous pouvez tout essayer.',
  clockTitle: 'La date',
  clock: (moment: string) => `Pour le portail, nous sommes le ${moment}.`,
  advanceText: 'Avancez la date : les délais passent, et ce qui doit se produire se produit. Elle ne recule pas.',
  advance: { day: "Avancer d'un jour", week: "D'une semaine", month: "D'un mois", threeMonths: 'De trois mois' },
  resetTitle: 'Recommencer',
  resetText:
    'Tout redevient comme au premier jour, à la date d’aujourd’hui : ce que vous avez fait ici disparaît, et chacun se reconnecte. Comptez une demi-minute.',
  reset: 'Tout recommencer',
  wasReset: 'Tout est comme au premier jour.',
  peopleTitle: 'Qui est qui',
  peopleText: "Pour entrer comme l'une de ces personnes, suivez le lien, puis lisez le code sur la page du courrier.",
  mail: 'Lire le courrier',
  enterAs: 'Entrer',
  enterAsWhom: (name: string) => `comme ${name}`,
  secondCode: 'Second code du moment',
  secondCodeText: 'Les seconds codes changent toutes les trente secondes : rechargez la page pour lire ceux du moment.',
  mailTitle: 'Le courrier de la répétition',
  mailText: 'Tous les messages qui seraient partis, les plus récents en premier.',
  mailTo: (to: string) => `Messages pour ${to}`,
  allMail: 'Voir tous les messages',
  noMail: "Aucun message pour l'instant. Rechargez cette page dans quelques secondes.",
  to: 'À',
};

export const REHEARSAL = words<typeof fr>({
  fr,
  en: {
    title: 'Rehearsal',
    lead: 'Everything is made up: people, businesses, disputes. No mail leaves this machine. You can try anything.',
    clockTitle: 'The date',
    clock: (moment: string) => `For the portal, it is ${moment}.`,
    advanceText: 'Move the date: periods pass, and what is due to happen happens. It does not go back.',
    advance: { day: 'One day on', week: 'One week', month: 'One month', threeMonths: 'Three months' },
    resetTitle: 'Start again',
    resetText:
      'Everything becomes as it was on the first day, dated today: what you did here disappears, and everybody signs in again. It takes about half a minute.',
    reset: 'Start everything again',
    wasReset: 'Everything is as on the first day.',
    peopleTitle: 'Who is who',
    peopleText: 'To come in as one of these people, follow the link, then read the code on the mail page.',
    mail: 'Read the mail',
    enterAs: 'Come in',
    enterAsWhom: (name: string) => `as ${name}`,
    secondCode: 'Second code right now',
    secondCodeText: 'Second codes change every thirty seconds: reload the page to read those of the moment.',
    mailTitle: 'The mail of the rehearsal',
    mailText: 'Every message that would have left, newest first.',
    mailTo: (to: string) => `Messages to ${to}`,
    allMail: 'See all messages',
    noMail: 'No message yet. Reload this page in a few seconds.',
    to: 'To',
  },
});

export const GUIDE_PAGE = { template: 'rehearsal/guide.njk', words: REHEARSAL } as const;
export const MAIL_PAGE = { template: 'rehearsal/mail.njk', words: REHEARSAL } as const;
