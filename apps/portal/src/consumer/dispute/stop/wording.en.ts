import type * as fr from './wording.fr.ts';

export const STOP: typeof fr.STOP = {
  title: 'Stop',
  lead: 'You are free to stop, without giving reasons.',
  question: 'What do you want to do?',
  choose: 'Choose what you want to stop.',
  ways: {
    WithdrawComplaint: {
      name: 'Withdraw my complaint',
      means: 'The merchant is told and no longer has to answer here. The dispute ends.',
    },
    WithdrawRequest: {
      name: 'Withdraw my request for mediation',
      means: 'The mediator stops examining your request. You can make another while the year lasts.',
    },
    WithdrawFromMediation: {
      name: 'Withdraw from the mediation',
      means: 'The mediation stops for both parties; the mediator closes the dispute and writes to you.',
    },
    DeclareCourtSeised: {
      name: 'Say that a court has been seised',
      means: 'The mediation cannot go on while the court examines the same dispute.',
    },
  },
  court: 'You remain free to go to court. This cannot be undone here.',
  stop: 'Stop',
  stay: 'Stop nothing and go back to the dispute',
};
