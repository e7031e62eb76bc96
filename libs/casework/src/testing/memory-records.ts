import type { Recorded } from '#dispute';
import { type Instant, instant } from '#law';
import type { Clock } from '../clock.ts';
import type { Outcome } from '../writing/outcome.ts';
import type { DisputeFile, Entry, Opened, Records } from '../writing/records.ts';

/** A clock that stands where it is put. */
export class FixedClock implements Clock {
  #now: Instant;

  constructor(now: string) {
    this.#now = instant(now);
  }

  set(now: string): void {
    this.#now = instant(now);
  }

  now(): Promise<Instant> {
    return Promise.resolve(this.#now);
  }
}

/**
 * The record in memory, for tests of what casework decides: one act at a time, everything or nothing, no readers to
 * keep apart.
 */
export class MemoryRecords implements Records {
  readonly entries = new Map<string, Entry[]>();
  readonly uploads = new Set<string>();
  readonly #answers = new Map<string, { fingerprint: string; outcome: Outcome }>();

  async write(
    { disputeId, actor }: Parameters<Records['write']>[0],
    work: (file: DisputeFile) => Promise<Outcome>,
  ): Promise<Outcome> {
    const who = 'personId' in actor ? actor.personId : actor.role;
    return work({
      answered: (key) => Promise.resolve(this.#answers.get(`${who} ${key}`)),
      open: () => Promise.resolve(this.#opened(disputeId)),
      uploads: (pieceIds) => Promise.resolve(pieceIds.filter((pieceId) => this.uploads.has(pieceId))),
      store: (entry) => {
        this.entries.set(disputeId, [...this.#entriesOf(disputeId), entry]);
        for (const { pieceId } of entry.pieces) this.uploads.delete(pieceId);
        if (entry.answer) this.#answers.set(`${who} ${entry.answer.key}`, entry.answer);
        return Promise.resolve();
      },
    });
  }

  journal(disputeId: string): readonly Recorded[] {
    return this.#entriesOf(disputeId).flatMap((entry) => entry.events.map((sealed) => sealed.recorded));
  }

  latest(disputeId: string): Entry {
    const entry = this.#entriesOf(disputeId).at(-1);
    if (entry === undefined) throw new Error(`Nothing was written in ${disputeId}`);
    return entry;
  }

  #entriesOf(disputeId: string): readonly Entry[] {
    return this.entries.get(disputeId) ?? [];
  }

  #opened(disputeId: string): Opened | undefined {
    const entries = this.#entriesOf(disputeId);
    const last = entries.at(-1)?.events.at(-1);
    if (last === undefined) return undefined;
    const owed = entries.flatMap((entry) => entry.owed).map(({ duty }) => duty);
    const noticesTo = (party: 'consumer' | 'merchant') =>
      owed.filter((duty) => duty.kind === 'notice' && duty.to === party).length;
    const sideViews = entries.at(-1)?.sideViews ?? [];
    return {
      events: this.journal(disputeId),
      lastHash: last.hash,
      tags: Object.fromEntries(sideViews.map(({ side, tag }) => [side, tag])),
      noticesTo: { consumer: noticesTo('consumer'), merchant: noticesTo('merchant') },
    };
  }
}
