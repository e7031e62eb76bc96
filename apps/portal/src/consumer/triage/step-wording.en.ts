import type * as fr from './step-wording.fr.ts';

export const STEP: typeof fr.STEP = {
  back: 'Back',
  result: 'Your next step',
  titles: {
    'write-now': 'Write to the business now',
    wait: 'Wait a little longer',
    'refer-now': 'You can ask the mediator now',
    'too-late': 'The period to ask a mediator seems to have passed',
    elsewhere: 'The mediator will probably be unable to examine this dispute',
    'not-a-consumer': 'Consumer mediation does not seem to be open',
    'left-out': 'This field has its own remedies',
    neighbour: 'This is not a dispute with a business',
    europe: 'A free service helps you in your language',
    beyond: 'A French mediator will probably be unable to act',
    settled: 'There is nothing to do',
  },
  waitUntil: (day: string) => `Wait until ${day}`,
  stages: {
    write: 'This is where everything begins.',
    wait: 'The business has your complaint. It is for it to answer.',
    refer: 'Your file can go to the mediator.',
  },
  why: 'Why',
  notWritten:
    'A mediator can examine a dispute only if you wrote to the business first. The portal delivers your letter and gives you proof of it.',
  spoken:
    'A call or a visit is not enough: a written complaint is needed, which you can show. The portal delivers your letter and gives you proof of it.',
  write: 'Write my complaint',
  waitWhy: 'Without an answer, you can ask the mediator from that date.',
  waitUnless: 'If the business answers before and its answer does not suit you, you can ask the mediator at once.',
  merchantTurn: (day: string) => `It is for the business to answer, up to and including ${day}.`,
  openNow: 'Open the dispute now, the portal will tell you when',
  because: {
    silence: 'The business has not answered within the usual period.',
    unsatisfactory: 'The business answered, and its answer does not settle the dispute.',
    'not-kept': 'The business did not keep what it had promised.',
  },
  before: (day: string) => `Do it by ${day} at the latest: that is one year after your written complaint.`,
  atLast: (last: string, rolled: string) =>
    `The year ended on ${last}, a day that is not worked. Ask today: the mediator may still accept it up to ${rolled}; the mediator decides.`,
  refer: 'Lodge my file',
  late: (day: string) =>
    `A request has to reach the mediator within one year of the written complaint, that is by ${day}.`,
  lateSeveral: 'If you wrote several times, the law does not say which of your complaints counts.',
  elsewhereWhy: {
    court: 'A mediator cannot examine a dispute that a court has examined or is examining.',
    mediator: 'A mediator cannot examine a dispute that another mediator has examined or is examining.',
  },
  energyException: 'In energy, the national energy mediator can be asked even if another mediator was.',
  notConsumer: 'It is reserved for persons who act outside their trade or profession.',
  leftOut:
    'The law leaves health services, public higher education and non-economic services of general interest outside consumer mediation.',
  neighbour: 'Consumer mediation supposes a contract between a consumer and a business.',
  europe:
    'For a business of another European country, the European Consumer Centre helps you free of charge and finds the right body.',
  beyond:
    'The mediator of a business is that of the country where it is established. Write to it first: a written complaint helps everywhere.',
  settled: 'Keep the written answer and the proof of what was done.',
  dates: 'Your dates',
  clockOf: {
    K1: (day: string) => `Mediator asked by ${day} at the latest.`,
    K2: (day: string) => `Mediator open without an answer from ${day}.`,
  },
  waysTitle: 'What remains possible',
  ways: {
    court: { name: 'The court', text: 'It remains open. The period of one year concerns mediation only.' },
    conciliator: {
      name: 'The conciliateur de justice',
      text: 'A volunteer, free of charge, who can bring you and the other person together.',
    },
    centre: {
      name: 'The European Consumer Centre France',
      text: 'Free of charge, when the business is established in another country of the Union, in Iceland or in Norway, as long as no court has been seised.',
    },
  },
  limitation: 'In general, five years from the day you knew the facts',
  smallClaims: 'For a small sum, an attempt to settle may be required first',
  unverified: 'text in force to be checked',
  air: 'Air passengers: an attempt at mediation is asked for before going to court.',
  anyway: 'You think that your case is different?',
  anywayText:
    'These answers are not a decision. Only the mediator decides what can be examined, and you can always write to the business.',
  anywayButton: 'Lodge a file all the same',
  said: 'Your answers',
  change: 'Change',
  notKept: 'These answers are recorded nowhere: they are only in the address of this page.',
};
