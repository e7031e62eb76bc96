import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type IssuedNotice, lapseDeadlines, type MailOwed, type OpenDuty } from '#casework';
import { fold } from '#dispute';
import { instant } from '#law';
import { PgAddresses, PgCaseFiles, PgDeadLetters, PgDirectory, PgErasures, PgUnusedUploads } from '../index.ts';
import { type DatabaseFixture, openDatabaseFixture } from '../testing/database-fixture.ts';

let db: DatabaseFixture;

beforeAll(async () => {
  db = await openDatabaseFixture();
});
afterAll(() => db.close());

const now = () => db.clock.now();

async function firstNotice(): Promise<OpenDuty> {
  const id = await db.complaint();
  const [row] = await db.ask<{ id: string }>(
    "SELECT id FROM outbox WHERE dispute_id = $1 AND kind = 'notice' AND to_side = 'merchant'",
    [id],
  );
  const duty = await db.outbox.duty(row?.id ?? '');
  if (duty === undefined) throw new Error('A complaint owes its letter');
  return duty;
}

function letterFor(duty: OpenDuty): { notice: IssuedNotice; mail: MailOwed } {
  const { outboxId, disputeId, version } = duty;
  const sha256 = randomUUID().replaceAll('-', '').repeat(2);
  const noticeId = randomUUID();
  return {
    notice: {
      noticeId,
      outboxId,
      disputeId,
      version,
      code: 'N01',
      number: 'X/N01-P1',
      title: 'Réclamation',
      to: 'merchant',
      sha256,
      bytes: 2048,
      issuedOn: '2026-03-02',
    },
    mail: {
      mailId: randomUUID(),
      disputeId,
      outboxId,
      kind: 'document',
      to: { side: 'merchant', merchantId: db.boutique },
      notice: { noticeId, code: 'N01', sha256 },
    },
  };
}

describe('the outbox', () => {
  test('offers what is owed, oldest first, until it is done', async () => {
    const duty = await firstNotice();
    expect(duty).toMatchObject({ version: 1, asOf: 1, duty: { kind: 'notice', code: 'N01', to: 'merchant' }, copy: 1 });
    expect(await db.outbox.waiting(await now(), 100)).toContainEqual(
      expect.objectContaining({ id: duty.outboxId, kind: 'duty' }),
    );
    const { notice, mail } = letterFor(duty);
    await db.outbox.fulfil(duty, notice, [mail]);
    const waiting = await db.outbox.waiting(await now(), 100);
    expect(waiting.map(({ id }) => id)).not.toContain(duty.outboxId);
    expect(waiting).toContainEqual(expect.objectContaining({ id: mail.mailId, kind: 'mail' }));
    expect(await db.outbox.takeMail(mail.mailId, await now())).toEqual(mail);
    expect(await db.reading.notices(db.agent, duty.disputeId)).toEqual([notice]);
    expect(await db.reading.notices(db.camille, duty.disputeId)).toEqual([]);

    await db.outbox.sent(mail.mailId, { outcome: 'sent', transportId: '<1@x>' }, await now());
    expect(await db.outbox.takeMail(mail.mailId, instant('2030-01-01T00:00:00Z'))).toBeUndefined();
  });

  test('done twice, even at once, leaves one notice and one mail', async () => {
    const duty = await firstNotice();
    await Promise.all(
      Array.from({ length: 8 }, () => {
        const { notice, mail } = letterFor(duty);
        return db.outbox.fulfil(duty, notice, [mail]);
      }),
    );
    expect(await db.ask('SELECT 1 FROM notice WHERE outbox_id = $1', [duty.outboxId])).toHaveLength(1);
    expect(await db.ask('SELECT 1 FROM mail WHERE outbox_id = $1', [duty.outboxId])).toHaveLength(1);
    expect(await db.outbox.duty(duty.outboxId)).toBeUndefined();
  });

  test('a mail is in one hand at a time, and given to another when that one was cut off', async () => {
    const duty = await firstNotice();
    const { notice, mail } = letterFor(duty);
    await db.outbox.fulfil(duty, notice, [mail]);
    const at = Date.parse(await now());
    const take = (seconds: number) =>
      db.outbox.takeMail(mail.mailId, instant(new Date(at + seconds * 1000).toISOString()));
    const hands = await Promise.all(Array.from({ length: 8 }, () => take(0)));
    expect(hands.filter((taken) => taken !== undefined)).toEqual([mail]);
    expect(await take(299)).toBeUndefined();
    expect(await take(300)).toEqual(mail);
    await db.outbox.failed(mail.mailId, 'mail', 'Away', instant(new Date(at + 310_000).toISOString()));
    expect(await take(339)).toBeUndefined();
    expect(await take(340)).toEqual(mail);
  });

  test('what fails comes back later and later, and in the end goes to a person', async () => {
    const duty = await firstNotice();
    const at = instant('2026-03-02T10:00:00Z');
    const waits: number[] = [];
    for (let attempt = 1; attempt <= 20; attempt += 1) {
      await db.outbox.failed(duty.outboxId, 'duty', 'NoFont', at);
      const [row] = await db.ask<{ next_at: Date }>('SELECT next_at FROM outbox WHERE id = $1', [duty.outboxId]);
      waits.push(((row?.next_at.getTime() ?? 0) - Date.parse(at)) / 1000);
    }
    expect(waits.slice(0, 4)).toEqual([30, 60, 120, 240]);
    expect(waits.at(-1)).toBe(6 * 60 * 60);
    const letters = new PgDeadLetters(db.worker);
    expect(await letters.list(10)).toEqual([
      expect.objectContaining({ id: duty.outboxId, kind: 'duty', code: 'N01', attempts: 20, error: 'NoFont' }),
    ]);
    const far = instant('2030-01-01T00:00:00Z');
    expect((await db.outbox.waiting(far, 1000)).map(({ id }) => id)).not.toContain(duty.outboxId);
    await letters.revive(duty.outboxId, 'duty', at);
    expect((await db.outbox.waiting(far, 1000)).map(({ id }) => id)).toContain(duty.outboxId);
  });
});

describe('the clocks', () => {
  test('what fell due while nobody worked is performed at once, in order', async () => {
    const { clock, records, deadlines } = db;
    clock.setTo('2026-03-02');
    const id = await db.complaint();
    clock.setTo('2029-01-01');
    while ((await lapseDeadlines({ records: records.worker, deadlines, clock })) > 0);
    const events = (await new PgCaseFiles(db.worker).read(id))?.events ?? [];
    expect(events.map(({ event }) => event.type).slice(0, 3)).toEqual([
      'ComplaintFiled',
      'SilenceRecorded',
      'ReferralWindowLapsed',
    ]);
    expect(fold(events).stage).not.toBe('ComplaintSent');
    expect(await lapseDeadlines({ records: records.worker, deadlines, clock })).toBe(0);
  });

  test('a dispute that cannot be moved does not hold the others', async () => {
    const { clock, deadlines } = db;
    clock.setTo('2026-03-02');
    const id = await db.complaint();
    const far = instant('2026-06-01T00:00:00Z');
    const isDue = async () => (await deadlines.due(far, 1000)).some(({ disputeId }) => disputeId === id);
    expect(await isDue()).toBe(true);
    await deadlines.postpone(id, 'RecordSilence', instant('2026-06-01T00:10:00Z'), 'act-not-open');
    expect(await isDue()).toBe(false);
  });
});

describe('who is who', () => {
  test('the directory and the addresses', async () => {
    const directory = new PgDirectory(db.web);
    expect(await directory.merchant(db.boutique)).toEqual({
      merchantId: db.boutique,
      name: 'Atelier Boussole',
      jurisdiction: 'FR',
      registration: '000000109',
      email: 'reclamations@boussole.example',
      addressLines: ['1 rue du Pont', '75011 Paris'],
      sector: 'general',
    });
    expect(await directory.affiliation(db.boutique, '2026-03-02')).toMatchObject({
      body: { bodyId: db.rives, listed: true },
      committed: false,
    });
    expect(await directory.affiliation(db.boutique, '2019-12-31')).toBeUndefined();
    expect(await directory.body(randomUUID())).toBeUndefined();

    const [person] = await db.ask<{ id: string }>(
      "INSERT INTO person (email, language) VALUES ('c@x.example', 'en') RETURNING id",
    );
    const addresses = new PgAddresses(db.worker);
    expect(await addresses.of({ side: 'consumer', personId: person?.id ?? '' })).toEqual([
      { email: 'c@x.example', language: 'en' },
    ]);
    expect(await addresses.of({ side: 'merchant', merchantId: db.boutique })).toEqual([
      { email: 'reclamations@boussole.example', language: 'fr' },
    ]);
    expect(await addresses.of({ side: 'merchant', merchantId: db.bazar })).toEqual([]);
    expect(await addresses.of({ side: 'mediator', bodyId: db.rives })).toEqual([
      { email: 'a@rives.example', language: 'fr' },
    ]);
  });
});

describe('a merchant of another State', () => {
  const enter = (columns: string, values: string) =>
    db.ask<{ id: string }>(
      `INSERT INTO merchant (name, postal_address, ${columns}) VALUES ('X', '{}', ${values}) RETURNING id`,
    );

  test('stands in the directory by the number of its own register; without its law no dispute could be counted', async () => {
    const [merchant] = await enter('jurisdiction, foreign_number', "'XX', 'HRB 12345'");
    expect(await db.ask(`SELECT registration, siren FROM merchant WHERE id = '${merchant?.id}'`)).toEqual([
      { registration: 'HRB 12345', siren: null },
    ]);
    expect(await new PgDirectory(db.web).merchant(merchant?.id ?? '')).toBeUndefined();
    await expect(enter('jurisdiction, foreign_number', "'XX', 'HRB 12345'")).rejects.toMatchObject({
      constraint: 'merchant_once_per_state',
    });
  });

  test.each([
    ['a SIREN abroad', 'jurisdiction, siren', "'XX', '732829320'"],
    ['another number in France', 'foreign_number', "'HRB 1'"],
    ['two numbers', 'siren, foreign_number', "'732829320', 'HRB 1'"],
  ])('%s is no number', async (_what, columns, values) => {
    await expect(enter(columns, values)).rejects.toMatchObject({ constraint: 'merchant_number_of_its_state' });
  });
});

describe('what is forgotten', () => {
  test('an upload that nobody used disappears, its content when nothing else needs it', async () => {
    const { uploads, camille, karim } = db;
    const own = 'b'.repeat(64);
    const shared = '9'.repeat(64);
    const upload = (sha256: string) => ({
      pieceId: randomUUID(),
      name: 'x.pdf',
      mediaType: 'application/pdf',
      bytes: 1,
      sha256,
      kind: 'pdf',
    });
    const kept = upload(shared);
    await uploads.add(camille.personId, upload(own));
    await uploads.add(camille.personId, upload(shared));
    await uploads.add(karim.personId, kept);
    await db.ask('UPDATE piece SET uploaded_at = $1 WHERE uploader = $2', ['2026-01-01', camille.personId]);
    expect(await new PgUnusedUploads(db.worker).forget(instant('2026-02-01T00:00:00Z'))).toBe(2);
    const erasures = new PgErasures(db.worker);
    expect(await erasures.waiting(10)).toEqual([own]);
    await erasures.done(own);
    expect(await erasures.waiting(10)).toEqual([]);
    expect(await uploads.of(karim.personId, [kept.pieceId])).toHaveLength(1);
  });
});
