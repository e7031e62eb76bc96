import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { audienceOf, type DisputeEvent, type Recorded, SIDES, type Side } from '#dispute';
import type { Sealed } from './records.ts';

/** Hash that stands before the first event of every dispute: 64 zeros. */
export const GENESIS = '0'.repeat(64);

/**
 * Links events to the record before them and returns them with their audience and hashes. Altering, removing or
 * swapping any of them breaks every later link.
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

/** Returns the hash of an event: SHA-256 over the dispute, the hash before, and the event in canonical form. */
export function linkHash(disputeId: string, previousHash: string, recorded: Recorded): string {
  return sha256([disputeId, previousHash, sealedText(recorded)].join('\n'));
}

/**
 * Returns the tag of each side, which changes only with events that this side may see, unlike the hashes of the record.
 * The tag of the mediator starts anew with each referral, so that a body cannot tell that there was one before it.
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

/** Returns the SHA-256 of a text in UTF-8, in hexadecimal. */
export function sha256(text: string): string {
  return hash('sha256', text);
}

/** Canonical JSON (RFC 8785). Throws on what it cannot hold: a number that is none, half of a surrogate pair. */
export function canonical(value: unknown): string {
  return canonicalize(value) ?? 'null';
}
