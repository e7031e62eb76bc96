import type { CivilDate, DisputeScope, Rules } from '#law';
import { SIDES } from '../actor.ts';
import { decided } from '../decision.ts';
import { defineAct, type Occasion } from '../define-act.ts';
import type { Dispute } from '../dispute.ts';
import type { Claim } from '../terms.ts';
import type { TextRef } from '../text-ref.ts';
import type { Subject } from './subjects.ts';

/** What a dispute is about; everything an admissible request needs and nothing more is mandatory. */
export interface ComplaintSubject {
  readonly reference: string;
  readonly consumerId: string;
  readonly merchantId: string;
  readonly rules: Rules;
  readonly statement: TextRef;
  readonly claims: readonly Claim[];
  /** R614-2 1°: what it is about, for the annual report; nobody is obliged to say. */
  readonly subject?: Subject;
  readonly contractOn?: CivilDate;
  /** Member State of residence when the contract was made (L611-1 1° and 2°), ISO 3166 alpha-2. */
  readonly residence?: string;
  /** What decides whether mediation reaches it; absent, the performance of a contract for a price with a merchant of the Union. */
  readonly scope?: DisputeScope;
  readonly pieceIds: readonly string[];
}

/** L612-2 1°: the written complaint (*réclamation écrite préalable*), carried by the portal, which keeps its words, its instant and the proof of its dispatch. */
export interface FileComplaint extends ComplaintSubject {
  readonly type: 'FileComplaint';
}

export interface ComplaintFiled extends ComplaintSubject {
  readonly type: 'ComplaintFiled';
}

export const fileComplaint = defineAct<FileComplaint, ComplaintFiled>({
  type: 'FileComplaint',
  begins: ({ rules }) => rules,
  by: ['consumer'],
  event: 'ComplaintFiled',
  binds: false,
  decide: (_dispute, act) => decided({ ...act, type: 'ComplaintFiled' }),
  events: {
    ComplaintFiled: {
      begins: ({ rules }) => rules,
      audience: SIDES,
      evolve: (_dispute, event, { on }) => ({
        ...opened(event),
        pieces: firstPieces(event.pieceIds, on),
        complaint: { origin: 'portal', sentOn: on, ...complained(event) },
      }),
    },
  },
  example: ({ dispute, text }) => exampleComplaint(dispute.rules, text),
});

/** Who complains of whom, under which rules. */
export function opened({ reference, consumerId, merchantId, rules }: ComplaintSubject): Partial<Dispute> {
  return { reference, consumerId, merchantId, rules };
}

/** What the dispute keeps of the complaint, however it was made. */
export function complained({ rules, statement, claims, scope }: ComplaintSubject) {
  return { rules, statement, claims, ...(scope === undefined ? {} : { scope }) };
}

/** Pieces that come with the complaint are for everybody. */
export function firstPieces(pieceIds: readonly string[], on: CivilDate): Dispute['pieces'] {
  return pieceIds.map((pieceId) => ({ pieceId, addedOn: on, by: 'consumer', audience: SIDES }));
}

/** For examples: a pair of shoes, 89 euros, never delivered. */
export function exampleComplaint(rules: Rules, text: Occasion['text']): ComplaintSubject {
  return {
    reference: 'ENT-2026-0000000-8',
    consumerId: 'camille',
    merchantId: 'boutique',
    rules,
    statement: text('complaint'),
    claims: [{ kind: 'refund', amountCents: 8900 }],
    pieceIds: ['order'],
  };
}
