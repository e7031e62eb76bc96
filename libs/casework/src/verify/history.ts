import {
  audienceOf,
  confidedTo,
  type Dispute,
  draft,
  evolve,
  hasPartIn,
  rulesBegunWith,
  SIDES,
  type Side,
} from '#dispute';
import { type CivilDate, civilDateAt, jurisdiction } from '#law';
import { GENESIS, linkHash, nextTags } from '../writing/chain.ts';
import { differs } from './differs.ts';
import type { Note } from './faults.ts';
import type { KeptDispute, KeptEvent } from './kept.ts';

/** What the record says, worked out anew from its events. */
export interface History {
  /** The dispute after each event: the fold, step by step, every step a legal one. */
  readonly states: readonly Dispute[];
  readonly dispute: Dispute;
  readonly days: readonly CivilDate[];
  readonly tags: Partial<Record<Side, string>>;
  /** Since when each side has it. */
  readonly openedOn: Partial<Record<Side, CivilDate>>;
}

/** The chain is whole, without gap, and each link is the digest of its event and of the link before. */
export function checkChain({ disputeId, events }: KeptDispute, note: Note): void {
  let previous = GENESIS;
  for (const [index, { recorded, previousHash, hash }] of events.entries()) {
    const sealed = linkHash(disputeId, previous, recorded);
    const field = differs(
      { version: index + 1, previousHash: previous, hash: sealed },
      { version: recorded.version, previousHash, hash },
    );
    if (field !== undefined) {
      note('chain-broken', field, recorded.version);
      break;
    }
    previous = hash;
  }
}

/** Nothing when the events tell no legal story: everything else would then differ, and say nothing more. */
export function historyOf({ disputeId, events }: KeptDispute, note: Note): History | undefined {
  const states: Dispute[] = [];
  const days: CivilDate[] = [];
  let tags: Partial<Record<Side, string>> = {};
  const openedOn: Partial<Record<Side, CivilDate>> = {};
  try {
    for (const { recorded } of events) {
      const { event, at } = recorded;
      const before = states.at(-1) ?? draft(rulesBegunWith(event) ?? notBegun());
      const dispute = evolve(before, recorded);
      const on = civilDateAt(at, jurisdiction(dispute.rules.jurisdiction).zone);
      tags = ofParticipants(dispute, nextTags(disputeId, tags, [recorded]));
      for (const side of SIDES) {
        const isNew = !hasPartIn(before, side) || (side === 'mediator' && before.bodyId !== dispute.bodyId);
        if (isNew && hasPartIn(dispute, side)) openedOn[side] = on;
      }
      states.push(dispute);
      days.push(on);
    }
  } catch {
    note('not-legal', events[states.length]?.type, events[states.length]?.recorded.version);
    return undefined;
  }
  const dispute = states.at(-1);
  if (dispute === undefined) note('not-legal', 'no event');
  return dispute && { states, dispute, days, tags, openedOn };
}

/** The columns by which events are found and shown say what the events say. */
export function checkFiling({ events }: KeptDispute, { states }: History, note: Note): void {
  for (const [index, kept] of events.entries()) {
    const state = states[index];
    const field = state && differs(filedAs(kept, state), kept);
    if (field !== undefined) note('event-misfiled', field, kept.recorded.version);
  }
}

function filedAs({ recorded }: KeptEvent, { bodyId }: Dispute) {
  const { event, by } = recorded;
  const audience = audienceOf(event);
  return {
    type: event.type,
    person: 'personId' in by ? by.personId : null,
    organisation: 'merchantId' in by ? by.merchantId : 'bodyId' in by ? by.bodyId : null,
    audience,
    bodyId: confidedTo(audience, bodyId),
  };
}

function ofParticipants(dispute: Dispute, tags: Record<Side, string>): Partial<Record<Side, string>> {
  return Object.fromEntries(SIDES.filter((side) => hasPartIn(dispute, side)).map((side) => [side, tags[side]]));
}

function notBegun(): never {
  throw new Error('A record begins with its complaint');
}
