import type { Stage } from '#dispute';
import type { Reader, SideViewRow } from '../reading/reading.ts';

/** Reader who acts for a merchant. */
export type Agent = Extract<Reader, { role: 'merchant' }>;

/** Filter and page of a merchant's worklist. `assignedTo`: person id. `after`: `next` of the page before. */
export interface TeamQuery {
  /** Part of a reference, or of the consumer's name. */
  readonly words?: string;
  readonly assignedTo?: string | 'nobody';
  readonly show?: 'to-answer' | 'mediation' | 'over' | 'changed';
  readonly limit: number;
  readonly after?: string;
  /**
   * Civil date. If given, a line whose date has passed while it is not the merchant's turn comes last, with those
   * without a date.
   */
  readonly today?: string;
}

/** Line of a merchant's worklist: the dispute as its side sees it, its assignment, and how many notes it has. */
export interface TeamLine {
  readonly sideView: SideViewRow;
  readonly consumer: string;
  readonly assignedTo?: string;
  /** Whether something happened since this person last opened it, or they never did. */
  readonly changed: boolean;
  readonly notes: number;
}

/**
 * Numbers of a merchant's disputes, whatever the filter. `mine` and `unassigned` leave out those that are over;
 * `changed`: since this person's last visit.
 */
export interface TeamCounts {
  readonly all: number;
  readonly toAnswer: number;
  readonly mediation: number;
  readonly mine: number;
  readonly unassigned: number;
  readonly changed: number;
}

/** Note on a dispute among the people of a merchant, outside the record. `writtenAt`: instant, with offset. */
export interface TeamNote {
  readonly noteId: string;
  readonly authorId: string;
  readonly author: string;
  readonly body: string;
  readonly writtenAt: string;
}

/** Reply that the people of a merchant reuse. Its title is unique within the merchant. */
export interface ReplyTemplate {
  readonly templateId: string;
  readonly title: string;
  readonly body: string;
}

/** One dispute as it counts in the figures of its merchant: civil dates and codes, no personal data. */
export interface DisputeFigures {
  readonly stage: Stage;
  readonly sentOn: string;
  readonly answeredOn?: string;
  /** The last day on which an answer was awaited. */
  readonly awaitedUntil: string;
  readonly answer?: string;
  readonly silent: boolean;
  readonly referred: boolean;
  readonly settled: boolean;
  readonly claims: readonly string[];
  readonly outcome?: string;
}

/**
 * Port. Worklist, assignments, notes, templates and figures of a merchant's people. Outside the record; no other side
 * reads it.
 */
export abstract class MerchantTeam {
  /** Returns one page of the worklist, earliest date first, with the counts of all disputes. */
  abstract worklist(
    agent: Agent,
    query: TeamQuery,
  ): Promise<{ readonly lines: readonly TeamLine[]; readonly next?: string; readonly counts: TeamCounts }>;
  /**
   * Returns the assignment of a dispute and its notes, oldest first; `changed`: since the last visit, if there was one.
   * Marks the dispute as seen by this person at `tag`.
   */
  abstract related(
    agent: Agent,
    disputeId: string,
    tag: string,
  ): Promise<{ readonly assignedTo?: string; readonly changed: boolean; readonly notes: readonly TeamNote[] }>;
  /**
   * Assigns a dispute. Returns false when it is not this merchant's, or the person is not its member. Without a person,
   * removes the assignment and returns true.
   */
  abstract assign(agent: Agent, disputeId: string, personId: string | undefined): Promise<boolean>;
  /** Adds a note. Returns false when the dispute is not this merchant's. */
  abstract note(agent: Agent, disputeId: string, body: string): Promise<boolean>;
  /** Deletes a note of this person. Returns whether there was one. */
  abstract takeBack(agent: Agent, noteId: string): Promise<boolean>;
  /** Returns at most 100 reply templates, by title. */
  abstract templates(agent: Agent): Promise<readonly ReplyTemplate[]>;
  /** Stores a template; one of the same title is replaced. */
  abstract keepTemplate(agent: Agent, template: { readonly title: string; readonly body: string }): Promise<void>;
  /** Deletes a template of this merchant; does nothing when there is none. */
  abstract dropTemplate(agent: Agent, templateId: string): Promise<void>;
  /** Returns the figures of each complaint sent between two civil dates (both included), earliest first. */
  abstract figures(
    agent: Agent,
    between: { readonly from: string; readonly until: string },
  ): Promise<readonly DisputeFigures[]>;
}
