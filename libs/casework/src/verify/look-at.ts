import { checkDispute } from './check-dispute.ts';
import { type Faults, type Note, Tally } from './faults.ts';
import type { KeptDispute } from './kept.ts';
import type { Head, KeptFiles, Stretch, VerificationSource } from './verification-source.ts';

/** One stretch of the disputes, with what each anchor says of it: all that somebody needs who looks at it, wherever. */
export interface Task {
  readonly stretch: Stretch;
  readonly anchored: readonly { readonly name: string; readonly heads: readonly Head[] }[];
}

/** What looking at a stretch gave; nothing in it is more than counts and the first fault of each kind. */
export interface Findings {
  readonly disputes: number;
  readonly events: number;
  /** Contents that were to lie in the file store, and were looked for. */
  readonly contents: number;
  readonly faults: Faults;
}

/** What is looked at, as whoever looks holds it. */
export interface Sources {
  readonly verificationSource: Pick<VerificationSource, 'disputesOf'>;
  /** Absent, contents are not looked for. */
  readonly files?: KeptFiles;
  /** Reads every content and works out its digest; otherwise its presence and its length. */
  readonly deep?: boolean;
}

/** Looks at one stretch: the record is worked out anew from its events, and the rest compared with it. */
export async function lookAt(sources: Sources, { stretch, anchored }: Task): Promise<Findings> {
  const tally = new Tally();
  const batch = await sources.verificationSource.disputesOf(stretch);
  const wanted: Wanted[] = [];
  let events = 0;
  for (const kept of batch) {
    const note = noteFor(kept, tally);
    for (const content of checkDispute(kept, note)) wanted.push({ ...content, note });
    events += kept.events.length;
  }
  for (const anchor of anchored) checkAnchored(batch, anchor, tally);
  const contents = await checkFiles(wanted, sources);
  return { disputes: batch.length, events, contents, faults: tally.found };
}

function noteFor({ row }: KeptDispute, tally: Tally): Note {
  return (kind, what, version) =>
    tally.add({
      kind,
      where: row.reference,
      ...(what === undefined ? {} : { what }),
      ...(version === undefined ? {} : { version }),
    });
}

interface Wanted {
  readonly sha256: string;
  readonly bytes: number;
  readonly note: Note;
}

/** Those of a whole stretch at once: each is a short wait for the disk. */
async function checkFiles(wanted: readonly Wanted[], { files, deep }: Sources): Promise<number> {
  if (files === undefined) return 0;
  await Promise.all(
    wanted.map(async ({ sha256, bytes, note }) => {
      const size = await files.size(sha256);
      if (size === undefined) note('file-missing', sha256);
      else if (size !== bytes || (deep && (await files.verify(sha256)) !== 'sound')) note('file-damaged', sha256);
    }),
  );
  return wanted.length;
}

/** The record may have grown since it was anchored; what was anchored must still be in it. */
function checkAnchored(batch: readonly KeptDispute[], { name, heads }: Task['anchored'][number], tally: Tally): void {
  const kept = new Map(batch.map((one) => [one.disputeId, one]));
  for (const { disputeId, version, hash } of heads) {
    const dispute = kept.get(disputeId);
    const link = dispute?.events[version - 1];
    if (dispute === undefined) tally.add({ kind: 'anchored-missing', where: disputeId, what: name });
    else if (link?.hash !== hash) {
      const kind = link === undefined ? 'anchored-cut' : 'anchored-rewritten';
      tally.add({ kind, where: dispute.row.reference, version, what: name });
    }
  }
}
