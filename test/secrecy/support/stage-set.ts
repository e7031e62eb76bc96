import type { Records } from '#casework';
import { databaseOf, PgRecords } from '#persistence';
import { type OpenApi, openApi } from '../../support/api.ts';
import { type Actors, createActors, type Named } from './actors.ts';
import { unlock } from './weakened.ts';

export interface RehearsalStack {
  readonly api: OpenApi;
  readonly actors: Actors;
  /** As the worker writes: for arranging. */
  readonly records: Records;
  close(): Promise<void>;
}

/** The API with the cast on it; `rls: 'off'` leaves the policies of the database out. */
export async function setStage(
  given: { readonly rls?: 'on' | 'off'; readonly named?: Named } = {},
): Promise<RehearsalStack> {
  const { rls = 'on', named } = given;
  const api = await openApi({}, rls === 'off' ? unlock : undefined);
  const actors = await createActors(api.superuser, named);
  const { host, port, database: name } = api.superuser;
  const database = await databaseOf({
    url: `postgres://entente_worker@${host}:${port}/${name}`,
    poolSize: 2,
  }).initialize();
  return {
    api,
    actors,
    records: new PgRecords(database),
    async close() {
      await database.destroy();
      await api.close();
    },
  };
}
