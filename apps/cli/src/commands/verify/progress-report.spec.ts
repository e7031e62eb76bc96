import { expect, test } from '@jest/globals';
import type { Report } from '#casework';
import { progressLine, reportLines } from './progress-report.ts';

const report: Report = {
  disputes: 1_200,
  events: 15_000,
  contents: 4_000,
  anchors: 7,
  ownedByNobody: [],
  faults: new Map(),
};

test('nothing wrong is said in two lines', () => {
  expect(reportLines(report, { seconds: 1.04, signed: true })).toEqual([
    'Verified 1,200 disputes, 15,000 events, 4,000 documents and 7 anchors in 1.0 s.',
    'No fault.',
  ]);
});

test('each kind of fault has one line, with how many and the first', () => {
  const faults: Report['faults'] = new Map([
    [
      'chain-broken',
      { count: 12, first: { kind: 'chain-broken', where: 'ENT-2026-7K3Q0MZ-B', version: 3, what: 'hash' } },
    ],
    ['anchor-damaged', { count: 1, first: { kind: 'anchor-damaged', where: '2026-03-16' } }],
  ]);
  expect(reportLines({ ...report, faults }, { seconds: 1, signed: true }).slice(1)).toEqual([
    'chain-broken (12): the chain of the record is broken: an event was altered, removed, added or moved. First: ENT-2026-7K3Q0MZ-B, event 3, hash.',
    'anchor-damaged (1): an anchor is not as it was signed. First: 2026-03-16.',
  ]);
});

test('a file that nobody owns is told with its place, and no fault with it', () => {
  const ownedByNobody = [`ab${'c'.repeat(62)}`, `ff${'0'.repeat(62)}`];
  expect(reportLines({ ...report, ownedByNobody }, { seconds: 1, signed: true }).slice(1)).toEqual([
    `Of no notice and no piece, in the file store: 2 files. First: ab/${'c'.repeat(62)}.`,
    'No fault.',
  ]);
});

test('what was not looked at is said too', () => {
  expect(reportLines({ ...report, anchors: 0 }, { seconds: 1, signed: false })).toContain(
    'There was no anchor: a record rewritten as a whole would not show.',
  );
  expect(reportLines(report, { seconds: 1, signed: false })).toContain(
    'The signatures of the anchors were not checked: set ANCHOR_PUBLIC_KEY.',
  );
});

test('progress tells how far and how fast', () => {
  expect(progressLine({ disputes: 500, events: 7_500, expected: 1_000 }, 0.5)).toBe(
    '500 of about 1,000 disputes · 7,500 events · 15,000 events/s',
  );
});
