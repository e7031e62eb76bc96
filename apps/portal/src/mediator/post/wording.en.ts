import type * as fr from './wording.fr.ts';

export const POST: typeof fr.POST = {
  title: 'Letters to post',
  lead: 'These letters could not be delivered by mail. The postal way is always open (article L. 614-3): print them, post them, then say so here.',
  batch:
    'Whoever runs the portal also makes batches for the printer, with an address sheet for window envelopes. Ordinary post is enough; the date of dispatch is kept in the dispute.',
  scanTitle: 'Confirm by reading the code',
  code: 'Code of the envelope or number of the letter',
  codeHint: 'On the address sheet, for example 3f2a9c1e-0007.',
  wrong: 'No letter to post has this code or this number.',
  verbs: { sent: 'Posted', bounced: 'Came back' },
  done: (count: number) =>
    count === 1 ? 'One letter: recorded in the dispute.' : `${count} letters: recorded in the dispute.`,
  waiting: (count: number) => (count === 1 ? 'One letter to post' : `${count} letters to post`),
  nothing: 'Nothing to post.',
  returned: (count: number) => (count === 1 ? 'One letter came back' : `${count} letters came back`),
  returnedText:
    'The post brought them back. Ask the party for another address; the next batch will bear the one in the file.',
  to: { consumer: 'to the consumer', merchant: 'to the merchant' },
  because: { failed: 'no mail possible', bounced: 'mail bounced' },
  since: (at: string) => `since ${at}`,
  envelope: (code: string) => `envelope ${code}`,
  cameBack: (at: string) => `came back on ${at}`,
};
