import type { EntityManager } from 'typeorm';
import { isId, readSiren } from '#text';
import { Merchant } from './merchant.entity.ts';

/**
 * Search criteria for merchants, all of which must match: part of the name, a SIREN or SIRET, the address of the site.
 * `limit`: 1 to 100, 20 by default. `after`: `next` of the page before; an invalid cursor starts at the first page.
 */
export interface MerchantSearch {
  readonly name?: string;
  readonly siren?: string;
  readonly website?: string;
  readonly limit?: number;
  readonly after?: string;
}

/** Page of the merchants found, sorted by name. */
export interface MerchantPage {
  readonly merchants: readonly Merchant[];
  /** Cursor of the next page, to be given as `after`; absent on the last page. */
  readonly next?: string;
}

const PAGE = 20;
const LONGEST_PAGE = 100;

/** Returns one page of the merchants that match the search. */
export async function findMerchants(tx: EntityManager, search: MerchantSearch): Promise<MerchantPage> {
  const limit = Math.min(Math.max(search.limit ?? PAGE, 1), LONGEST_PAGE);
  const query = tx.createQueryBuilder(Merchant, 'merchant').addSelect('merchant.searchable_name', 'sort_key');
  if (search.name !== undefined) {
    query.andWhere(`merchant.searchable_name LIKE '%' || searchable(:name) || '%'`, { name: search.name });
  }
  if (search.siren !== undefined) {
    query.andWhere('merchant.siren = :siren', { siren: readSiren(search.siren) ?? 'none' });
  }
  if (search.website !== undefined) {
    query.andWhere('merchant.site_host = site_host(:website)', { website: search.website });
  }
  const after = search.after === undefined ? undefined : readCursor(search.after);
  if (after !== undefined) {
    query.andWhere('(merchant.searchable_name, merchant.id) > (:sortKey, :id)', after);
  }
  const found = await query
    .orderBy('merchant.searchable_name')
    .addOrderBy('merchant.id')
    .limit(limit + 1)
    .getRawAndEntities<{ sort_key: string }>();

  const merchants = found.entities.slice(0, limit);
  const last = merchants.at(-1);
  const sortKey = found.raw[limit - 1]?.sort_key;
  if (found.entities.length <= limit || last === undefined || sortKey === undefined) return { merchants };
  return { merchants, next: writeCursor({ sortKey, id: last.id }) };
}

interface Cursor {
  readonly sortKey: string;
  readonly id: string;
}

const writeCursor = (cursor: Cursor) => Buffer.from(JSON.stringify([cursor.sortKey, cursor.id])).toString('base64url');

/** A cursor comes back from outside: whatever is not one of ours starts at the beginning. */
function readCursor(text: string): Cursor | undefined {
  try {
    const [sortKey, id]: unknown[] = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (typeof sortKey !== 'string' || typeof id !== 'string' || !isId(id)) return undefined;
    // no column holds a NUL: asked for one, the database would fail
    return sortKey.includes('\0') ? undefined : { sortKey, id };
  } catch {
    return undefined;
  }
}
