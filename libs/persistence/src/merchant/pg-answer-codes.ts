import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { AnswerCodeLookup, AnswerCodes, Claimed, CodeVia, HeldCode } from '#casework';

/** Where the worker keeps the digests of the codes that it sends out. */
@Injectable()
export class PgAnswerCodes implements AnswerCodes {
  constructor(private readonly database: DataSource) {}

  async keep({ disputeId, merchantId, digest, via }: Parameters<AnswerCodes['keep']>[0]): Promise<void> {
    await this.database.query(
      'INSERT INTO answer_code (dispute_id, merchant_id, digest, via) VALUES ($1, $2, $3, $4)',
      [disputeId, merchantId, Buffer.from(digest), via],
    );
  }
}

/** The web sees no row of these: it shows a digest, or an id that it was given, and is told what that one leads to. */
@Injectable()
export class PgAnswerCodeLookup implements AnswerCodeLookup {
  constructor(private readonly database: DataSource) {}

  async enter(digest: Uint8Array): Promise<string | undefined> {
    const [found]: { id: string }[] = await this.database.query('SELECT id FROM enter_answer_code($1)', [
      Buffer.from(digest),
    ]);
    return found?.id;
  }

  async held(codeId: string): Promise<HeldCode | undefined> {
    const [found]: HeldColumns[] = await this.database.query(
      `SELECT dispute_id, merchant_id, reference, nullif(next_due_on, 'infinity')::text AS next_due_on, via, used_for,
         awaited, in_team FROM answer_code_seen($1)`,
      [codeId],
    );
    if (found === undefined) return undefined;
    const { dispute_id: disputeId, merchant_id: merchantId, reference, via, awaited, in_team: inTeam } = found;
    const due = found.next_due_on === null ? {} : { nextDueOn: found.next_due_on };
    const used = found.used_for === null ? {} : { usedFor: found.used_for };
    return { codeId, disputeId, merchantId, reference, via, open: awaited, inTeam, ...due, ...used };
  }

  async claim(personId: string, codeId: string): Promise<Claimed> {
    return this.database.transaction(async (tx) => {
      await tx.query(`SELECT set_config('entente.person', $1, true)`, [personId]);
      const [answer]: { claimed: Claimed }[] = await tx.query('SELECT claim_merchant($1) AS claimed', [codeId]);
      return answer?.claimed ?? 'no-such-code';
    });
  }
}

interface HeldColumns {
  readonly dispute_id: string;
  readonly merchant_id: string;
  readonly reference: string;
  readonly next_due_on: string | null;
  readonly via: CodeVia;
  readonly used_for: string | null;
  readonly awaited: boolean;
  readonly in_team: boolean;
}
