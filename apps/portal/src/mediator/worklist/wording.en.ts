import type * as fr from './wording.fr.ts';

const inDays = (n: number) => `${n} day${n === 1 ? '' : 's'}`;

export const WORKLIST: typeof fr.WORKLIST = {
  title: 'Disputes to deal with',
  all: 'All disputes',
  queues: 'Queues',
  disputes: 'disputes',
  queue: {
    admissibility: {
      name: 'Admissibility',
      text: 'A request that is rejected must be rejected within three weeks of the file (L612-2). After that nothing is decided by itself: somebody has to decide.',
    },
    'to-assign': {
      name: 'To assign',
      text: 'Nobody is in charge yet. These disputes are also in the queue of their stage.',
    },
    'to-notify': {
      name: 'To notify',
      text: 'Admissible, and the parties do not know it yet: the ninety days run from the notification only (R612-2, R612-5).',
    },
    'awaiting-merchant': {
      name: 'Awaiting the merchant',
      text: 'The merchant says whether it enters mediation. Its silence ends this wait on the date shown.',
    },
    examination: {
      name: 'Under examination',
      text: 'The outcome is due within ninety days of the notification, unless a prolongation was notified (R612-5).',
    },
    proposals: {
      name: 'Proposals waiting for answers',
      text: 'Each party accepts or refuses. Without an answer on the date shown, the proposal lapses.',
    },
    'to-close': {
      name: 'To close',
      text: 'The mediation is over and has to be declared so: limitation runs again only then, for at least six months (C. civ. 2238).',
    },
    undelivered: {
      name: 'Undelivered letters',
      text: 'The last letter to a party did not arrive. The post is always open (L614-3): print it and send it.',
    },
  },
  someLate: (n: number) => `${n} late`,
  late: (n: number) => `Late by ${inDays(n)}`,
  today: 'Today',
  left: (n: number) => `In ${inDays(n)}`,
  noDate: 'No date is running',
  search: 'Search',
  searchHint: 'Reference, name of the consumer or of the merchant',
  inCharge: 'In charge',
  anybody: 'Everybody',
  nobody: 'Nobody',
  due: 'Due date',
  dues: { any: 'Any', late: 'Passed', week: 'Within seven days', month: 'Within thirty days' },
  sift: 'Filter',
  choose: (reference: string) => `Choose ${reference}`,
  against: 'against',
  erased: '(name erased)',
  undeclared: 'Independence to be declared',
  undelivered: (code: string, to: string, on: string) => `${code} of ${on} not delivered ${to}.`,
  undeliveredBefore: (n: number) => (n === 1 ? 'One other letter before it.' : `${n} other letters before it.`),
  party: { consumer: 'to the consumer', merchant: 'to the merchant' },
  assignTo: 'Assign the chosen disputes to',
  choosePerson: 'Choose a person',
  assign: 'Assign',
  nothing: 'No dispute here.',
  pages: 'More of the list',
  first: 'Back to the beginning',
  next: 'Show the next ones',
  workload: 'Who has what',
  person: 'Person',
  inHand: 'In hand',
  lateOnes: 'Late',
  nextDate: 'Next date',
  reported: (n: number) => `${n} dispute${n === 1 ? '' : 's'} assigned`,
  refused: (n: number) => (n > 1 ? `${n} disputes were not changed:` : 'One dispute was not changed:'),
  wrong: {
    'nothing-chosen': 'Choose at least one dispute. Nothing was recorded.',
    'nobody-chosen': 'Choose the person to assign to. Nothing was recorded.',
  },
};
