import { canonical, GENESIS, sha256 } from '#casework';
import type { Recorded } from '#dispute';

/** A link of a record, with the text that it is the hash of. */
export interface Link {
  readonly text: string;
  readonly hash: string;
}

/** The tag of a side, with the texts that it is made over. */
export interface Tag {
  readonly side: string;
  readonly tag: string;
  readonly texts: readonly string[];
}

interface Kept {
  readonly disputeId: string;
  readonly events: readonly Recorded[];
  readonly sealed: readonly { readonly hash: string; readonly audience: readonly string[] }[];
  readonly sideViews: readonly { readonly side: string; readonly tag: string }[];
}

/**
 * The links of a dispute's record and the tags of its sides, with the texts that they are hashes of: a copy hashes the
 * same texts with its own ids in them. Computed here from the events and compared with what the program stored, so that
 * copies can never carry a chain of another form than the program's.
 */
export function chainOf({ disputeId, events, sealed, sideViews }: Kept): {
  readonly links: readonly Link[];
  readonly tags: readonly Tag[];
} {
  let previous: string = GENESIS;
  const links = events.map((recorded, index) => {
    const text = canonical(recorded);
    const hash = sha256([disputeId, previous, text].join('\n'));
    if (hash !== sealed[index]?.hash)
      throw new Error('The record is chained in another way than here: the seeding must follow.');
    previous = hash;
    return { text, hash };
  });
  const tags = sideViews.map(({ side, tag }) => {
    const seen = events
      .filter((_, index) => sealed[index]?.audience.includes(side))
      .map(({ at, by, event }) => canonical({ at, by, event }));
    // A side's tag begins with the act that gives it a part, and a mediator body's anew with each referral.
    const from = seen.findIndex((_, start) => tagOver(disputeId, side, seen.slice(start)) === tag);
    if (from < 0) throw new Error(`The tag of the ${side} is made in another way than here: the seeding must follow.`);
    return { side, tag, texts: seen.slice(from) };
  });
  return { links, tags };
}

function tagOver(disputeId: string, side: string, texts: readonly string[]): string {
  return texts.reduce((tag, text) => sha256(`${tag}\n${text}`), sha256(`${disputeId}\n${side}`));
}
