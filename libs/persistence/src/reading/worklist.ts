import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { ListQuery, Page, Reader, SideViewRow } from '#casework';
import { DisputeSideViewRow } from '../entities/index.ts';
import { sideViewOf } from './rows.ts';

/** Where a page ends: the sort key and the id of its last row. To everybody else an opaque word. */
interface Cursor {
  readonly key: string;
  readonly id: string;
}

/**
 * One page of the disputes that a reader's side has, in one statement: the index of the holder gives them in order, and
 * the page begins after the last row of the one before, so that the thousandth page costs what the first does.
 */
export async function worklist(entities: EntityManager, reader: Reader, query: ListQuery): Promise<Page<SideViewRow>> {
  const page = entities.createQueryBuilder(DisputeSideViewRow, 'side_view');
  heldBy(page, reader);
  filtered(page, query);
  ordered(page, query);
  const rows = await page.take(query.limit + 1).getMany();
  const items = rows.slice(0, query.limit);
  const last = items.at(-1);
  if (rows.length <= query.limit || last === undefined) return { items: items.map(sideViewOf) };
  const key = query.order === 'newest' ? last.openedOn : last.nextDueOn;
  return { items: items.map(sideViewOf), next: writeCursor({ key, id: last.disputeId }) };
}

function heldBy(page: SelectQueryBuilder<DisputeSideViewRow>, reader: Reader): void {
  switch (reader.role) {
    case 'consumer':
      page.where('side_view.side = :side AND side_view.consumerId = :me', { side: 'consumer', me: reader.personId });
      break;
    case 'representative':
      page.where('side_view.side = :side AND side_view.disputeId = ANY (ARRAY(SELECT my_represented_disputes()))', {
        side: 'consumer',
      });
      break;
    case 'merchant':
      page.where('side_view.side = :side AND side_view.merchantId = :organisation', {
        side: 'merchant',
        organisation: reader.merchantId,
      });
      break;
    case 'mediator':
    case 'clerk':
      page.where('side_view.side = :side AND side_view.bodyId = :organisation', {
        side: 'mediator',
        organisation: reader.bodyId,
      });
      break;
    default:
      reader satisfies never;
  }
}

function filtered(page: SelectQueryBuilder<DisputeSideViewRow>, query: ListQuery): void {
  const { stage, phase, dueBefore, caseMediatorId, reference } = query;
  if (stage !== undefined) page.andWhere('side_view.stage = :stage', { stage });
  if (phase !== undefined) page.andWhere('side_view.phase = :phase', { phase });
  if (dueBefore !== undefined) page.andWhere('side_view.nextDueOn < :dueBefore', { dueBefore });
  if (caseMediatorId !== undefined) page.andWhere('side_view.caseMediatorId = :caseMediatorId', { caseMediatorId });
  if (reference !== undefined) page.andWhere('side_view.reference = :reference', { reference });
}

function ordered(page: SelectQueryBuilder<DisputeSideViewRow>, query: ListQuery): void {
  const newest = query.order === 'newest';
  const after = readCursor(query.cursor);
  if (newest) page.orderBy('side_view.openedOn', 'DESC').addOrderBy('side_view.disputeId', 'DESC');
  else page.orderBy('side_view.nextDueOn', 'ASC').addOrderBy('side_view.disputeId', 'ASC');
  if (after === undefined) return;
  page.andWhere(
    newest
      ? '(side_view.openedOn, side_view.disputeId) < (:key::date, :id::uuid)'
      : '(side_view.nextDueOn, side_view.disputeId) > (:key::date, :id::uuid)',
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
