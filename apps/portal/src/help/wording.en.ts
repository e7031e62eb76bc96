import type * as fr from './wording.fr.ts';

export const HELP: typeof fr.HELP = {
  title: 'Ask a person for help',
  lead: 'A person reads you and answers. Your dates go on running as your documents state them.',
  write: 'Write to us',
  say: 'Say what you wanted to do and where it stopped. If you have a reference, give it: it begins with ENT.',
  secret: 'Give nobody the code that you received to sign in, nor your resume code. We never ask for them.',
  can: 'What this person can do',
  cans: [
    'Explain a page, a word, a date.',
    'Tell you how to go on by post.',
    'Help you find the right mediator.',
    'Correct an address that does not work.',
  ],
  cannot: 'They do not take sides, and cannot act in your place.',
  post: 'By post',
  postText: 'You can always choose the post, at each step.',
  somebody: 'Being accompanied',
  somebodyText: 'A relative, a lawyer or an association may assist or represent you, at any time.',
};
