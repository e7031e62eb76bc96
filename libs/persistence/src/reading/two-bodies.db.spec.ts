import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { keepText, type Reader } from '#casework';
import type { Actor, Side } from '#dispute';
import { DEFAULT_PRACTICE } from '#law';
import { actingAs, inTransaction } from '../acting.ts';
import { type DatabaseFixture, message, openDatabaseFixture } from '../testing/database-fixture.ts';

const TO_FIRST: readonly Side[] = ['consumer', 'mediator'];
const TO_ALL: readonly Side[] = ['consumer', 'merchant', 'mediator'];

let db: DatabaseFixture;
beforeAll(async () => {
  db = await openDatabaseFixture();
});
afterAll(() => db.close());

/** A complaint answered no, and asked of the first body. */
async function askedOf(bodyId: string): Promise<string> {
  const { agent, camille, does, clock } = db;
  clock.setTo('2026-03-02');
  const id = await db.complaint();
  const refusal = keepText('Nous refusons.');
  await does(
    agent,
    id,
    { type: 'AnswerComplaint', answer: 'rejected', statement: refusal.ref },
    { texts: [refusal.text] },
  );
  clock.setTo('2026-03-12');
  const why = keepText(`demande à ${bodyId}`, TO_FIRST);
  await does(
    camille,
    id,
    { type: 'ReferToMediator', bodyId, practice: DEFAULT_PRACTICE, statement: why.ref },
    { texts: [why.text] },
  );
  return id;
}

async function tell(actor: Actor, id: string, audience: readonly Side[], body: string): Promise<void> {
  const words = message(audience, body);
  await db.does(actor, id, words.act, words);
}

async function bring(actor: Actor & { personId: string }, id: string, name: string, audience: readonly Side[]) {
  const pieceId = randomUUID();
  const file = { mediaType: 'application/pdf', bytes: 9, sha256: 'a'.repeat(64), kind: 'pdf' };
  await db.uploads.add(actor.personId, { pieceId, name, ...file });
  await db.does(actor, id, {
    type: 'AddPiece',
    pieceId,
    sha256: file.sha256,
    nature: 'made-in-mediation',
    audience,
  });
}

/** Draws the letter of each duty still open, as far as the record is concerned. */
async function issueLetters(id: string): Promise<void> {
  const open = await db.ask<{ id: string }>(
    "SELECT id FROM outbox WHERE dispute_id = $1 AND kind = 'notice' AND done_at IS NULL",
    [id],
  );
  for (const { id: outboxId } of open) {
    const owed = await db.outbox.duty(outboxId);
    if (owed?.duty.kind !== 'notice') throw new Error('a notice');
    const { disputeId, version, duty, copy } = owed;
    await db.outbox.fulfil(
      owed,
      {
        noticeId: randomUUID(),
        outboxId,
        disputeId,
        version,
        code: duty.code,
        number: `${duty.code}-${duty.to}-${copy}`,
        title: duty.code,
        to: duty.to,
        sha256: 'b'.repeat(64),
        bytes: 1,
        issuedOn: '2026-03-12',
      },
      [],
    );
  }
}

/** Everything that a reader is given of a dispute, in the order in which it is given. */
async function readBy(reader: Reader, id: string) {
  const { reading } = db;
  const all = await db.ask<{ id: string }>('SELECT id FROM dispute_text WHERE dispute_id = $1', [id]);
  const words = await reading.texts(
    reader,
    id,
    all.map((text) => text.id),
  );
  return {
    sideView: await reading.dispute(reader, id),
    events: (await reading.events(reader, id)).map(({ event }) => event.type),
    words: Object.values(words).sort(),
    pieces: (await reading.pieces(reader, id)).map((piece) => piece.name),
    notices: (await reading.notices(reader, id)).map((notice) => notice.code),
    parties: (await reading.parties(reader, id)).map((party) => party.kind),
  };
}

describe('a request that went to one body and then to another', () => {
  let id: string;
  let first: Awaited<ReturnType<typeof readBy>>;

  beforeAll(async () => {
    const { camille, agent, mathilde, clerk, rives, monts, does, clock } = db;
    id = await askedOf(rives);
    await does(
      clerk,
      id,
      { type: 'AssignCaseMediator', personId: mathilde.personId },
      {
        parties: [
          { kind: 'case-mediator', personId: mathilde.personId, name: 'Mathilde', addressLines: [], language: 'fr' },
        ],
      },
    );
    await tell(camille, id, TO_FIRST, 'aparté avec les Rives');
    await tell(agent, id, TO_ALL, 'à tous');
    await bring(camille, id, 'confidentielle.pdf', TO_FIRST);
    await bring(camille, id, 'commune.pdf', TO_ALL);
    await does(mathilde, id, { type: 'RedirectReferral', toBodyId: monts });
    await issueLetters(id);
    first = await readBy(mathilde, id);
    clock.setTo('2026-03-20');
    const again = keepText(`demande à ${monts}`, TO_FIRST);
    await does(
      camille,
      id,
      { type: 'ReferToMediator', bodyId: monts, practice: DEFAULT_PRACTICE, statement: again.ref },
      { texts: [again.text] },
    );
    await issueLetters(id);
  });

  test('the first body read all of it until the second was asked, and nothing since', async () => {
    expect(first.words).toEqual(
      ['Le lave-linge commandé le 5 janvier ne démarre plus.', 'Nous refusons.'].concat(
        'aparté avec les Rives',
        `demande à ${db.rives}`,
        'à tous',
      ),
    );
    expect(first.pieces.sort()).toEqual(['commune.pdf', 'confidentielle.pdf']);
    // N01 to the merchant bears the code by which it answers: the consumer's copy is the one that a body reads.
    expect(first.notices).toEqual(['N01', 'N04', 'N05', 'N06', 'N08']);
    const { sideView, ...rest } = await readBy(db.mathilde, id);
    expect(sideView).toBeUndefined();
    for (const list of Object.values(rest)) expect(list).toEqual([]);
  });

  test('the second reads what was for everybody and what is its own, nothing confided to the first', async () => {
    const second = await readBy(db.stranger, id);
    expect(second.events).toEqual([
      'ComplaintFiled',
      'ComplaintAnswered',
      'ComplaintUnresolved',
      'MessageSent',
      'PieceAdded',
      'ReferralReceived',
    ]);
    expect(second.words).toEqual(
      ['Le lave-linge commandé le 5 janvier ne démarre plus.', 'Nous refusons.'].concat(
        `demande à ${db.monts}`,
        'à tous',
      ),
    );
    expect(second.pieces).toEqual(['commune.pdf']);
    expect(second.notices).toEqual(['N01', 'N04', 'N05', 'N06']);
    expect(second.parties).toEqual(['consumer']);
    expect(second.sideView?.openedOn).toBe('2026-03-20');
    expect(second.sideView?.facts.pieces.map(({ audience }) => audience)).toEqual([TO_ALL]);
    expect(second.sideView?.facts.redirection).toMatchObject({ introducedOn: '2026-03-12' });
  });

  test('nor does the database give more to somebody who forgets to ask for their share only', async () => {
    const counts = await inTransaction(db.web, actingAs(db.stranger, 'reading', id), async ({ client }) => {
      const found: number[] = [];
      for (const table of ['dispute_event', 'dispute_text', 'piece', 'notice', 'dispute_party']) {
        found.push((await client.query(`SELECT count(*)::int AS count FROM ${table}`)).rows[0].count);
      }
      return found;
    });
    expect(counts).toEqual([6, 4, 1, 4, 1]);
  });

  test('the consumer, whose file it is, goes on reading both', async () => {
    const { words, pieces, notices } = await readBy(db.camille, id);
    expect(words).toContain('aparté avec les Rives');
    expect(pieces.sort()).toEqual(['commune.pdf', 'confidentielle.pdf']);
    expect(notices).toEqual(['N01', 'N04', 'N05', 'N06', 'N08', 'N05', 'N06']);
  });

  test('back at the first body, each reads its own again', async () => {
    const { stranger, camille, mathilde, rives, does } = db;
    await tell(camille, id, TO_FIRST, 'aparté avec les Monts');
    await does(stranger, id, { type: 'RedirectReferral', toBodyId: rives });
    await does(camille, id, { type: 'ReferToMediator', bodyId: rives, practice: DEFAULT_PRACTICE });
    const { words, pieces } = await readBy(mathilde, id);
    expect(words).toContain('aparté avec les Rives');
    expect(words).not.toContain('aparté avec les Monts');
    expect(pieces.sort()).toEqual(['commune.pdf', 'confidentielle.pdf']);
  });

  test('a third body is not told where the request was sent on to', async () => {
    const { mathilde, camille, stranger, rives, monts, does } = db;
    const other = await askedOf(rives);
    await does(mathilde, other, { type: 'RedirectReferral', toBodyId: rives });
    await does(camille, other, { type: 'ReferToMediator', bodyId: monts, practice: DEFAULT_PRACTICE });
    expect((await db.reading.dispute(stranger, other))?.facts.redirection).toBeUndefined();
  });
});

test('two worlds: with or without a caucus at the first body, the second is given the same', async () => {
  const { camille, mathilde, stranger, rives, monts, does, clock } = db;
  const lived = async (withCaucus: boolean): Promise<string> => {
    const id = await askedOf(rives);
    if (withCaucus) {
      await tell(camille, id, TO_FIRST, 'un secret');
      await bring(camille, id, 'secret.pdf', TO_FIRST);
    }
    await does(mathilde, id, { type: 'RedirectReferral', toBodyId: monts });
    clock.setTo('2026-03-20');
    await does(camille, id, { type: 'ReferToMediator', bodyId: monts, practice: DEFAULT_PRACTICE });
    const { words: _random, ...given } = await readBy(stranger, id);
    return JSON.stringify(given).replaceAll(RANDOM, '<random>');
  };
  expect(await lived(true)).toBe(await lived(false));
});

/** References, ids, salted digests and the tags made of them: they differ from one dispute to another in any world. */
const RANDOM = /ENT-\d{4}-[^"]+|[0-9a-f]{64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
