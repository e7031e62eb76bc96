import type { EntityManager } from 'typeorm';
import { isId, readSiren } from '#text';
import { Merchant } from './merchant.entity.ts';

/** What a person types: words of the name, a SIREN or SIRET, or the address of the site. All given must agree. */
export interface MerchantSearch {
  readonly name?: string;
  readonly siren?: string;
  readonly website?: string;
  readonly limit?: number;
  readonly after?: string;
}

export interface MerchantPage {
  readonly merchants: readonly Merchant[];
  /** Give it back as `after` for the next page; absent on the last one. */
  readonly next?: string;
}

const PAGE = 20;
const LONGEST_PAGE = 100;

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
