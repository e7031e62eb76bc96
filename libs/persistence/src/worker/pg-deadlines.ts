import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Deadlines } from '#casework';
import type { Act, ActType, ClockAct } from '#dispute';
import type { Instant } from '#law';
import { named } from '../named.ts';

/**
 * Dates that have come, in the order in which they did. Two workers may be offered the same one: the act locks its
 * dispute, and finds at its turn that it is no longer open.
 */
@Injectable()
export class PgDeadlines implements Deadlines {
  constructor(private readonly database: DataSource) {}

  async due(now: Instant, limit: number): Promise<readonly { readonly disputeId: string; readonly act: Act }[]> {
    const rows = await named<{ readonly disputeId: string; readonly act: ClockAct }>(this.database, DUE, [now, limit]);
    return rows.map(({ disputeId, act }) => ({ disputeId, act: { type: act } as Act }));
  }

  async postpone(disputeId: string, act: ActType, until: Instant, reason: string): Promise<void> {
    await this.database.query(
      'UPDATE deadline SET next_at = $3, attempts = attempts + 1, reason = $4 WHERE dispute_id = $1 AND act = $2',
      [disputeId, act, until, reason],
    );
  }
}

const DUE = {
  name: 'due-deadlines',
  text: `SELECT dispute_id AS "disputeId", act FROM deadline WHERE next_at <= $1 ORDER BY next_at, dispute_id LIMIT $2`,
};
