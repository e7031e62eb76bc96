import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { keepText, type Outcome, type Performance, perform } from '#casework';
import { type Act, type Actor, type Side } from '#dispute';
import { DEFAULT_PRACTICE, type Instant, instant, type Rules } from '#law';
import { disputeReference } from '#text';
import { freshDatabase } from '../../../../test/support/database.ts';
import { databaseOf } from '../database.ts';
import { PgUploads } from '../pg-uploads.ts';
import { PgReading } from '../reading/pg-reading.ts';
import { PgDeadlines } from '../worker/pg-deadlines.ts';
import { PgOutbox } from '../worker/pg-outbox.ts';
import { PgRecords } from '../write/pg-records.ts';

export const RULES: Rules = { jurisdiction: 'FR', sector: 'general', practice: DEFAULT_PRACTICE };
export const CLOCK: Actor = { role: 'clock' };

/** A clock that stands where a story puts it. */
export class FixedClock {
  private at: Instant = instant('2026-03-02T09:00:00Z');

  /** From now on a millisecond passes at each look: no two acts have the same instant. */
  ticking = false;

  now(): Promise<Instant> {
    const { at } = this;
    if (this.ticking) this.at = instant(new Date(Date.parse(at) + 1).toISOString());
    return Promise.resolve(at);
  }

  setTo(at: string): void {
    this.at = instant(at.includes('T') ? at : `${at}T09:00:00Z`);
  }
}

export type DatabaseFixture = Awaited<ReturnType<typeof openDatabaseFixture>>;

/** A database of its own with the roles of production, two merchants, two bodies, and the people of a dispute (specs only). */
export async function openDatabaseFixture() {
  const database = await freshDatabase();
  const [web, worker] = await Promise.all([open(database.web), open(database.worker)]);
  const superuser = new pg.Client(database.superuser);
  await superuser.connect();
  const clock = new FixedClock();
  const records = { web: new PgRecords(web), worker: new PgRecords(worker) };
  const ids = await directoryOf(superuser);
  const people = peopleOf(ids);
  await belong(superuser, [people.agent, people.rival, people.mathilde, people.clerk, people.stranger]);
  const act = (performance: Performance): Promise<Outcome> =>
    perform(records[performance.actor.role === 'clock' ? 'worker' : 'web'], clock, performance);

  return {
    database,
    web,
    worker,
    superuser,
    clock,
    records,
    reading: new PgReading(web),
    uploads: new PgUploads(web),
    outbox: new PgOutbox(worker),
    deadlines: new PgDeadlines(worker),
    ...ids,
    ...people,
    act,
    /** Somebody does something, and it is done. */
    async does(actor: Actor, disputeId: string, one: Act, more: Partial<Performance> = {}) {
      const outcome = await act({ disputeId, actor, act: one, ...more });
      if (outcome.kind !== 'done') throw new Error(`${one.type}: ${JSON.stringify(outcome)}`);
      return outcome;
    },
    /** A consumer complains to a merchant. */
    async complaint(actor: Actor = people.camille, merchantId: string = ids.boutique): Promise<string> {
      const disputeId = randomUUID();
      const outcome = await act(complaintOf(disputeId, actor, merchantId));
      if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
      return disputeId;
    },
    async ask<T = Record<string, unknown>>(sql: string, values: readonly unknown[] = []): Promise<T[]> {
      return (await superuser.query(sql, [...values])).rows as T[];
    },
    async close() {
      await superuser.end();
      await Promise.all([web.destroy(), worker.destroy()]);
      await database.drop();
    },
  };
}

export function complaintOf(disputeId: string, actor: Actor, merchantId: string): Performance {
  if (actor.role !== 'consumer') throw new Error('A consumer complains');
  const { text, ref } = keepText('Le lave-linge commandé le 5 janvier ne démarre plus.');
  return {
    disputeId,
    actor,
    texts: [text],
    parties: [
      {
        kind: 'consumer',
        personId: actor.personId,
        name: 'Camille Moreau',
        addressLines: ['12 rue des Lilas', '69003 Lyon'],
        email: 'camille.moreau@example.org',
        language: 'fr',
      },
    ],
    act: {
      type: 'FileComplaint',
      reference: disputeReference(2026, randomBytes(7)),
      consumerId: actor.personId,
      merchantId,
      rules: RULES,
      statement: ref,
      claims: [{ kind: 'refund', amountCents: 45_000 }],
      pieceIds: [],
    },
  };
}

/** Words with the act that refers to them. */
export function message(audience: readonly Side[], body: string): Pick<Performance, 'act' | 'texts'> {
  const { text, ref } = keepText(body, audience);
  return { texts: [text], act: { type: 'SendMessage', statement: ref, audience } };
}

/** From the complaint to the examination by the mediator, as people do it. */
export async function untilExamination(db: DatabaseFixture): Promise<string> {
  const { camille, agent, mathilde, clerk, rives, does, clock } = db;
  clock.setTo('2026-03-02');
  const id = await db.complaint();
  const answer = keepText('Nous refusons le remboursement.');
  clock.setTo('2026-03-10');
  await does(
    agent,
    id,
    { type: 'AnswerComplaint', answer: 'rejected', statement: answer.ref },
    { texts: [answer.text] },
  );
  clock.setTo('2026-03-12');
  await does(camille, id, { type: 'ReferToMediator', bodyId: rives, practice: DEFAULT_PRACTICE });
  clock.setTo('2026-03-16');
  await does(mathilde, id, { type: 'AdmitReferral' });
  await does(clerk, id, { type: 'AssignCaseMediator', personId: mathilde.personId }, { parties: [caseMediator(db)] });
  await does(mathilde, id, { type: 'DeclareIndependence' });
  clock.setTo('2026-03-18');
  await does(mathilde, id, { type: 'NotifyReferral' });
  clock.setTo('2026-03-20');
  await does(agent, id, { type: 'EnterMediation' });
  return id;
}

function caseMediator({ mathilde }: DatabaseFixture) {
  return {
    kind: 'case-mediator',
    personId: mathilde.personId,
    name: 'Mathilde Aubry',
    addressLines: [],
    language: 'fr',
  } as const;
}

async function open(url: string): Promise<DataSource> {
  return databaseOf({ url, poolSize: 20 }).initialize();
}

async function directoryOf(superuser: pg.Client) {
  const address = JSON.stringify({ lines: ['1 rue du Pont'], postcode: '75011', city: 'Paris', country: 'FR' });
  const one = async (sql: string, values: readonly unknown[]): Promise<string> =>
    (await superuser.query(`${sql} RETURNING id`, [...values])).rows[0].id;
  const merchant = 'INSERT INTO merchant (siren, name, postal_address, complaint_email) VALUES ($1, $2, $3, $4)';
  const body =
    'INSERT INTO mediator_body (name, website, postal_address, email, listing_mention) VALUES ($1, $2, $3, $4, $5)';
  const boutique = await one(merchant, ['000000109', 'Atelier Boussole', address, 'reclamations@boussole.example']);
  const bazar = await one(merchant, ['000000208', 'Bazar du Coin', address, null]);
  const rives = await one(body, [
    'Médiation des Rives',
    'https://rives.example',
    address,
    'a@rives.example',
    'Inscrit',
  ]);
  const monts = await one(body, [
    'Médiation des Monts',
    'https://monts.example',
    address,
    'a@monts.example',
    'Inscrit',
  ]);
  await superuser.query('INSERT INTO affiliation (merchant_id, body_id, from_on) VALUES ($1, $2, $3)', [
    boutique,
    rives,
    '2020-01-01',
  ]);
  return { boutique, bazar, rives, monts };
}

/** Puts people in their organisations: the database lets nobody else act for one. */
export async function belong(
  superuser: pg.Client,
  people: readonly Extract<Actor, { merchantId: string } | { bodyId: string }>[],
): Promise<void> {
  for (const actor of people) {
    const { personId } = actor;
    await superuser.query(
      `INSERT INTO person (id, email) VALUES ($1, $1::uuid || '@people.example') ON CONFLICT DO NOTHING`,
      [personId],
    );
    await superuser.query('INSERT INTO membership (person_id, merchant_id, body_id, role) VALUES ($1, $2, $3, $4)', [
      personId,
      'merchantId' in actor ? actor.merchantId : null,
      'bodyId' in actor ? actor.bodyId : null,
      actor.role === 'merchant' ? 'agent' : actor.role,
    ]);
  }
}

function peopleOf({ boutique, bazar, rives, monts }: Awaited<ReturnType<typeof directoryOf>>) {
  const consumer = () => ({ role: 'consumer', personId: randomUUID() }) as const;
  const agentOf = (merchantId: string) => ({ role: 'merchant', personId: randomUUID(), merchantId }) as const;
  const staffOf = <R extends 'mediator' | 'clerk'>(role: R, bodyId: string) =>
    ({ role, personId: randomUUID(), bodyId }) as const;
  return {
    camille: consumer(),
    karim: consumer(),
    rachel: { role: 'representative', personId: randomUUID() } as const,
    agent: agentOf(boutique),
    rival: agentOf(bazar),
    mathilde: staffOf('mediator', rives),
    clerk: staffOf('clerk', rives),
    stranger: staffOf('mediator', monts),
  };
}
