import type { Stage } from '#dispute';
import type { Page, Reader, SideViewRow } from '../reading/reading.ts';

/** Reader who acts for a mediator body. */
export type BodyReader = Extract<Reader, { bodyId: string }>;

/** Stages of each queue of a mediator body's worklist (*files d'attente*), as the mediator side sees the stage. */
export const QUEUE_STAGES = {
  admissibility: ['ReferralReceived', 'PiecesRequested'],
  'to-notify': ['Admitted'],
  'awaiting-merchant': ['ReferralNotified', 'AwaitingMerchant'],
  examination: ['UnderExamination', 'ExaminationProlonged', 'ConflictDisclosed'],
  proposals: ['ProposalPending'],
  'to-close': [
    'MerchantDeclined',
    'AgreementReached',
    'ProposalAccepted',
    'ProposalRefused',
    'ProposalLapsed',
    'Withdrawn',
    'Interrupted',
  ],
} as const satisfies Record<string, readonly Stage[]>;

/**
 * Queues of a mediator body's worklist. `to-assign` (no case mediator yet) and `undelivered` (a letter did not arrive)
 * overlap the others.
 */
export const QUEUES = [
  'admissibility',
  'to-assign',
  'to-notify',
  'awaiting-merchant',
  'examination',
  'proposals',
  'to-close',
  'undelivered',
] as const;

/** Name of a queue of a mediator body's worklist. */
export type Queue = (typeof QUEUES)[number];

/** Stages at which the body still has the dispute in hand. */
export const STAGES_IN_PROGRESS: readonly Stage[] = Object.values(QUEUE_STAGES).flat();

/** Stages at which a dispute without a case mediator is in the queue `to-assign`. */
export const STAGES_TO_ASSIGN: readonly Stage[] = [
  ...QUEUE_STAGES.admissibility,
  ...QUEUE_STAGES['to-notify'],
  ...QUEUE_STAGES['awaiting-merchant'],
  ...QUEUE_STAGES.examination,
];

/**
 * Counts of the disputes in progress of one queue or one case mediator. `nextDueOn`: the earliest date (civil) among
 * them. Of `undelivered` only `disputes` is counted.
 */
export interface Pile {
  readonly disputes: number;
  /** Disputes whose date has passed. */
  readonly late: number;
  readonly nextDueOn?: string;
}

/**
 * Filter and page of a mediator body's worklist; a dispute must match every filter given. `today`, `dueBefore`: civil
 * dates.
 */
export interface MediatorWorklistQuery {
  readonly queue?: Queue;
  readonly stage?: Stage;
  /** Person id of the case mediator; `nobody` for disputes without one. */
  readonly inCharge?: string;
  readonly dueBefore?: string;
  readonly reference?: string;
  /** Disputes with any of these merchants, or of a consumer whose name holds these words. */
  readonly named?: { readonly merchantIds: readonly string[]; readonly consumer: string };
  readonly today: string;
  readonly limit: number;
  readonly cursor?: string;
}

/**
 * Line of a mediator body's worklist. `consumer`: name, empty when unknown. `undelivered`: letters that did not arrive.
 */
export interface MediatorWorklistLine {
  readonly sideView: SideViewRow;
  readonly consumer: string;
  readonly undelivered: readonly UndeliveredLetter[];
}

/**
 * Letter to a party that did not arrive, as did no later one: it has to be sent another way (L614-3 keeps the post
 * open).
 */
export interface UndeliveredLetter {
  readonly disputeId: string;
  readonly code: string;
  readonly to: 'consumer' | 'merchant';
  readonly issuedOn: string;
}

/** Read model of the worklist of a mediator body: counts by queue and by case mediator, and one page of disputes. */
export interface MediatorWorklistView {
  readonly piles: Readonly<Record<Queue, Pile>>;
  /** Disputes in progress by person id of the case mediator; the empty key counts those without one. */
  readonly workload: Readonly<Record<string, Pile>>;
  readonly page: Page<MediatorWorklistLine>;
}

/** Note on a dispute that only the people of one mediator body can read. Parties do not learn that it exists. */
export interface PrivateNote {
  readonly noteId: string;
  readonly authorId: string;
  readonly author: string;
  readonly writtenAt: string;
  readonly words: string;
}

/** Port. Worklist and private notes of a mediator body. Each call is one transaction that names the reader. */
export abstract class MediatorWorklist {
  /** Returns counts by queue and by case mediator, and one page of disputes, earliest date first. */
  abstract page(reader: BodyReader, query: MediatorWorklistQuery): Promise<MediatorWorklistView>;
  /** Returns the private notes on a dispute, oldest first. */
  abstract notes(reader: BodyReader, disputeId: string): Promise<readonly PrivateNote[]>;
  /**
   * Adds a private note. Returns false, and changes nothing, when its id is stored already. Throws when the dispute is
   * not this body's.
   */
  abstract addNote(
    reader: BodyReader,
    disputeId: string,
    note: { readonly noteId: string; readonly words: string; readonly at: string },
  ): Promise<boolean>;
}
