import { expect, test } from '@jest/globals';
import type { MediatorBody, YearToPublish } from '#casework';
import { instant } from '#law';
import { tallyOf } from '#statistics';
import { PublishStatistics } from './publish-statistics.handler.ts';

async function publishedFor(jurisdiction: MediatorBody['jurisdiction']): Promise<readonly number[]> {
  const published: YearToPublish[] = [];
  const body: MediatorBody = {
    bodyId: 'body',
    jurisdiction,
    name: 'Organismo',
    website: 'https://organismo.example',
    email: 'o@organismo.example',
    addressLines: [],
    listed: true,
    practice: {},
  };
  const publisher = new PublishStatistics({
    counts: {
      refresh: async () => 0,
      years: async () => [{ bodyId: 'body', year: 2026, changedAt: '2026-05-01T00:00:00.000Z' }],
      tally: async () => tallyOf([], 2026),
      async *lines() {},
    },
    publications: {
      last: async () => undefined,
      statement: async () => undefined,
      publish: async (year) => void published.push(year),
    },
    directory: { body: async () => body, merchant: async () => undefined, affiliation: async () => undefined },
    portal: { name: '', website: 'https://entente.example', contact: '' },
    printer: { print: async () => Buffer.from('') },
    clock: { now: async () => instant('2026-06-01T09:00:00.000Z') },
  });
  await publisher.handle();
  return published.map(({ year }) => year);
}

test('a body publishes its year where the law that asks for it was read, and nowhere else', async () => {
  expect(await publishedFor('FR')).toEqual([2026]);
  expect(await publishedFor('ES')).toEqual([]);
});
