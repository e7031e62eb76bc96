import type * as fr from './wording.fr.ts';

const inDays = (n: number) => `${n} day${n === 1 ? '' : 's'}`;

export const WORKLIST: typeof fr.WORKLIST = {
  title: 'The complaints of your customers',
  actingFor: 'You act for',
  goTo: 'Go to:',
  piles: 'Piles of disputes',
  pile: {
    toAnswer: 'To answer',
    changed: 'News',
    mine: 'Mine',
    unassigned: 'To assign',
    mediation: 'In mediation',
    all: 'All',
  },
  pileText: {
    toAnswer: 'The consumer or the mediator awaits an answer from you.',
    changed: 'Something happened since your last visit.',
    mine: 'The disputes assigned to you.',
    unassigned: 'Nobody deals with them yet.',
    mediation: 'The mediator has notified you of a request.',
    all: 'By date, the nearest first.',
  },
  disputes: 'disputes',
  search: 'Search',
  searchHint: 'Name of the customer or number of the file',
  person: 'Dealt with by',
  anybody: 'Everybody',
  nobody: 'Nobody',
  sift: 'Filter',
  late: (n: number) => `Past by ${inDays(n)}`,
  today: 'Today',
  left: (n: number) => `${inDays(n)} left`,
  noDate: 'No date',
  yours: 'Yours',
  changed: 'News',
  notes: (n: number) => `${n} internal note${n === 1 ? '' : 's'}`,
  erased: 'Name erased',
  nothing: 'No dispute here.',
  nothingYet:
    'No complaint was addressed to you through the portal. When a consumer writes to you, it will appear here with its date.',
  pages: 'Pages',
  first: 'Back to the beginning',
  next: 'Next',
};
