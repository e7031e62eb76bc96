import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { audienceOf, type DisputeEvent, type Recorded, SIDES, type Side } from '#dispute';
import type { Sealed } from './records.ts';

/** What the first event of every dispute follows. */
export const GENESIS = '0'.repeat(64);

/**
 * Links events to the record before them: altering, removing or swapping any one of them breaks every link after it.
 */
export function linkEvents(disputeId: string, lastHash: string, events: readonly Recorded[]): readonly Sealed[] {
  let previousHash = lastHash;
  return events.map((recorded) => {
    const hash = linkHash(disputeId, previousHash, recorded);
    const sealed = { recorded, audience: audienceOf(recorded.event), previousHash, hash };
    previousHash = hash;
    return sealed;
  });
}

/** SHA-256 over the dispute, the hash before, and the event in canonical form. */
export function linkHash(disputeId: string, previousHash: string, recorded: Recorded): string {
  return sha256([disputeId, previousHash, sealedText(recorded)].join('\n'));
}

/**
 * A tag per side that moves only with the events this side may see; hashes of the record itself would betray the
 * others. With each referral the mediator's begins anew: a body must not read in its tag that there was another before
 * it.
 */
export function nextTags(
  disputeId: string,
  tags: Partial<Record<Side, string>>,
  events: readonly Recorded[],
): Record<Side, string> {
  const start = (side: Side): string => sha256(`${disputeId}\n${side}`);
  const next = Object.fromEntries(SIDES.map((side) => [side, tags[side] ?? start(side)])) as Record<Side, string>;
  for (const recorded of events) {
    const { event } = recorded;
    const seen = seenText(recorded);
    for (const side of audienceOf(event)) {
      next[side] = sha256([beginsAnew(side, event) ? start(side) : next[side], seen].join('\n'));
    }
  }
  return next;
}

const seenTexts = new WeakMap<Recorded, string>();

/**
 * An event as whoever may see it sees it: without its place among those they may not. Written once for all its uses.
 */
function seenText(recorded: Recorded): string {
  const { at, by, event } = recorded;
  const text = seenTexts.get(recorded) ?? canonical({ at, by, event });
  seenTexts.set(recorded, text);
  return text;
}

/** The whole of it, in canonical form: `version` comes last of the four. */
function sealedText(recorded: Recorded): string {
  return `${seenText(recorded).slice(0, -1)},"version":${canonical(recorded.version)}}`;
}

function beginsAnew(side: Side, event: DisputeEvent): boolean {
  return side === 'mediator' && event.type === 'ReferralReceived';
}

export function sha256(text: string): string {
  return hash('sha256', text);
}

/** Canonical JSON (RFC 8785). Throws on what it cannot hold: a number that is none, half of a surrogate pair. */
export function canonical(value: unknown): string {
  return canonicalize(value) ?? 'null';
}
