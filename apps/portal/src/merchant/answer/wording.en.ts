import type * as fr from './wording.fr.ts';

export const ANSWER_CODE: typeof fr.ANSWER_CODE = {
  title: 'Answer a complaint',
  lead: 'You have received a letter or a mail that brings you the complaint of a consumer. You can answer it here in two minutes, without opening an account.',
  label: 'The code of the letter',
  hint: 'Twelve letters and digits, for instance 7K3Q-0MZB-119X',
  button: 'Read the complaint',
  missing: 'Copy the code that stands in the letter.',
  wrong:
    'This code does not correspond to any complaint. Copy it as it stands in the letter, or write to us if you cannot manage.',
  noneTitle: 'You have no code',
  noneText:
    'If your team has its space already, sign in. Otherwise you can answer the consumer in writing, at the address on top of their letter.',
  signIn: 'Sign in',
  what: 'What this code allows',
  whatText:
    'It opens the complaint addressed to you and nothing else, and serves for one answer. Answering is free and does not bind you to enter mediation.',
};

export const ANSWER: typeof fr.ANSWER = {
  title: 'The complaint addressed to you',
  from: (name: string) => `Complaint of ${name}`,
  reference: 'File',
  until: (day: string) => `An answer is awaited until ${day} included.`,
  complaint: 'The complaint',
  erased: 'This text was erased.',
  asks: 'What is asked for',
  claims: {
    refund: 'A refund',
    repair: 'A repair',
    replacement: 'A replacement',
    performance: 'Performance of the contract',
    cancellation: 'Cancellation of the contract',
    compensation: 'Compensation',
    explanation: 'An explanation',
  },
  pieces: 'Pieces',
  noPieces: 'No piece goes with it.',
  piecesIn: 'The pieces are named in the letter; they are downloaded from the space of your team.',
  exchanged: 'Exchanged since',
  dates: 'Where the dates come from',
  answerHere: 'Your answer',
  who: 'Who brings you this complaint',
  whoText: (portal: string) =>
    `The ${portal} portal is neither an authority nor a mediator. It passes the complaint on, keeps the dates, and asks you for no payment.`,
  recorded: 'Your answer will be recorded as given by the holder of the code in the letter addressed to your business.',
};

export const DONE: typeof fr.DONE = {
  title: 'Your answer is recorded',
  asked: 'Your question is passed on',
  over: 'This code serves no longer',
  overText:
    'The complaint has received an answer already, or awaits none any more. Nothing else is asked of you with this code.',
  sent: {
    accept: 'The consumer is told that you accept. It is for them to say whether that suits them.',
    partly: 'The consumer is told. It is for them to say whether that suits them; if not, they can ask your mediator.',
    offer: 'The consumer is told of your offer. It is for them to accept or to decline it.',
    refuse:
      'The consumer receives your answer, with the details of your mediator (article L. 616-1 of the Consumer Code).',
    ask: 'The consumer is told. The date of the answer does not change, and your code stays good.',
    'not-us': 'The consumer is told that you believe another business is concerned.',
  },
  reference: (reference: string) => `File ${reference}. Keep this number with your letter.`,
  again: 'Back to the complaint',
  team: 'Follow what comes next',
  teamText: (merchant: string) =>
    `With a space for ${merchant}, your team follows this file and the next ones: who deals with it, which dates, which offers. It is free.`,
  open: 'Open the space of my team',
  hasTeam: 'Your business has its space already: sign in to follow what comes next.',
  signIn: 'Sign in',
};

export const CLAIM: typeof fr.CLAIM = {
  title: 'Open the space of my team',
  lead: (merchant: string, registered: string) =>
    `You ask to act for ${[merchant, registered].filter(Boolean).join(', ')}.`,
  proof: 'What your code proves',
  via: {
    letter: 'You hold the letter sent to the address of this business in the directory.',
    email: 'You read the mailbox of this business in the directory.',
  },
  notProof:
    'It proves neither your name nor your position. If a consumer gave the address, it is not enough: the mediator of the business will confirm your request, or whoever runs this site where it has none.',
  steps:
    'You sign in with your mail address, then register a second proof of identity, like everybody who acts for a business.',
  ask: 'Ask for the space of my team',
  signFirst: 'Sign in to go on',
  claimed: {
    'to-confirm':
      'Your request is recorded. The address of this business was given by a private person: its mediator has to confirm that you act for it, or whoever runs this site where it has none. You will be told.',
    'already-claimed': 'This business has its space already. Ask the colleague in charge to invite you.',
    'no-such-code': 'This code is too old to open a space. The next letter will bear another.',
    opened: 'The space is open.',
  },
  back: 'Back',
};
