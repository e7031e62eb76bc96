import { PARTS } from '../../../dispute/wording.en.ts';
import type * as fr from './exchange.fr.ts';

export const THREAD: typeof fr.THREAD = {
  jointTitle: 'Joint exchange',
  apartTitle: (name: string) => `Apart with ${name}`,
  everybody: (consumer: string, merchant: string) => `${consumer}, ${merchant} and we read everything here.`,
  only: (body: string, name: string, other: string) =>
    `Only ${name} and ${body} can read this. ${other} will not know of it.`,
  silent: 'Nothing has been written here yet.',
  gone: '(text erased)',
  write: 'Your message',
  sendAll: 'Send to both parties',
  sendTo: (name: string) => `Send to ${name} only`,
  who: PARTS.who,
};

export const PAPERS: typeof fr.PAPERS = {
  pieces: 'Pieces',
  noPieces: 'No piece.',
  notices: 'Letters',
  noNotices: 'No letter.',
  readers: {
    all: 'Everybody can read it',
    'consumer-mediator': 'The consumer and we only',
    'merchant-mediator': 'The merchant and we only',
    mediator: 'We only',
  },
  copy: { preparing: 'Copy being prepared', ready: 'Can be read', refused: 'No safe copy' },
  scan: { refused: 'Refused by the antivirus' },
  to: { consumer: 'to the consumer', merchant: 'to the merchant' },
  record: 'Everything that happened',
  recordNote: 'What was said apart is marked: the other party does not see it.',
  notes: 'Internal notes',
  notesFor: (body: string) => `Only the people of ${body} read these notes; no party knows that they exist.`,
  noNotes: 'No note.',
  formerMember: 'Former member',
  writeNote: 'New note',
  keepNote: 'Keep this note',
  wrongNote: { empty: 'Write the note.', long: 'This note is too long: ten thousand characters at most.' },
};
