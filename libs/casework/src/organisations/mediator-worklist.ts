import type { Stage } from '#dispute';
import type { Page, Reader, SideViewRow } from '../reading/reading.ts';

/** Who reads for a mediator body. */
export type BodyReader = Extract<Reader, { bodyId: string }>;

/**
 * The piles on the desk of a mediator body (*files d'attente*): what waits for what, by the stage the body was told of.
 */
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

/** Two piles lie across the others: nobody is in charge yet; a letter did not arrive. */
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

export type Queue = (typeof QUEUES)[number];

/** Stages at which somebody of the body still has the dispute in hand. */
export const STAGES_IN_PROGRESS: readonly Stage[] = Object.values(QUEUE_STAGES).flat();

/** Stages at which somebody should be in charge and may yet be missing. */
export const STAGES_TO_ASSIGN: readonly Stage[] = [
  ...QUEUE_STAGES.admissibility,
  ...QUEUE_STAGES['to-notify'],
  ...QUEUE_STAGES['awaiting-merchant'],
  ...QUEUE_STAGES.examination,
];

export interface Pile {
  readonly disputes: number;
  /** Those of which a date has passed. */
  readonly late: number;
  readonly nextDueOn?: string;
}

export interface MediatorWorklistQuery {
  readonly queue?: Queue;
  readonly stage?: Stage;
  /** In whose charge; `nobody` for those without. */
  readonly inCharge?: string;
  readonly dueBefore?: string;
  readonly reference?: string;
  /** Disputes with any of these merchants, or of a consumer whose name holds these words. */
  readonly named?: { readonly merchantIds: readonly string[]; readonly consumer: string };
  readonly today: string;
  readonly limit: number;
  readonly cursor?: string;
}

export interface MediatorWorklistLine {
  readonly sideView: SideViewRow;
  readonly consumer: string;
  readonly undelivered: readonly UndeliveredLetter[];
}

/** A letter to a party of which every later one failed too: it has to go another way (L614-3 keeps the post open). */
export interface UndeliveredLetter {
  readonly disputeId: string;
  readonly code: string;
  readonly to: 'consumer' | 'merchant';
  readonly issuedOn: string;
}

export interface MediatorWorklistView {
  readonly piles: Readonly<Record<Queue, Pile>>;
  /** In hand, by the person in charge; the empty key for those without. */
  readonly workload: Readonly<Record<string, Pile>>;
  readonly page: Page<MediatorWorklistLine>;
}

/** What only the people of one body write for themselves about a dispute; no party ever learns that it exists. */
export interface PrivateNote {
  readonly noteId: string;
  readonly authorId: string;
  readonly author: string;
  readonly writtenAt: string;
  readonly words: string;
}

/** Port. Worklist and private notes of a mediator body. Each call is one transaction that names the reader. */
export abstract class MediatorWorklist {
  /** Returns counts by queue and by person, and one page of disputes. */
  abstract page(reader: BodyReader, query: MediatorWorklistQuery): Promise<MediatorWorklistView>;
  /** Returns the private notes on a dispute, oldest first. */
  abstract notes(reader: BodyReader, disputeId: string): Promise<readonly PrivateNote[]>;
  /** Adds a private note. Idempotent by its id. Returns false when the dispute is not this body's. */
  abstract addNote(
    reader: BodyReader,
    disputeId: string,
    note: { readonly noteId: string; readonly words: string; readonly at: string },
  ): Promise<boolean>;
}
