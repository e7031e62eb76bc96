import { randomUUID } from 'node:crypto';
import {
  type Act,
  type Actor,
  type Dispute,
  type DisputeEvent,
  decide,
  draft,
  evolve,
  fold,
  isRefusal,
  type Recorded,
  rulesBegunBy,
  runningClocks,
  type Side,
  sideOf,
} from '#dispute';
import type { Instant } from '#law';
import { dutiesOf } from '#notices';
import type { Clock } from '../clock.ts';
import { sideViewsOf } from '../side-view.ts';
import { GENESIS, linkEvents, nextTags } from './chain.ts';
import type { Outcome } from './outcome.ts';
import { piecesJoining } from './pieces-joining.ts';
import type { DisputeFile, Entry, Opened, Owed, PartyDetails, Records, Text } from './records.ts';

/** One act, by one person or the clock, on one dispute. */
export interface Performance {
  readonly disputeId: string;
  readonly act: Act;
  readonly actor: Actor;
  /** Words that the act refers to. */
  readonly texts?: readonly Text[];
  /** Persons who enter the file with this act. */
  readonly parties?: readonly PartyDetails[];
  /** The same key gives the stored answer; with another fingerprint it is refused. */
  readonly idempotency?: { readonly key: string; readonly fingerprint: string };
  /** The tag that the actor last saw. */
  readonly ifMatch?: string;
}

/** State before an act that begins a dispute. */
const EMPTY: Opened = { events: [], lastHash: GENESIS, tags: {}, noticesTo: { consumer: 0, merchant: 0 } };

/**
 * Performs an act and returns its outcome: the only write path, for people, the clock and imports. Loads, decides and
 * stores in one transaction: events, side views, running clocks, duties to notify and the answer to the key. Throws
 * what `Records.write` throws.
 */
export async function perform(records: Records, clock: Clock, performance: Performance): Promise<Outcome> {
  const now = await clock.now();
  return records.write(performance, (file) => performIn(file, performance, now));
}

async function performIn(file: DisputeFile, performance: Performance, now: Instant): Promise<Outcome> {
  const { idempotency, act, actor } = performance;
  const earlier = idempotency && (await file.answered(idempotency.key));
  if (earlier) return earlier.fingerprint === idempotency.fingerprint ? earlier.outcome : { kind: 'key-reused' };

  const rules = rulesBegunBy(act);
  const opened = rules === undefined ? await file.open() : EMPTY;
  if (opened === undefined) return { kind: 'not-found' };
  const side = sideOf(actor.role);
  const tag = side && opened.tags[side];
  if (performance.ifMatch !== undefined && performance.ifMatch !== tag) return { kind: 'changed', tag: tag ?? '' };

  const dispute = rules === undefined ? fold(opened.events) : draft(rules);
  const decision = decide(dispute, act, actor, now);
  if (isRefusal(decision)) return { kind: 'refused', refusal: decision };

  const wanted = piecesJoining(decision.events).map((piece) => piece.pieceId);
  const missing = wanted.length === 0 ? [] : await missingUploads(file, wanted);
  if (missing.length > 0) return { kind: 'no-such-piece', pieceIds: missing };

  const entry = entryFor(performance, opened, dispute, decision.events, now);
  await file.store(entry);
  return entry.answer?.outcome ?? outcomeFor(performance, entry, side);
}

function entryFor(
  performance: Performance,
  opened: Opened,
  before: Dispute,
  events: readonly DisputeEvent[],
  at: Instant,
): Entry {
  const { disputeId, actor, idempotency } = performance;
  const recorded = events.map(
    (event, index): Recorded => ({ version: before.version + index + 1, at, by: actor, event }),
  );
  const dispute = recorded.reduce(evolve, before);
  const [first, ...others] = linkEvents(disputeId, opened.lastHash, recorded);
  if (first === undefined) throw new Error('A decision has at least one event');
  const entry: Entry = {
    events: [first, ...others],
    dispute,
    sideViews: sideViewsOf(dispute, nextTags(disputeId, opened.tags, recorded)),
    clocks: runningClocks(dispute),
    owed: owedBy(recorded, dispute, opened.noticesTo),
    texts: performance.texts ?? [],
    parties: performance.parties ?? [],
    pieces: piecesJoining(events),
    purge: events.some((event) => event.type === 'DisputePurged'),
  };
  if (idempotency === undefined) return entry;
  return { ...entry, answer: { ...idempotency, outcome: outcomeFor(performance, entry, sideOf(actor.role)) } };
}

/** The notices and words that these events owe, each addressee's notices numbered on from those already owed. */
function owedBy(recorded: readonly Recorded[], dispute: Dispute, noticesTo: Opened['noticesTo']): readonly Owed[] {
  const counts = { ...noticesTo };
  return recorded.flatMap((one) =>
    dutiesOf(one, dispute).map((duty): Owed => {
      const owed = { outboxId: randomUUID(), version: one.version, asOf: dispute.version, duty };
      if (duty.kind !== 'notice') return owed;
      counts[duty.to] += 1;
      return { ...owed, copy: counts[duty.to] };
    }),
  );
}

async function missingUploads(file: DisputeFile, pieceIds: readonly string[]): Promise<readonly string[]> {
  const found = await file.uploads(pieceIds);
  return pieceIds.filter((pieceId) => !found.includes(pieceId));
}

/** Told to the actor: only what their own side may know, even of their own act. */
function outcomeFor(performance: Performance, entry: Entry, side: Side | undefined): Outcome {
  const sideView = entry.sideViews.find((one) => one.side === side);
  const seen = entry.events.filter(({ audience }) => side === undefined || audience.includes(side));
  return {
    kind: 'done',
    disputeId: performance.disputeId,
    reference: entry.dispute.reference ?? '',
    stage: sideView?.stage ?? entry.dispute.stage,
    events: seen.map(({ recorded }) => recorded.event.type),
    tag: sideView?.tag ?? '',
  };
}
