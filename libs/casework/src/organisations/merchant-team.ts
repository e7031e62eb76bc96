import type { Stage } from '#dispute';
import type { Reader, SideViewRow } from '../reading/reading.ts';

/** One of a merchant's people. */
export type Agent = Extract<Reader, { role: 'merchant' }>;

export interface TeamQuery {
  /** Part of a reference, or of the consumer's name. */
  readonly words?: string;
  readonly assignedTo?: string | 'nobody';
  readonly show?: 'to-answer' | 'mediation' | 'over' | 'changed';
  readonly limit: number;
  readonly after?: string;
  /**
   * Given, a date that has passed and was set to somebody else is none: the line comes last, with those without a date.
   */
  readonly today?: string;
}

/** A line of the merchant's worklist: the dispute as its side sees it, and what its people keep beside it. */
export interface TeamLine {
  readonly sideView: SideViewRow;
  readonly consumer: string;
  readonly assignedTo?: string;
  /** Something happened since this person last opened it. */
  readonly changed: boolean;
  readonly notes: number;
}

export interface TeamCounts {
  readonly all: number;
  readonly toAnswer: number;
  readonly mediation: number;
  readonly mine: number;
  readonly unassigned: number;
  readonly changed: number;
}

export interface TeamNote {
  readonly noteId: string;
  readonly authorId: string;
  readonly author: string;
  readonly body: string;
  readonly writtenAt: string;
}

export interface ReplyTemplate {
  readonly templateId: string;
  readonly title: string;
  readonly body: string;
}

/** What one dispute was, for the figures of its merchant; dates and codes, nothing of persons. */
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
  /** Returns one page of the worklist, with counts. */
  abstract worklist(
    agent: Agent,
    query: TeamQuery,
  ): Promise<{ readonly lines: readonly TeamLine[]; readonly next?: string; readonly counts: TeamCounts }>;
  /** Returns who deals with a dispute, and its notes; marks it as seen by this person at `tag`. */
  abstract related(
    agent: Agent,
    disputeId: string,
    tag: string,
  ): Promise<{ readonly assignedTo?: string; readonly changed: boolean; readonly notes: readonly TeamNote[] }>;
  /** Assigns a dispute to a colleague, or to nobody. Returns false when it is not this merchant's. */
  abstract assign(agent: Agent, disputeId: string, personId: string | undefined): Promise<boolean>;
  /** Adds a note. Returns false when the dispute is not this merchant's. */
  abstract note(agent: Agent, disputeId: string, body: string): Promise<boolean>;
  /** Deletes a note of one's own. Returns whether there was one. */
  abstract takeBack(agent: Agent, noteId: string): Promise<boolean>;
  /** Returns the reply templates. */
  abstract templates(agent: Agent): Promise<readonly ReplyTemplate[]>;
  /** Stores a template; one of the same title is replaced. */
  abstract keepTemplate(agent: Agent, template: { readonly title: string; readonly body: string }): Promise<void>;
  /** Deletes a template. */
  abstract dropTemplate(agent: Agent, templateId: string): Promise<void>;
  /** Returns what counts of each complaint received between two civil dates. */
  abstract figures(
    agent: Agent,
    between: { readonly from: string; readonly until: string },
  ): Promise<readonly DisputeFigures[]>;
}
