import type { KeyObject } from 'node:crypto';
import { AnchorReader } from './anchor.ts';
import type { Anchors, Census, KeptFiles } from './census.ts';
import { checkDispute } from './check-dispute.ts';
import { type FaultKind, type Found, type Note, Tally } from './faults.ts';
import type { KeptDispute } from './kept.ts';

export interface Verification {
  readonly census: Census;
  /** Absent, contents are not looked for. */
  readonly files?: KeptFiles;
  readonly anchors?: Anchors;
  /** The public half of the key that signs anchors. Absent, signatures are not checked. */
  readonly anchorKey?: KeyObject;
  /** Reads every content and works out its digest; otherwise its presence and its length. */
  readonly deep?: boolean;
  /** How many of the newest anchors. */
  readonly anchorsRead?: number;
  /** Contents written before it that nobody owns are told; what is younger may still be on its way to its row. Absent, none is. */
  readonly ownedBefore?: Date;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly disputes: number;
  readonly events: number;
  readonly expected: number;
}

export interface Report extends Omit<Progress, 'expected'> {
  readonly contents: number;
  readonly anchors: number;
  /** Digests of contents that nobody owns: no fault of the record. A worker was cut off, or the record restored is older than them. */
  readonly ownedByNobody: readonly string[];
  readonly faults: ReadonlyMap<FaultKind, Found>;
}

const ANCHORS_READ = 7;

/**
 * Looks at everything that is kept and says what is wrong with it, and changes nothing. The record is worked out anew from
 * its events, and the rest compared with it; disputes stream by, so that a million take minutes and no more memory.
 */
export async function verifyAll(given: Verification): Promise<Report> {
  const { census, onProgress } = given;
  const tally = new Tally();
  const expected = await census.expected();
  const anchors = await readersOf(given);
  let [disputes, events, contents] = [0, 0, 0];
  for await (const batch of census.disputes()) {
    const wanted: Wanted[] = [];
    for (const kept of batch) {
      const note = noteFor(kept, tally);
      for (const content of checkDispute(kept, note)) wanted.push({ ...content, note });
      for (const anchor of anchors) await checkAnchored(kept, anchor, tally);
      disputes += 1;
      events += kept.events.length;
    }
    contents += await checkFiles(wanted, given);
    onProgress?.({ disputes, events, expected: Math.max(expected, disputes) });
  }
  for (const anchor of anchors) await finish(anchor, tally);
  for (const { table, disputeId } of await census.strays())
    tally.add({ kind: 'row-astray', where: disputeId, what: table });
  const ownedByNobody = await leftOver(given);
  return { disputes, events, contents, anchors: anchors.length, ownedByNobody, faults: tally.found };
}

async function leftOver({ census, files, ownedBefore }: Verification): Promise<readonly string[]> {
  if (files === undefined || ownedBefore === undefined) return [];
  const found: string[] = [];
  for await (const digests of files.namesBefore(ownedBefore)) found.push(...(await census.ownedByNobody(digests)));
  return found;
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

/** Those of a whole batch at once: each is a short wait for the disk. */
async function checkFiles(wanted: readonly Wanted[], { files, deep }: Verification): Promise<number> {
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

async function readersOf({ anchors, anchorKey, anchorsRead = ANCHORS_READ }: Verification): Promise<AnchorReader[]> {
  const names = (await anchors?.names()) ?? [];
  return names
    .slice(-anchorsRead)
    .flatMap((name) => (anchors === undefined ? [] : [new AnchorReader(name, anchors.lines(name), anchorKey)]));
}

/** The record may have grown since it was anchored; what was anchored must still be in it. */
async function checkAnchored(
  { disputeId, row, events }: KeptDispute,
  anchor: AnchorReader,
  tally: Tally,
): Promise<void> {
  const { missing, own } = await anchor.upTo(disputeId);
  for (const head of missing) tally.add({ kind: 'anchored-missing', where: head.disputeId, what: anchor.name });
  if (own === undefined) return;
  const { version, hash } = own;
  const link = events[version - 1];
  if (link?.hash === hash) return;
  const kind = link === undefined ? 'anchored-cut' : 'anchored-rewritten';
  tally.add({ kind, where: row.reference, version, what: anchor.name });
}

async function finish(anchor: AnchorReader, tally: Tally): Promise<void> {
  const { missing } = await anchor.upTo(undefined);
  for (const head of missing) tally.add({ kind: 'anchored-missing', where: head.disputeId, what: anchor.name });
  if (!anchor.sound) tally.add({ kind: 'anchor-damaged', where: anchor.name });
}
