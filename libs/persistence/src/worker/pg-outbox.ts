import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { IssuedNotice, MailOutcome, MailOwed, OpenDuty, Outbox } from '#casework';
import type { Side } from '#dispute';
import type { Instant } from '#law';
import type { Duty } from '#notices';
import { named } from '../named.ts';

const FIRST_DELAY_SECONDS = 30;
const LONGEST_DELAY_SECONDS = 6 * 60 * 60;
/** The twentieth failure, some four days after the first, is for a person to look at. */
const LAST_ATTEMPT = 20;

/** Longer than a worker gives any job: a mail in hand that long is in nobody's hand any more. */
const IN_HAND_SECONDS = 5 * 60;

/** A mail server that takes a mail gives up after some five days (RFC 5321, 4.5.4.1); what is said much later is not of it. */
const REPORTED_WITHIN_DAYS = 30;

const TABLES = { duty: 'outbox', mail: 'mail' } as const;

/** The duties to notify and the mails they became. A queue may carry them; this is where they are. */
@Injectable()
export class PgOutbox implements Outbox {
  constructor(private readonly database: DataSource) {}

  async waiting(
    now: Instant,
    limit: number,
  ): Promise<readonly { readonly id: string; readonly kind: 'duty' | 'mail' }[]> {
    return named(this.database, WAITING, [now, limit]);
  }

  async duty(outboxId: string): Promise<OpenDuty | undefined> {
    const [row] = await named<DutyRow>(this.database, OPEN_DUTY, [outboxId]);
    if (row === undefined) return undefined;
    const { kind, code, to, copy, ...owed } = row;
    const duty = (kind === 'notice' ? { kind, code, to } : { kind, word: code, to }) as Duty;
    return { outboxId, ...owed, duty, ...(copy === null ? {} : { copy }) };
  }

  async fulfil(owed: OpenDuty, notice: IssuedNotice | undefined, mails: readonly MailOwed[]): Promise<void> {
    const letters = notice === undefined ? [] : [notice];
    const announced = mails.map(({ to, notice: of, ...mail }) => ({ ...mail, ...to, noticeId: of?.noticeId }));
    await named(this.database, FULFIL, [owed.outboxId, JSON.stringify(letters), JSON.stringify(announced)]);
  }

  async takeMail(mailId: string, now: Instant): Promise<MailOwed | undefined> {
    const [row] = await named<TakenMail>(this.database, TAKE_MAIL, [mailId, now, IN_HAND_SECONDS]);
    return row === undefined ? undefined : mailOf(mailId, row);
  }

  async sent(mailId: string, { outcome, transportId }: MailOutcome, at: Instant): Promise<void> {
    await named(this.database, SENT, [mailId, at, outcome, transportId]);
  }

  async returned(mailId: string, at: Instant): Promise<MailOwed | 'waits' | 'unknown'> {
    // Asked first: what is written meanwhile is read with the next round.
    const [mail] = await named<{ open: boolean }>(this.database, HAS_LEFT, [mailId]);
    if (mail?.open) return 'waits';
    const [row] = await named<TakenMail>(this.database, RETURNED, [mailId, at, REPORTED_WITHIN_DAYS]);
    return row === undefined ? 'unknown' : mailOf(mailId, row);
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

const WAITING = {
  name: 'waiting-jobs',
  text: `
    (SELECT id, 'duty' AS kind, next_at FROM outbox WHERE done_at IS NULL AND NOT dead AND next_at <= $1
      ORDER BY next_at, id LIMIT $2)
    UNION ALL
    (SELECT id, 'mail' AS kind, next_at FROM mail WHERE sent_at IS NULL AND NOT dead AND next_at <= $1
      ORDER BY next_at, id LIMIT $2)
    ORDER BY next_at, id LIMIT $2`,
};

const SENT = {
  name: 'mail-sent',
  text: 'UPDATE mail SET sent_at = $2, outcome = $3, transport_id = $4 WHERE id = $1 AND sent_at IS NULL',
};

interface DutyRow {
  readonly disputeId: string;
  readonly version: number;
  readonly asOf: number;
  readonly kind: Duty['kind'];
  readonly code: string;
  readonly to: Side;
  readonly copy: number | null;
}

const OPEN_DUTY = {
  name: 'open-duty',
  text: `SELECT dispute_id AS "disputeId", version, as_of AS "asOf", kind, code, to_side AS "to", copy
    FROM outbox WHERE id = $1 AND done_at IS NULL`,
};

/** A notice is for the eyes of the body that could see its cause. Whoever comes second closes nothing, and so writes nothing. */
const FULFIL = {
  name: 'fulfil-duty',
  text: `
    WITH closed AS (
      UPDATE outbox SET done_at = now() WHERE id = $1 AND done_at IS NULL RETURNING id, dispute_id, version, next_at
    ), issued AS (
      INSERT INTO notice (id, outbox_id, dispute_id, version, code, number, title, to_side, body_id, sha256, bytes, issued_on)
      SELECT given."noticeId", closed.id, closed.dispute_id, closed.version, given.code, given.number, given.title, given."to",
        event.body_id, given.sha256, given.bytes, given."issuedOn"
      FROM closed JOIN dispute_event AS event ON event.dispute_id = closed.dispute_id AND event.version = closed.version
      CROSS JOIN jsonb_to_recordset($2) AS given ("noticeId" uuid, code text, number text, title text, "to" text, sha256 text,
        bytes bigint, "issuedOn" date)
    )
    INSERT INTO mail (id, outbox_id, dispute_id, notice_id, kind, word, to_side, person_id, merchant_id, body_id, next_at)
    SELECT given."mailId", closed.id, closed.dispute_id, given."noticeId", given.kind, given.word, given.side, given."personId",
      given."merchantId", given."bodyId", closed.next_at
    FROM closed CROSS JOIN jsonb_to_recordset($3) AS given ("mailId" uuid, "noticeId" uuid, kind text, word text, side text,
      "personId" uuid, "merchantId" uuid, "bodyId" uuid)`,
};

interface TakenMail {
  readonly disputeId: string;
  readonly outboxId: string;
  readonly kind: MailOwed['kind'];
  readonly word: string | null;
  readonly side: Side;
  readonly personId: string | null;
  readonly merchantId: string | null;
  readonly bodyId: string | null;
  readonly notice: NonNullable<MailOwed['notice']> | null;
}

const OWED = `dispute_id AS "disputeId", outbox_id AS "outboxId", kind, word, to_side AS side, person_id AS "personId",
      merchant_id AS "merchantId", body_id AS "bodyId",
      (SELECT json_build_object('noticeId', notice.id, 'code', notice.code, 'sha256', notice.sha256)
        FROM notice WHERE notice.id = mail.notice_id) AS notice`;

const TAKE_MAIL = {
  name: 'take-mail',
  text: `
    UPDATE mail SET next_at = $2::timestamptz + make_interval(secs => $3)
    WHERE id = $1 AND sent_at IS NULL AND NOT dead AND next_at <= $2
    RETURNING ${OWED}`,
};

const HAS_LEFT = { name: 'mail-has-left', text: 'SELECT sent_at IS NULL AS open FROM mail WHERE id = $1' };

/** One that was refused at once has been recorded as such. */
const RETURNED = {
  name: 'mail-returned',
  text: `
    UPDATE mail SET outcome = 'bounced', returned_at = coalesce(returned_at, $2)
    WHERE id = $1 AND (outcome = 'sent' OR returned_at IS NOT NULL) AND sent_at > $2::timestamptz - make_interval(days => $3)
    RETURNING ${OWED}`,
};

function mailOf(mailId: string, row: TakenMail): MailOwed {
  const { disputeId, outboxId, kind, word, notice, side, personId, merchantId, bodyId } = row;
  return {
    mailId,
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
    ...(notice === null ? {} : { notice }),
  };
}
