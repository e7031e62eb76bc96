/** Kinds of fault that a verification can find, each with its sentence. The report has one line per kind. */
export const FAULTS = {
  'chain-broken': 'the chain of the record is broken: an event was altered, removed, added or moved',
  'event-misfiled': 'a column of an event is not what the event says',
  'not-legal': 'the record contains an event that could not happen there',
  'summary-differs': 'the summary of a dispute is not the fold of its record',
  'side-view-differs': 'what a side is shown is not what it may see',
  'deadline-differs': 'the running dates are not those that follow from the record',
  'duty-missing': 'a duty to notify was not written down',
  'duty-unfounded': 'a duty is written down that no event owes, or not as it is owed',
  'notice-missing': 'a duty is closed without its notice',
  'notice-unfounded': 'a notice belongs to no closed duty, or not as it stands there',
  'mail-missing': 'a duty is closed without all of its mails',
  'mail-unfounded': 'a mail belongs to no closed duty, or not as it stands there',
  'words-missing': 'words that an event refers to are gone or not as written',
  'words-unfounded': 'words belong to no event, or are not for the readers of their event',
  'piece-missing': 'a piece that an event brought is gone or not as brought',
  'piece-unfounded': 'a piece lies in a file to which no event brought it',
  'party-missing': 'somebody who has a part in a dispute is not among its people',
  'not-erased': 'a purged dispute still holds words or documents, or another has lost some',
  'file-missing': 'the content of a notice or piece is not in the file store',
  'file-damaged': 'the content of a notice or piece is not what it was',
  'row-astray': 'a row belongs to no dispute',
  'anchor-damaged': 'an anchor is not as it was signed',
  'anchored-missing': 'a dispute that was anchored is gone',
  'anchored-cut': 'the record of a dispute is shorter than it was when it was anchored',
  'anchored-rewritten': 'the record of a dispute is not the one that was anchored',
} as const;

/** Kind of fault: a key of `FAULTS`. */
export type FaultKind = keyof typeof FAULTS;

/** Fault that a verification found. It quotes no text that people wrote. */
export interface Fault {
  readonly kind: FaultKind;
  /** The reference of the dispute, or the name of the anchor. */
  readonly where: string;
  readonly version?: number;
  /** Which field or row: a name, an id or a code, never what people wrote. */
  readonly what?: string;
}

/** The faults of one kind: how many, and the first. */
export interface Found {
  readonly count: number;
  readonly first: Fault;
}

/** Faults by kind. */
export type Faults = ReadonlyMap<FaultKind, Found>;

/** Counts faults, and keeps the first of each kind. */
export class Tally {
  readonly found = new Map<FaultKind, Found>();

  add(fault: Fault): void {
    this.addAll(new Map([[fault.kind, { count: 1, first: fault }]]));
  }

  /** Adds faults that were found after those counted here: numbers add up, and the first fault of a kind stays. */
  addAll(later: Faults): void {
    for (const [kind, { count, first }] of later) {
      const before = this.found.get(kind);
      this.found.set(kind, { count: (before?.count ?? 0) + count, first: before?.first ?? first });
    }
  }
}

/** Reports a fault of the dispute that is being verified. */
export type Note = (kind: FaultKind, what?: string, version?: number) => void;
