import { describe, expect, test } from '@jest/globals';
import { scopeOf } from '#dispute';
import { civilDate, DEFAULT_PRACTICE } from '#law';
import { readReference } from '#text';
import { practiceOf } from '../organisations/charter.ts';
import type { Directory, MediatorBody, Merchant } from '../organisations/directory.ts';
import { FixedClock, MemoryRecords } from '../testing/index.ts';
import type { Records } from '../writing/records.ts';
import { ReferenceTaken } from '../writing/reference-taken.ts';
import { fileComplaint } from './intake.ts';
import { isCommitted, referralTo } from './referral.ts';

const merchant: Merchant = {
  merchantId: 'boutique',
  name: 'Boutique Exemple',
  jurisdiction: 'FR',
  registration: '732829320',
  addressLines: [],
  sector: 'energy',
};
const body: MediatorBody = {
  bodyId: 'mediation',
  jurisdiction: 'FR',
  name: 'Médiation Exemple',
  website: 'https://mediation.example',
  email: 'contact@mediation.example',
  addressLines: [],
  listed: true,
  practice: { silenceMonths: 1 },
};
/** Affiliated from the first of January 2026. */
const directory: Directory = {
  merchant: async (id) => (id === merchant.merchantId ? merchant : undefined),
  body: async (id) => (id === body.bodyId ? body : undefined),
  affiliation: async (id, on) =>
    id === merchant.merchantId && on >= '2026-01-01' ? { body, committed: true } : undefined,
};
const claire = {
  personId: 'claire',
  name: 'Claire',
  addressLines: [],
  email: 'c@personne.example',
  language: 'fr',
} as const;

function stack(now: string) {
  return { records: new MemoryRecords(), clock: new FixedClock(now), directory };
}

describe('a complaint taken in', () => {
  test('begins a dispute under the practice of the mediator of that day, with a reference that can be checked', async () => {
    const here = stack('2026-03-02T09:00:00.000Z');
    const outcome = await fileComplaint(here, claire, { merchantId: 'boutique', statement: 'Cassé.', claims: [] });
    if (outcome.kind !== 'done') throw new Error(outcome.kind);
    expect(readReference(outcome.reference)).toBe(outcome.reference);
    expect(outcome.reference).toMatch(/^ENT-2026-/);
    const { dispute, parties, texts } = here.records.latest(outcome.disputeId);
    expect(dispute.rules).toMatchObject({ jurisdiction: 'FR', sector: 'energy', practice: { silenceMonths: 1 } });
    expect(parties).toMatchObject([{ kind: 'consumer', name: 'Claire' }]);
    expect(texts).toMatchObject([{ body: 'Cassé.' }]);
    expect(JSON.stringify(here.records.journal(outcome.disputeId))).not.toContain('Cassé');
  });

  test('keeps what it comes from, where that is no contract for a price (L611-1)', async () => {
    const here = stack('2026-03-02T09:00:00.000Z');
    const complaint = { merchantId: 'boutique', statement: 'Trompé.', claims: [] };
    const scopes = [scopeOf('before-contract'), undefined].map(async (scope) => {
      const outcome = await fileComplaint(here, claire, { ...complaint, ...(scope === undefined ? {} : { scope }) });
      if (outcome.kind !== 'done') throw new Error(outcome.kind);
      return here.records.latest(outcome.disputeId).dispute.complaint?.scope;
    });
    expect(await Promise.all(scopes)).toEqual([
      { phase: 'pre-contractual', counterpart: 'price', merchantIn: 'union' },
      undefined,
    ]);
  });

  test('draws another reference when the first is taken', async () => {
    const here = stack('2026-03-02T09:00:00.000Z');
    const drawn: string[] = [];
    const crowded: Records = {
      write: (scope, work) =>
        here.records.write(scope, (file) =>
          work({
            ...file,
            store: async (entry) => {
              drawn.push(entry.dispute.reference ?? '');
              if (drawn.length === 1) throw new ReferenceTaken();
              await file.store(entry);
            },
          }),
        ),
    };
    const complaint = { merchantId: 'boutique', statement: 'Cassé.', claims: [] };
    const outcome = await fileComplaint({ ...here, records: crowded }, claire, complaint);
    expect(outcome).toMatchObject({ kind: 'done', reference: drawn[1] });
    expect(new Set(drawn).size).toBe(2);
  });

  test('counts the year of its reference in Paris', async () => {
    const here = stack('2026-12-31T23:30:00.000Z');
    const outcome = await fileComplaint(here, claire, { merchantId: 'boutique', statement: 'Cassé.', claims: [] });
    expect(outcome).toMatchObject({ kind: 'done', reference: expect.stringMatching(/^ENT-2027-/) });
  });

  test('made elsewhere, needs its proof to be there', async () => {
    const elsewhere = { sentOn: civilDate('2026-02-01'), proofPieceId: 'lettre' };
    const complaint = { merchantId: 'boutique', statement: 'Cassé.', claims: [], elsewhere };
    const here = stack('2026-03-02T09:00:00.000Z');
    expect(await fileComplaint(here, claire, complaint)).toEqual({ kind: 'no-such-piece', pieceIds: ['lettre'] });
    here.records.uploads.add('lettre');
    expect(await fileComplaint(here, claire, complaint)).toMatchObject({ kind: 'done', events: ['ComplaintReported'] });
  });

  test('of a merchant that nobody knows, is none', async () => {
    const complaint = { merchantId: 'nobody', statement: 'Cassé.', claims: [] };
    expect(await fileComplaint(stack('2026-03-02T09:00:00.000Z'), claire, complaint)).toEqual({
      kind: 'no-such-merchant',
    });
  });
});

describe('a charter', () => {
  test('changes known customs by values of their kind, and nothing else', () => {
    const charter = {
      ...body,
      practice: { silenceMonths: 1, silenceInclusive: true, purgeAfterYears: -1, piecesDays: true, oneYear: 5 },
    };
    expect(practiceOf('FR', charter)).toEqual({ ...DEFAULT_PRACTICE, silenceMonths: 1, silenceInclusive: true });
    expect(practiceOf('FR', undefined)).toEqual(DEFAULT_PRACTICE);
  });
});

describe('a request goes', () => {
  test('to the body named, or to that of the merchant on that day, or nowhere', async () => {
    const to = (on: string, bodyId?: string) => referralTo(directory, 'boutique', civilDate(on), 'FR', bodyId);
    expect(await to('2026-03-02')).toMatchObject({ bodyId: 'mediation', practice: { silenceMonths: 1 } });
    expect(await to('2025-12-31')).toBeUndefined();
    expect(await to('2025-12-31', 'mediation')).toMatchObject({ bodyId: 'mediation' });
    expect(await to('2026-03-02', 'unknown')).toBeUndefined();
  });

  test('with a merchant that had undertaken to take part, to that body alone', async () => {
    const on = civilDate('2026-03-02');
    expect(await isCommitted(directory, 'boutique', 'mediation', on)).toBe(true);
    expect(await isCommitted(directory, 'boutique', 'other', on)).toBe(false);
  });
});
