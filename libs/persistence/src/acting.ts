import type { PoolClient } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '#dispute';

/** In whose name a transaction reads or writes: what the policies of the database ask. */
export interface Acting {
  readonly role?: Actor['role'];
  readonly personId?: string;
  readonly organisationId?: string;
  readonly disputeId?: string;
  readonly purpose: 'reading' | 'performing';
}

/** The two ways into one transaction: entities, and named statements on the same connection. */
export interface Transaction {
  readonly entities: EntityManager;
  readonly client: PoolClient;
}

const NAME_ACTOR = {
  name: 'name-actor',
  text: `SELECT set_config('entente.role', $1, true), set_config('entente.person', $2, true),
    set_config('entente.organisation', $3, true), set_config('entente.dispute', $4, true),
    set_config('entente.purpose', $5, true)`,
};

export function actingAs(actor: Actor, purpose: Acting['purpose'], disputeId?: string): Acting {
  const scope = disputeId === undefined ? { purpose } : { purpose, disputeId };
  switch (actor.role) {
    case 'clock':
      return { ...scope, role: actor.role };
    case 'consumer':
    case 'representative':
      return { ...scope, role: actor.role, personId: actor.personId };
    case 'merchant':
      return { ...scope, role: actor.role, personId: actor.personId, organisationId: actor.merchantId };
    case 'mediator':
    case 'clerk':
      return { ...scope, role: actor.role, personId: actor.personId, organisationId: actor.bodyId };
    default:
      return actor satisfies never;
  }
}

/**
 * One transaction that names its actor. The name is local to the transaction: a pooled connection must never carry it
 * to the next request. What `keep` declines is rolled back, and returned all the same.
 */
export async function inTransaction<T>(
  database: DataSource,
  acting: Acting,
  work: (transaction: Transaction) => Promise<T>,
  keep: (result: T) => boolean = () => true,
): Promise<T> {
  const runner = database.createQueryRunner();
  try {
    const client: PoolClient = await runner.connect();
    await runner.startTransaction();
    await nameActor(client, acting);
    const result = await work({ entities: runner.manager, client });
    if (keep(result)) await runner.commitTransaction();
    else await runner.rollbackTransaction();
    return result;
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
}

/** Again in the same transaction where somebody may stand in several capacities. */
export async function nameActor(client: PoolClient, acting: Acting): Promise<void> {
  const { role = '', personId = '', organisationId = '', disputeId = '', purpose } = acting;
  await client.query({ ...NAME_ACTOR, values: [role, personId, organisationId, disputeId, purpose] });
}
