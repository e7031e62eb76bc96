import type { DataSource, EntityManager } from 'typeorm';
import type { IssuedNotice, MailOutcome, MailOwed, OpenDuty, Outbox } from '#casework';
import type { Instant } from '#law';
import type { Duty } from '#notices';
import { DisputeEventRow, MailRow, NoticeRow, OutboxRow } from '../entities/index.ts';

const FIRST_DELAY_SECONDS = 30;
const LONGEST_DELAY_SECONDS = 6 * 60 * 60;
/** The twentieth failure, some four days after the first, is for a person to look at. */
const LAST_ATTEMPT = 20;

/** Longer than a worker gives any job: a mail in hand that long is in nobody's hand any more. */
const IN_HAND_SECONDS = 5 * 60;

const TABLES = { duty: 'outbox', mail: 'mail' } as const;

/** The duties to notify and the mails they became. A queue may carry them; this is where they are. */
export class PgOutbox implements Outbox {
  private readonly database: DataSource;

  constructor(database: DataSource) {
    this.database = database;
  }

  async waiting(
    now: Instant,
    limit: number,
  ): Promise<readonly { readonly id: string; readonly kind: 'duty' | 'mail' }[]> {
    return this.database.query(
      `(SELECT id, 'duty' AS kind, next_at FROM outbox WHERE done_at IS NULL AND NOT dead AND next_at <= $1
          ORDER BY next_at, id LIMIT $2)
       UNION ALL
       (SELECT id, 'mail' AS kind, next_at FROM mail WHERE sent_at IS NULL AND NOT dead AND next_at <= $1
          ORDER BY next_at, id LIMIT $2)
       ORDER BY next_at, id LIMIT $2`,
      [now, limit],
    );
  }

  async duty(outboxId: string): Promise<OpenDuty | undefined> {
    const row = await this.database.getRepository(OutboxRow).findOneBy({ id: outboxId });
    if (row === null || row.doneAt !== null) return undefined;
    const { disputeId, version, asOf, copy } = row;
    return { outboxId, disputeId, version, asOf, duty: dutyOf(row), ...(copy === null ? {} : { copy }) };
  }

  async fulfil(owed: OpenDuty, notice: IssuedNotice | undefined, mails: readonly MailOwed[]): Promise<void> {
    await this.database.transaction(async (entities) => {
      const closed = await entities.query(
        'UPDATE outbox SET done_at = now() WHERE id = $1 AND done_at IS NULL RETURNING next_at',
        [owed.outboxId],
      );
      const [row] = closed[0] as { next_at: Date }[];
      if (row === undefined) return;
      if (notice !== undefined) await addNotice(entities, notice);
      for (const mail of mails) await addMail(entities, mail, row.next_at);
    });
  }

  async takeMail(mailId: string, now: Instant): Promise<MailOwed | undefined> {
    const [, taken] = await this.database.query(
      `UPDATE mail SET next_at = $2::timestamptz + make_interval(secs => $3)
       WHERE id = $1 AND sent_at IS NULL AND NOT dead AND next_at <= $2`,
      [mailId, now, IN_HAND_SECONDS],
    );
    if (taken === 0) return undefined;
    const row = await this.database
      .getRepository(MailRow)
      .findOneOrFail({ where: { id: mailId }, relations: { notice: true } });
    return mailOf(row);
  }

  async sent(mailId: string, { outcome, transportId }: MailOutcome, at: Instant): Promise<void> {
    await this.database.query(
      'UPDATE mail SET sent_at = $2, outcome = $3, transport_id = $4 WHERE id = $1 AND sent_at IS NULL',
      [mailId, at, outcome, transportId],
    );
  }

  async failed(id: string, kind: 'duty' | 'mail', error: string, at: Instant): Promise<void> {
    await this.database.query(
      `UPDATE ${TABLES[kind]} SET attempts = attempts + 1, last_error = $2, dead = attempts + 1 >= $4,
         next_at = $3::timestamptz + make_interval(secs => least($5 * 2.0 ^ least(attempts, 20), $6))
       WHERE id = $1`,
      [id, error, at, LAST_ATTEMPT, FIRST_DELAY_SECONDS, LONGEST_DELAY_SECONDS],
    );
  }
}

function dutyOf({ kind, code, to }: OutboxRow): Duty {
  return kind === 'notice' ? ({ kind, code, to } as Duty) : ({ kind, word: code, to } as Duty);
}

function mailOf(row: MailRow): MailOwed {
  const { id, disputeId, outboxId, kind, word, notice, side, personId, merchantId, bodyId } = row;
  return {
    mailId: id,
    disputeId,
    outboxId,
    kind,
    to: {
      side,
      ...(personId === null ? {} : { personId }),
      ...(merchantId === null ? {} : { merchantId }),
      ...(bodyId === null ? {} : { bodyId }),
    },
    ...(word === null ? {} : { word }),
    ...(notice === null ? {} : { notice: { noticeId: notice.id, code: notice.code, sha256: notice.sha256 } }),
  };
}

/** A notice is for the eyes of the body that could see its cause. */
async function addNotice(entities: EntityManager, { noticeId, ...notice }: IssuedNotice): Promise<void> {
  const { disputeId, version } = notice;
  const { bodyId } = await entities.findOneByOrFail(DisputeEventRow, { disputeId, version });
  await entities.insert(NoticeRow, { id: noticeId, ...notice, bodyId });
}

async function addMail(entities: EntityManager, mail: MailOwed, nextAt: Date): Promise<void> {
  const { mailId, disputeId, outboxId, kind, word, notice, to } = mail;
  const { side, personId = null, merchantId = null, bodyId = null } = to;
  await entities.insert(MailRow, {
    id: mailId,
    disputeId,
    outboxId,
    kind,
    word: word ?? null,
    notice: notice === undefined ? null : { id: notice.noticeId },
    side,
    personId,
    merchantId,
    bodyId,
    nextAt,
  });
}
