import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { ListQuery, Page, Reader, SightRow } from '#casework';
import { DisputeSightRow } from '../entities/index.ts';
import { sightOf } from './rows.ts';

/** Where a page ends: the sort key and the id of its last row. To everybody else an opaque word. */
interface Cursor {
  readonly key: string;
  readonly id: string;
}

/**
 * One page of the disputes that a reader's side has, in one statement: the index of the holder gives them in order, and
 * the page begins after the last row of the one before, so that the thousandth page costs what the first does.
 */
export async function worklist(entities: EntityManager, reader: Reader, query: ListQuery): Promise<Page<SightRow>> {
  const page = entities.createQueryBuilder(DisputeSightRow, 'sight');
  heldBy(page, reader);
  filtered(page, query);
  ordered(page, query);
  const rows = await page.take(query.limit + 1).getMany();
  const items = rows.slice(0, query.limit);
  const last = items.at(-1);
  if (rows.length <= query.limit || last === undefined) return { items: items.map(sightOf) };
  const key = query.order === 'newest' ? last.openedOn : last.nextDueOn;
  return { items: items.map(sightOf), next: writeCursor({ key, id: last.disputeId }) };
}

function heldBy(page: SelectQueryBuilder<DisputeSightRow>, reader: Reader): void {
  switch (reader.role) {
    case 'consumer':
      page.where('sight.side = :side AND sight.consumerId = :me', { side: 'consumer', me: reader.personId });
      break;
    case 'representative':
      page.where('sight.side = :side AND sight.disputeId = ANY (ARRAY(SELECT my_represented_disputes()))', {
        side: 'consumer',
      });
      break;
    case 'merchant':
      page.where('sight.side = :side AND sight.merchantId = :house', { side: 'merchant', house: reader.merchantId });
      break;
    case 'mediator':
    case 'clerk':
      page.where('sight.side = :side AND sight.bodyId = :house', { side: 'mediator', house: reader.bodyId });
      break;
    default:
      reader satisfies never;
  }
}

function filtered(page: SelectQueryBuilder<DisputeSightRow>, query: ListQuery): void {
  const { stage, phase, dueBefore, caseMediatorId, reference } = query;
  if (stage !== undefined) page.andWhere('sight.stage = :stage', { stage });
  if (phase !== undefined) page.andWhere('sight.phase = :phase', { phase });
  if (dueBefore !== undefined) page.andWhere('sight.nextDueOn < :dueBefore', { dueBefore });
  if (caseMediatorId !== undefined) page.andWhere('sight.caseMediatorId = :caseMediatorId', { caseMediatorId });
  if (reference !== undefined) page.andWhere('sight.reference = :reference', { reference });
}

function ordered(page: SelectQueryBuilder<DisputeSightRow>, query: ListQuery): void {
  const newest = query.order === 'newest';
  const after = readCursor(query.cursor);
  if (newest) page.orderBy('sight.openedOn', 'DESC').addOrderBy('sight.disputeId', 'DESC');
  else page.orderBy('sight.nextDueOn', 'ASC').addOrderBy('sight.disputeId', 'ASC');
  if (after === undefined) return;
  page.andWhere(
    newest
      ? '(sight.openedOn, sight.disputeId) < (:key::date, :id::uuid)'
      : '(sight.nextDueOn, sight.disputeId) > (:key::date, :id::uuid)',
    after,
  );
}

export function writeCursor({ key, id }: Cursor): string {
  return Buffer.from(`${key} ${id}`).toString('base64url');
}

const CURSOR = /^(\d{4}-\d{2}-\d{2}|infinity) ([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})$/;

/** A cursor that is none begins at the beginning: it came from outside and proves nothing. */
export function readCursor(written: string | undefined): Cursor | undefined {
  const [, key, id] = CURSOR.exec(Buffer.from(written ?? '', 'base64url').toString('utf8')) ?? [];
  return key === undefined || id === undefined ? undefined : { key, id };
}
