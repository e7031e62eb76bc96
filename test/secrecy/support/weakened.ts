import pg from 'pg';
import { DataSource } from 'typeorm';
import { type Reader, Reading } from '#casework';
import { sideOf } from '#dispute';
import {
  DisputeEventRow,
  DisputePartyRow,
  DisputeSideViewRow,
  DisputeTextRow,
  NoticeRow,
  PieceRow,
} from '#persistence';
import { ActingRole, notFound } from '#requests';
import { actingAs, inTransaction } from '../../../libs/persistence/src/acting.ts';
import { noticeOf, partyOf, pieceOf, recordedFrom, sideViewOf } from '../../../libs/persistence/src/reading/rows.ts';
import type { OpenApi } from '../../support/api.ts';

/** Takes the second lock away: the policies of every table of this database. Returns the same address. */
export async function unlock(address: string): Promise<string> {
  const asSuperuser = new URL(address);
  asSuperuser.username = 'postgres';
  const superuser = new pg.Client(asSuperuser.href);
  await superuser.connect();
  const { rows } = await superuser.query<{ name: string }>(
    `SELECT oid::regclass::text AS name FROM pg_class WHERE relkind = 'r' AND relrowsecurity`,
  );
  if (rows.length === 0) throw new Error('Nothing was locked');
  for (const { name } of rows) {
    await superuser.query(
      `ALTER TABLE ${name} DISABLE ROW LEVEL SECURITY; ALTER TABLE ${name} NO FORCE ROW LEVEL SECURITY`,
    );
  }
  await superuser.end();
  return address;
}

/**
 * Takes the first lock away: whoever is signed in stands in whatever role, for whatever house, they say, and what is read
 * for them is asked for without any condition on who may see it. Sign-in itself stays: somebody must be somebody.
 */
export function believeEverybody(api: OpenApi): void {
  const database = api.app.get(DataSource, { strict: false });
  const reading = credulousReading(database);
  Object.assign(api.app.get(Reading, { strict: false }), reading);
  const credulous: Pick<ActingRole, 'in' | 'worklistOf' | 'ofBody'> = {
    async in(disputeId, visitor, requestedRole) {
      const reader = claimed(visitor.person.id, requestedRole);
      const sideView = await reading.dispute(reader, disputeId);
      if (sideView === undefined) throw notFound();
      return { reader, sideView };
    },
    worklistOf: (visitor, requestedRole) => claimed(visitor.person.id, requestedRole),
    ofBody: (visitor, bodyId) => ({ role: 'mediator', personId: visitor.person.id, bodyId }),
  };
  Object.assign(api.app.get(ActingRole, { strict: false }), credulous);
}

function claimed(personId: string, { role = 'consumer', organisation = '' }: Parameters<ActingRole['in']>[2]): Reader {
  if (role === 'merchant') return { role, personId, merchantId: organisation };
  if (role === 'mediator' || role === 'clerk') return { role, personId, bodyId: organisation };
  return { role, personId };
}

/** Every question without its conditions: what comes back is what the database lets this reader see. */
function credulousReading(database: DataSource): Reading {
  const asked = <T>(
    reader: Reader,
    disputeId: string | undefined,
    work: (transaction: Parameters<Parameters<typeof inTransaction>[2]>[0]['entities']) => Promise<T>,
  ): Promise<T> => inTransaction(database, actingAs(reader, 'reading', disputeId), ({ entities }) => work(entities));
  const own: Reading = {
    dispute: (reader, disputeId) =>
      asked(reader, disputeId, async (entities) => {
        const rows = await entities.findBy(DisputeSideViewRow, { disputeId });
        const row = rows.find(({ side }) => side === sideOf(reader.role)) ?? rows[0];
        return row && sideViewOf(row);
      }),
    disputes: (reader) =>
      asked(reader, undefined, async (entities) => ({
        items: (await entities.find(DisputeSideViewRow)).map(sideViewOf),
      })),
    events: (reader, disputeId) =>
      asked(reader, disputeId, async (entities) =>
        (await entities.find(DisputeEventRow, { order: { version: 'ASC' } })).map(recordedFrom),
      ),
    texts: (reader, disputeId) =>
      asked(reader, disputeId, async (entities) =>
        Object.fromEntries((await entities.find(DisputeTextRow)).map(({ id, body }) => [id, body])),
      ),
    parties: (reader, disputeId) =>
      asked(reader, disputeId, async (entities) => (await entities.find(DisputePartyRow)).map(partyOf)),
    pieces: (reader, disputeId) =>
      asked(reader, disputeId, async (entities) => (await entities.find(PieceRow)).map(pieceOf)),
    related: async (reader, disputeId) => ({
      parties: await own.parties(reader, disputeId),
      pieces: await own.pieces(reader, disputeId),
      notices: await own.notices(reader, disputeId),
    }),
    whole: async (reader, disputeId) => ({
      ...(await own.related(reader, disputeId)),
      events: await own.events(reader, disputeId),
      texts: await own.texts(reader, disputeId, []),
    }),
    piece: async (reader, disputeId, pieceId) =>
      (await own.pieces(reader, disputeId)).find((piece) => piece.pieceId === pieceId),
    notices: (reader, disputeId) =>
      asked(reader, disputeId, async (entities) => (await entities.find(NoticeRow)).map(noticeOf)),
    notice: async (reader, disputeId, noticeId) =>
      (await own.notices(reader, disputeId)).find((notice) => notice.noticeId === noticeId),
    actingRoles: () => Promise.reject(new Error('Nobody asks who stands where')),
  };
  return own;
}
