import type * as fr from './wording.fr.ts';

export const PIECES: typeof fr.PIECES = {
  title: 'Pieces',
  asked: 'The mediator asks for',
  complete: 'My file is complete',
  completeMeans:
    'When everything is sent, say so: the mediator decides at once, without waiting for the end of the period.',
  add: 'Add pieces',
  file: 'Your files',
  fileHint: (mb: number) =>
    `Several at once, or photos taken with your telephone: PDF, JPEG, PNG, HEIC, text or a saved message, ${mb} MB each at most.`,
  send: 'Add these pieces',
  copies: 'The other party receives a copy drawn anew, with nothing hidden in it; the original remains yours.',
  audience: 'Who can see them',
  audienceAll: 'Everybody in this dispute',
  audienceAllHint: 'The merchant and the mediator.',
  audienceMediator: 'The mediator alone',
  audienceMediatorHint: 'The merchant does not see them, and does not know that you send them.',
  added: (n: number) => (n === 1 ? 'One piece is added.' : `${n} pieces are added.`),
  refused: (name: string, why: string) => `“${name}” was not added. ${why}`,
  chooseOne: 'Choose at least one file.',
  closed: 'No piece can be added at this stage of the dispute.',
  list: 'In the dispute',
  nothing: 'No piece so far.',
  size: (kb: number) => `${Math.max(1, kb)} kB`,
  preparing: 'copy being prepared',
  copy: 'copy',
  notShown: 'cannot be shown',
  leaves: 'Pages of this list',
  before: 'Previous page',
  after: 'Next page',
  leaf: (n: number, of: number) => `Page ${n} of ${of}`,
};
