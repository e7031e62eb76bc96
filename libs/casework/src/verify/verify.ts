import type { KeyObject } from 'node:crypto';
import { AnchorReader } from './anchor.ts';
import { type Faults, Tally } from './faults.ts';
import { type Findings, lookAt, type Sources, type Task } from './look-at.ts';
import type { Anchors, VerificationSource } from './verification-source.ts';

/** Sources and options of a verification. */
export interface Verification extends Sources {
  readonly verificationSource: VerificationSource;
  readonly anchors?: Anchors;
  /** The public half of the key that signs anchors. Absent, signatures are not checked. */
  readonly anchorKey?: KeyObject;
  /** Number of newest anchors to check; 7 by default. */
  readonly anchorsRead?: number;
  /**
   * Contents from before this instant that belong to no row are reported; the row of a younger one may not be written
   * yet. Absent, none is reported.
   */
  readonly ownedBefore?: Date;
  /** Workers that share the verification. Absent, all of it runs here. */
  readonly workers?: VerificationWorkers;
  readonly onProgress?: (progress: Progress) => void;
}

/** Workers among which the disputes are shared. */
export interface VerificationWorkers {
  /** Number of stretches that they take at once. */
  readonly most: number;
  lookAt(task: Task): Promise<Findings>;
}

/** Progress of a verification: disputes and events verified so far, and about how many disputes there are. */
export interface Progress {
  readonly disputes: number;
  readonly events: number;
  readonly expected: number;
}

/** Result of a verification: how many disputes, events, contents and anchors were checked, and the faults by kind. */
export interface Report extends Omit<Progress, 'expected'> {
  readonly contents: number;
  readonly anchors: number;
  /**
   * Digests of contents that belong to no row. Not a fault of the record: a worker was interrupted, or the database was
   * restored from before they were written.
   */
  readonly ownedByNobody: readonly string[];
  readonly faults: Faults;
}

const ANCHORS_READ = 7;

/** One stretch is on its way from the database while another is looked at. */
const AT_ONCE_HERE = 2;

/**
 * Verifies everything that is stored and returns the faults; writes nothing. Disputes are read in stretches, so that
 * memory does not grow with their number; faults are told in the order of ids. Throws what a source or a worker throws.
 */
export async function verifyAll(given: Verification): Promise<Report> {
  const { verificationSource, onProgress } = given;
  const workers = given.workers ?? { most: AT_ONCE_HERE, lookAt: (task: Task) => lookAt(given, task) };
  const tally = new Tally();
  const expected = await verificationSource.expected();
  const anchors = await readersOf(given);
  let [disputes, events, contents] = [0, 0, 0];
  const add = (found: Findings) => {
    tally.addAll(found.faults);
    disputes += found.disputes;
    events += found.events;
    contents += found.contents;
    onProgress?.({ disputes, events, expected: Math.max(expected, disputes) });
  };
  const inHand: Promise<Findings>[] = [];
  for await (const stretch of verificationSource.stretches()) {
    const anchored = await Promise.all(
      anchors.map(async (anchor) => ({ name: anchor.name, heads: await anchor.upTo(stretch.upTo) })),
    );
    const looking = workers.lookAt({ stretch, anchored });
    // It is awaited in its turn; until then a failure must not end the program.
    looking.catch(() => undefined);
    inHand.push(looking);
    if (inHand.length >= workers.most) add(await (inHand.shift() as Promise<Findings>));
  }
  for (const looking of inHand) add(await looking);
  for (const anchor of anchors) await finish(anchor, tally);
  for (const { table, disputeId } of await verificationSource.strays())
    tally.add({ kind: 'row-astray', where: disputeId, what: table });
  const ownedByNobody = await leftOver(given);
  return { disputes, events, contents, anchors: anchors.length, ownedByNobody, faults: tally.found };
}

async function leftOver({ verificationSource, files, ownedBefore }: Verification): Promise<readonly string[]> {
  if (files === undefined || ownedBefore === undefined) return [];
  const found: string[] = [];
  for await (const digests of files.namesBefore(ownedBefore))
    found.push(...(await verificationSource.ownedByNobody(digests)));
  return found;
}

async function readersOf({ anchors, anchorKey, anchorsRead = ANCHORS_READ }: Verification): Promise<AnchorReader[]> {
  const names = (await anchors?.names()) ?? [];
  return names
    .slice(-anchorsRead)
    .flatMap((name) => (anchors === undefined ? [] : [new AnchorReader(name, anchors.lines(name), anchorKey)]));
}

/** What an anchor still knows when the record is at its end, and whether it is as it was signed. */
async function finish(anchor: AnchorReader, tally: Tally): Promise<void> {
  for (const head of await anchor.upTo())
    tally.add({ kind: 'anchored-missing', where: head.disputeId, what: anchor.name });
  if (!anchor.sound) tally.add({ kind: 'anchor-damaged', where: anchor.name });
}
