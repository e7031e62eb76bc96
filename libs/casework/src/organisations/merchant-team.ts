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
  /** Given, a date that has passed and was set to somebody else is none: the line comes last, with those without a date. */
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

/** What the people of a merchant keep among themselves. Nothing here is in the record, and no other side has a way to it. */
export abstract class MerchantTeam {
  abstract worklist(
    agent: Agent,
    query: TeamQuery,
  ): Promise<{ readonly lines: readonly TeamLine[]; readonly next?: string; readonly counts: TeamCounts }>;
  /** Who deals with it, and the notes; having been read, the dispute is not new to this person any more. */
  abstract related(
    agent: Agent,
    disputeId: string,
    tag: string,
  ): Promise<{ readonly assignedTo?: string; readonly changed: boolean; readonly notes: readonly TeamNote[] }>;
  /** To a colleague, or to nobody; false when it is not for them to say. */
  abstract assign(agent: Agent, disputeId: string, personId: string | undefined): Promise<boolean>;
  abstract note(agent: Agent, disputeId: string, body: string): Promise<boolean>;
  abstract takeBack(agent: Agent, noteId: string): Promise<boolean>;
  abstract templates(agent: Agent): Promise<readonly ReplyTemplate[]>;
  abstract keepTemplate(agent: Agent, template: { readonly title: string; readonly body: string }): Promise<void>;
  abstract dropTemplate(agent: Agent, templateId: string): Promise<void>;
  abstract figures(
    agent: Agent,
    between: { readonly from: string; readonly until: string },
  ): Promise<readonly DisputeFigures[]>;
}
