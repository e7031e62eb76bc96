import type * as fr from './wording.fr.ts';

export const RECORD: typeof fr.RECORD = {
  title: 'What happened',
  leaves: 'Pages of this list',
  before: 'Previous page',
  after: 'Next page',
  leaf: (n: number, of: number) => `Page ${n} of ${of}`,
};
