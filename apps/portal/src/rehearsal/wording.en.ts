import type * as fr from './wording.fr.ts';

export const REHEARSAL: typeof fr.REHEARSAL = {
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
};
