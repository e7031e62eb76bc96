import { describe, expect, test } from '@jest/globals';
import { carryOutDuty, type IssuedNotice, type NoticeDeps } from '#casework';
import { compose, NOTICE_CODES, type NoticeCode, type NoticeFacts, type Office } from '#notices';
import { CASES } from '../libs/notices/src/testing/cases.ts';
import { PEOPLE, TEXTS } from '../libs/notices/src/testing/facts.ts';
import { filed, refused, toNotified } from '../libs/notices/src/testing/sample-dispute.ts';
import { type Step, told } from '../libs/notices/src/testing/story.ts';

/** Before a mediator is asked: people, merchants and the portal write. From then on the body does. */
const OTHERS: Partial<Record<NoticeCode, Readonly<Record<'consumer' | 'merchant', Office>>>> = {
  N01: { consumer: 'portal', merchant: 'consumer' },
  N02: { consumer: 'merchant', merchant: 'merchant' },
  N03: { consumer: 'merchant', merchant: 'merchant' },
  N04: { consumer: 'merchant', merchant: 'merchant' },
  'N04-S': { consumer: 'portal', merchant: 'portal' },
  N05: { consumer: 'consumer', merchant: 'consumer' },
};

test.each([...NOTICE_CODES])('%s says whose letter it is', (code) => {
  for (const facts of Object.values<NoticeFacts>(CASES[code])) {
    expect(compose(code, facts).sender.office).toBe(OTHERS[code]?.[facts.to] ?? 'mediator');
  }
});

/** Carries out the duty that the last event of the story owes, and says for whom the notice was sealed. */
async function sealedFor(steps: readonly Step[], code: NoticeCode, to: 'consumer' | 'merchant') {
  const { record } = told(...steps);
  const version = record.length;
  const sealedFor: (string | undefined)[] = [];
  const issued: (IssuedNotice | undefined)[] = [];
  const { consumer, merchant, body } = PEOPLE;
  const party = { kind: 'consumer', personId: 'camille', language: 'fr', ...consumer } as const;
  const entry = { bodyId: 'rives', jurisdiction: 'FR', listed: true, practice: {}, ...body } as never;
  const deps: Pick<NoticeDeps, 'outbox' | 'caseFiles' | 'directory' | 'printer' | 'sealer' | 'files' | 'portal'> = {
    outbox: {
      duty: async () => ({
        outboxId: '4b0f5d6c-6f2e-4a35-9d0a-0d3a6f1d9a55',
        disputeId: 'lamp',
        version,
        asOf: version,
        duty: { kind: 'notice', code, to },
      }),
      fulfil: async (_duty: unknown, notice?: IssuedNotice) => void issued.push(notice),
    } as Partial<NoticeDeps['outbox']> as NoticeDeps['outbox'],
    caseFiles: { read: async () => ({ events: record, texts: TEXTS, parties: [party], pieces: [] }) },
    directory: {
      merchant: async () => ({ merchantId: 'lumen', jurisdiction: 'FR', sector: 'general', ...merchant }),
      body: async () => entry,
      affiliation: async () => ({ body: entry, committed: false }),
    },
    printer: { print: async () => Buffer.from('drawn') },
    sealer: {
      seal: async (pdf, bodyId) => {
        sealedFor.push(bodyId);
        return Buffer.concat([pdf, Buffer.from(' and sealed')]);
      },
    },
    files: {
      put: async (content: Uint8Array) => ({ sha256: Buffer.from(content).toString(), bytes: content.length }),
    } as Partial<NoticeDeps['files']> as NoticeDeps['files'],
    portal: PEOPLE.portal,
  };
  await carryOutDuty(deps, '4b0f5d6c-6f2e-4a35-9d0a-0d3a6f1d9a55');
  expect(issued.map((notice) => notice?.sha256)).toEqual(['drawn and sealed']);
  return sealedFor;
}

describe('a notice is sealed', () => {
  test('for the body of the dispute when the body issues it', async () => {
    expect(await sealedFor(toNotified, 'N09', 'merchant')).toEqual(['rives']);
  });

  test('for the portal when a merchant answers or the portal says what it carried', async () => {
    expect(await sealedFor([filed, refused], 'N04', 'consumer')).toEqual([undefined]);
    expect(await sealedFor([filed], 'N01', 'consumer')).toEqual([undefined]);
  });
});
