import type * as fr from './wording.fr.ts';

export const FIGURES: typeof fr.FIGURES = {
  title: 'Your figures',
  lead: 'Each figure says what it counts, and among what. Nobody but your team sees them.',
  from: 'From',
  until: 'to',
  show: 'Show',
  between: (from: string, until: string) => `Complaints sent from ${from} to ${until}`,
  nothing: 'No complaint was addressed to you in this period.',
  of: (n: number, all: number) => `${n} of ${all}`,
  nothingYet: 'Nothing to count yet',
  received: 'Complaints received',
  receivedWhat:
    'All complaints that the portal passed on to you, by month of sending; darker, those that you answered.',
  share: {
    'in-time': {
      name: 'Answered in time',
      what: 'Counted: an answer or an offer on the last day awaited or before. Among: those with an answer, and those whose period has passed.',
    },
    silent: {
      name: 'Left without an answer',
      what: 'Counted: silence was recorded. Among: those with an answer, and those whose period has passed.',
    },
    settled: {
      name: 'Settled before any mediation',
      what: 'Counted: the consumer accepted your answer, or an offer was accepted. Among: the complaints received, but for those withdrawn before you answered.',
    },
    mediated: {
      name: 'Gone to mediation',
      what: 'Counted: the mediator notified you of a request. Among: the complaints received, but for those withdrawn before you answered.',
    },
  },
  median: 'Median days to answer',
  medianWhat: (n: number) =>
    `Half of your ${n} answers came faster, half slower. Calendar days, from the sending of the complaint to the answer.`,
  days: (n: number) => `${n} day${n === 1 ? '' : 's'}`,
  waits: 'How many days you take to answer',
  waitsWhat: (n: number) => `Your ${n} answers, sorted by the days they took.`,
  wait: (upTo: number | undefined, after: number | undefined) =>
    upTo === undefined
      ? `More than ${after} days`
      : after === undefined
        ? `${upTo} days at most`
        : `${after + 1} to ${upTo} days`,
  originsTitle: 'Where complaints come from',
  originsWhat: (all: number) =>
    `One cause for each complaint, among ${all} (those received, but for those withdrawn before you answered). Dialogue: no answer in time, or only an explanation asked for. Offer: the thing or the service itself, to repair, replace or perform. Relation: the rest, money and contract. This sorting is that of the portal; no text gives one.`,
  origins: { offer: 'Offer', relation: 'Relation', dialogue: 'Dialogue' },
  causes: 'What your customers ask for',
  causesWhat: 'One complaint may ask for several things.',
  answersTitle: 'What you answer',
  answersWhat: 'The first answer to each complaint, but for those withdrawn before.',
  claims: {
    refund: 'Refund',
    repair: 'Repair',
    replacement: 'Replacement',
    performance: 'Performance of the contract',
    cancellation: 'Cancellation',
    compensation: 'Compensation',
    explanation: 'Explanation',
  },
  answers: {
    accepted: 'Accepted',
    partial: 'Accepted in part',
    rejected: 'Refused',
    offer: 'Offer',
    elsewhere: 'Outside the portal',
    none: 'No answer',
  },
  csv: 'Download the figures and their table (CSV)',
  row: 'Label',
  count: 'Number',
  table: (name: string) => `Table: ${name}`,
};
