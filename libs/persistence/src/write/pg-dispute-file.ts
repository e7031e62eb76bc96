import type { PoolClient } from 'pg';
import type { DisputeFile, Entry, Opened, Outcome } from '#casework';
import type { Actor, Side } from '#dispute';
import { type Instant, instant } from '#law';
import { type EventRow, recordedOf } from '../recorded.ts';
import { personOf, rowsOf } from './rows-of-entry.ts';
import {
  ANSWER_GIVEN,
  OPEN_DISPUTE,
  OPEN_FILE,
  PURGE_DISPUTE,
  STORE_ENTRY,
  STORE_ENTRY_ENTERING,
  UNUSED_UPLOADS,
} from './statements.ts';

/** One dispute as one act finds and leaves it, inside the transaction that names the actor. */
export class PgDisputeFile implements DisputeFile {
  private readonly disputeId: string;
  private readonly actor: Actor;
  private openedAt: Instant | undefined;

  constructor(
    private readonly client: PoolClient,
    scope: { readonly disputeId: string; readonly actor: Actor },
  ) {
    this.disputeId = scope.disputeId;
    this.actor = scope.actor;
  }

  async answered(key: string): Promise<{ readonly fingerprint: string; readonly outcome: Outcome } | undefined> {
    const { rows } = await this.client.query({ ...ANSWER_GIVEN, values: [this.keyHolder, key] });
    return rows[0];
  }

  async open(): Promise<Opened | undefined> {
    const { rows } = await this.client.query({ ...OPEN_FILE, values: [this.disputeId] });
    const [file] = rows as FileRow[];
    if (file === undefined) return undefined;
    this.openedAt = instant(file.opened_at.toISOString());
    const last = file.events.at(-1);
    if (last === undefined) {
      // Their part ended between the lock and the reading; the clock has a part in every record.
      if (this.actor.role !== 'clock') return undefined;
      throw new Error('A record begins with its complaint');
    }
    const { consumer = 0, merchant = 0 } = file.notices;
    return {
      events: file.events.map(recordedOf),
      lastHash: last.hash,
      tags: file.tags,
      noticesTo: { consumer, merchant },
    };
  }

  async uploads(pieceIds: readonly string[]): Promise<readonly string[]> {
    const { rows } = await this.client.query({ ...UNUSED_UPLOADS, values: [pieceIds, personOf(this.actor)] });
    return (rows as { id: string }[]).map((row) => row.id);
  }

  async store(entry: Entry): Promise<void> {
    const isNew = this.openedAt === undefined;
    const [{ recorded: first }] = entry.events;
    const rows = rowsOf(entry, this.openedAt ?? first.at);
    if (isNew) await this.client.query({ ...OPEN_DISPUTE, values: [this.disputeId, JSON.stringify(rows.dispute)] });
    const moved = isNew ? [] : [rows.dispute];
    const answers = entry.answer === undefined ? [] : [{ actor: this.keyHolder, ...entry.answer }];
    const { events, sideViews, deadlines, owed, texts, parties, pieces } = rows;
    const entering = parties.length + pieces.length === 0 ? [] : [parties, pieces];
    const lists = [moved, events, sideViews, deadlines, owed, texts, answers, ...entering];
    const values = [this.disputeId, ...lists.map((list) => JSON.stringify(list))];
    await this.client.query({ ...(entering.length === 0 ? STORE_ENTRY : STORE_ENTRY_ENTERING), values });
    if (entry.purge) await this.client.query({ ...PURGE_DISPUTE, values: [this.disputeId, first.at] });
  }

  /** Keys belong to a person, whatever their capacity; the clock has its own. */
  private get keyHolder(): string {
    return personOf(this.actor) ?? 'clock';
  }
}

interface FileRow {
  readonly opened_at: Date;
  readonly events: readonly (EventRow & { readonly hash: string })[];
  readonly tags: Partial<Record<Side, string>>;
  readonly notices: { readonly consumer?: number; readonly merchant?: number };
}
