import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { ACT_FORMS } from '../acts/act-forms.ts';
import { FileComplaintBody } from '../complaints/file-complaint.dto.ts';
import { Problem } from '../problem/problem.ts';
import { reading } from './validation.ts';

async function mistakes(type: Parameters<typeof reading>[0], body: unknown): Promise<readonly string[]> {
  try {
    await reading(type).transform(body, { type: 'body' });
    return [];
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    return (problem.more.errors?.('en') ?? []).map(({ field, message }) => `${field}: ${message}`);
  }
}

const complaint = { siren: '732829320', statement: 'Il est cassé.' };

describe('a complaint', () => {
  test('needs a statement and nothing else of its own', async () => {
    expect(await mistakes(FileComplaintBody, complaint)).toEqual([]);
    expect(await mistakes(FileComplaintBody, { siren: '732829320' })).toEqual(['statement: Write a text.']);
  });

  test.each([
    [{ stage: 'Closed' }, 'stage: This field is not known.'],
    [{ consumerId: 'x' }, 'consumerId: This field is not known.'],
    [{ contractOn: '2026-02-30' }, 'contractOn: Give a day that exists, in the form YYYY-MM-DD.'],
    [{ contractOn: null }, 'contractOn: Give a day that exists, in the form YYYY-MM-DD.'],
    [{ claims: [{ kind: 'refund', amountCents: -1 }] }, 'claims.0.amountCents: This number is too small.'],
    [{ claims: [{ kind: 'refund', amountCents: 1.5 }] }, 'claims.0.amountCents: Give a whole number.'],
    [{ claims: [{ kind: 'refund', vat: 1 }] }, 'claims.0.vat: This field is not known.'],
    [{ claims: 'refund' }, 'claims: Give a list.'],
    [{ statement: '\ud800' }, 'statement: Write a readable text, without invisible characters.'],
    [{ statement: 'a\u0000b' }, 'statement: Write a readable text, without invisible characters.'],
    [{ statement: ' \n ' }, 'statement: Write a readable text, without invisible characters.'],
    [{ statement: 'a'.repeat(20_001) }, 'statement: This text is too long.'],
    [{ statement: ['a'] }, 'statement: Write a text.'],
    [{ pieceIds: ['1'] }, 'pieceIds: This identifier is not well formed.'],
    [{ elsewhere: { sentOn: '2026-01-01' } }, 'elsewhere.proofPieceId: Write a text.'],
  ])('refuses %j', async (more, expected) => {
    expect(await mistakes(FileComplaintBody, { ...complaint, ...more })).toEqual([expected]);
  });

  test('is an object', async () => {
    for (const body of ['text', 12, null, undefined, []]) {
      expect(await mistakes(FileComplaintBody, body).catch(() => ['fault'])).not.toEqual(['fault']);
    }
  });
});

test('a name is one line; a statement may have many', async () => {
  const { body } = ACT_FORMS.MandateRepresentative;
  if (body === undefined) throw new Error('It has a body');
  const mandate = { email: 'a@b.example', capacity: 'lawyer' };
  expect(await mistakes(body, { ...mandate, name: 'Maître\nArticle 1' })).toEqual([
    'name: This value does not have the expected form.',
  ]);
  expect(await mistakes(FileComplaintBody, { ...complaint, statement: 'Un.\n\nDeux.' })).toEqual([]);
});

test('an act refuses what belongs to another', async () => {
  const { body } = ACT_FORMS.RejectReferral;
  if (body === undefined) throw new Error('It has a body');
  expect(await mistakes(body, { ground: '6', reasons: 'a', on: '2020-01-01' })).toEqual([
    'on: This field is not known.',
    'ground: Choose one of the values offered.',
  ]);
});
