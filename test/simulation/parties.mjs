import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../../tools/embedded-pg.mjs';
import { createDatabase, createRoles, OWNER, WEB, WORKER } from '../../tools/roles.mjs';
import { processorSeconds } from '../bench/figures.mjs';

const NAME = 'entente_simulated';
const SECTORS = ['general', 'general', 'general', 'general', 'energy', 'telecom', 'travel', 'insurance'];
const ADDRESS = JSON.stringify({ lines: ['1 rue du Pont'], postcode: '75011', city: 'Paris', country: 'FR' });

/** A throw-away server whose writes wait for no disk: what is measured is the program, not the disk. */
export async function openParties({ disputes, from }) {
  const folder = mkdtempSync(join(tmpdir(), 'entente-simulated-'));
  chmodSync(folder, 0o755);
  const server = await startPostgres({
    dataDir: join(folder, 'pg'),
    settings: {
      jit: 'off',
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      shared_buffers: '256MB',
      max_wal_size: '4GB',
    },
  });
  const address = (role, database = NAME) => `postgres://${role}@127.0.0.1:${server.port}/${database}`;
  const close = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const first = new pg.Client(address('postgres', 'postgres'));
    await first.connect();
    await createRoles(first);
    await createDatabase(first, NAME);
    await first.end();
    const { migrate } = await from('libs/persistence/src/index.js');
    await migrate(address(OWNER));
    const superuser = new pg.Client(address('postgres'));
    await superuser.connect();
    const people = await settle(superuser, disputes);
    return {
      superuser,
      web: address(WEB),
      worker: address(WORKER),
      ...people,
      /** Seconds of processor that the database has used, where that can be known. */
      processor: () =>
        processorSeconds(Number(readFileSync(join(server.dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]), true),
      async close() {
        await superuser.end();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function settle(superuser, disputes) {
  const bodies = [];
  for (const name of ['Médiation des Rives', 'Médiation des Monts']) {
    const { rows } = await superuser.query(
      `INSERT INTO mediator_body (name, website, postal_address, email, listing_mention)
       VALUES ($1, 'https://mediation.example', $2, 'saisine@mediation.example', 'Inscrit') RETURNING id`,
      [name, ADDRESS],
    );
    const bodyId = rows[0].id;
    const mediators = [];
    for (let one = 0; one < 3; one += 1) mediators.push(await staff(superuser, 'mediator', { bodyId }));
    bodies.push({ bodyId, mediators, clerk: await staff(superuser, 'clerk', { bodyId }) });
  }
  const merchants = [];
  for (const [at, sector] of SECTORS.entries()) {
    const { rows } = await superuser.query(
      `INSERT INTO merchant (siren, name, postal_address, complaint_email, sector)
       VALUES ($1, $2, $3, $4, $5) RETURNING id`,
      [sirenOf(at), `Maison ${at + 1}`, ADDRESS, `reclamations@maison-${at + 1}.example`, sector],
    );
    const merchantId = rows[0].id;
    await superuser.query('INSERT INTO affiliation (merchant_id, body_id, from_on) VALUES ($1, $2, $3)', [
      merchantId,
      bodies[at % 4 === 3 ? 1 : 0].bodyId,
      '2016-01-01',
    ]);
    merchants.push({
      merchantId,
      sector,
      body: at % 4 === 3 ? 1 : 0,
      agent: await staff(superuser, 'merchant', { merchantId }),
    });
  }
  const consumers = Array.from({ length: disputes }, () => randomUUID());
  await superuser.query(
    `INSERT INTO person (id, name, email) SELECT id, 'Camille Moreau', id || '@people.example' FROM unnest($1::uuid[]) AS id`,
    [consumers],
  );
  return { bodies, merchants, consumers };
}

async function staff(superuser, role, stack) {
  const personId = randomUUID();
  await superuser.query(`INSERT INTO person (id, name, email) VALUES ($1, 'Mathilde Aubry', $2)`, [
    personId,
    `${personId}@people.example`,
  ]);
  await superuser.query('INSERT INTO membership (person_id, merchant_id, body_id, role) VALUES ($1, $2, $3, $4)', [
    personId,
    stack.merchantId ?? null,
    stack.bodyId ?? null,
    role === 'merchant' ? 'agent' : role,
  ]);
  return { role, personId, ...stack };
}

/** Numbers with a right check digit, in a range that the register does not give out. */
function sirenOf(at) {
  const eight = String(at + 10).padStart(8, '0');
  const sum = [...eight].reduce((total, digit, place) => {
    const doubled = Number(digit) * (place % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return `${eight}${(10 - (sum % 10)) % 10}`;
}
