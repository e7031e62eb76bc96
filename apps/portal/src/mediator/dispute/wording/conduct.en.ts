import type * as fr from './conduct.fr.ts';

export const CONDUCT: typeof fr.CONDUCT = {
  title: 'Conduct and closing',
  preview: 'Read the letter before it is sent',
  nothing: 'Nothing to decide at this stage.',
  charge: 'Person in charge',
  chargeText: 'They declare their independence before reading the dispute (R613-1).',
  replaceText: 'The parties are told who replaces the person in charge, and that this person declared independence.',
  person: 'Mediator',
  chargeButton: 'Name them',
  notify: 'Notify the referral',
  notifyText:
    'To both parties, on the same day (R612-2). The ninety days and the suspension of limitation begin there.',
  examine: 'Open the examination',
  examineText: 'The merchant had undertaken to take part: it is not asked whether it enters.',
  examineButton: 'Open the examination',
  close: 'Close',
  closeText:
    'Your declaration makes limitation run again (C. civ. 2238), for at least six months. Closing judges nothing: the outcome is that of the stage reached.',
  outcome: 'Outcome:',
  outcomes: {
    MerchantDeclined: 'the merchant did not enter mediation',
    AgreementReached: 'agreement of the parties',
    ProposalAccepted: 'proposal accepted by both parties',
    ProposalRefused: 'proposal not accepted',
    ProposalLapsed: 'proposal left without an answer',
    Withdrawn: 'withdrawal of a party',
    Interrupted: 'mediation interrupted',
  },
  review: 'Review the silence of the merchant',
  reviewAsked: 'A party asks you to.',
  reviewText:
    'The refusal was recorded at the end of the period, and nobody looked at it. Either party may ask you, here or by letter, to review it (Directive (EU) 2025/2647). To uphold it, close; to set it aside, invite again: a whole period begins anew.',
  extend: 'Give the merchant longer',
  extendText:
    'Since 20 September 2028, Directive (EU) 2025/2647 gives the merchant twenty working days to say whether it takes part, and thirty at most in the cases below. The consumer is told.',
  extendWhy: 'Why',
  extendCauses: {
    'complex-dispute': 'The dispute is complex',
    'exceptional-circumstances': 'The circumstances are exceptional',
  },
  prolong: 'Prolong',
  prolongText: (day: string) =>
    `For complex disputes only; the parties are told immediately (R612-5). The outcome is due on ${day}.`,
  until: 'New date',
  prolongWhy: 'Why the dispute is complex',
  prolongHint: 'Both parties will read this reason.',
  conflict: 'Disclose a circumstance',
  conflictText:
    'Whatever may affect independence or create a conflict of interest is told without delay; each party may object (R613-1).',
  conflictWhat: 'The circumstance',
  interrupt: 'Interrupt',
  interruptText: 'The mediation cannot go on. The cause is counted in the annual report (R614-2 4°).',
  cause: 'Cause',
  causes: {
    'court-seised': 'A court has the dispute',
    'other-mediator': 'Another mediator has the dispute',
    'mission-ended': 'The mission has ended',
    'consumer-unreachable': 'The consumer cannot be reached',
    'merchant-insolvent': 'The merchant is insolvent',
  },
  interruptButton: 'Interrupt the mediation',
  execution: 'Execution of the solution',
  executionText: 'What you know of it is counted in the annual report (R614-2 6°); the parties say it too.',
  executed: 'Was the solution carried out?',
  executions: { yes: 'Yes', partly: 'Partly', no: 'No' },
  executionButton: 'Record',
};
