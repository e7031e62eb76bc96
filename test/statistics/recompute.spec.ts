import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { root } from '../support/source-files.ts';

const HEADER =
  'received_on,complete_on,admissibility,admissibility_on,ground,notified_on,participation,prolongations,proposal_on,sense,consumer_answer,merchant_answer,ended_on,end_type,end_cause,executed,cross_border,subject,sector,channel';
const COLUMNS = HEADER.split(',');

type Line = Record<string, string>;

const lineOf = (cells: Line): string => COLUMNS.map((name) => cells[name] ?? '').join();
const extract = (...lines: readonly Line[]): string => `${[HEADER, ...lines.map(lineOf)].join('\n')}\n`;

function run(csv: string | Buffer, year = '2026', more: readonly string[] = []) {
  const words = [join(root, 'tools/recompute.mjs'), '-', '--year', year, ...more];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { input: csv, encoding: 'utf8' });
  return { status, stderr, figures: status === 0 ? JSON.parse(stdout) : undefined };
}

/** A mediation notified on 1 March 2026 that ended so many days later. */
const lasting = (days: number, more: Line = {}): Line => ({
  received_on: '2026-02-20',
  admissibility: 'admitted',
  admissibility_on: '2026-02-27',
  notified_on: '2026-03-01',
  ended_on: new Date(Date.UTC(2026, 2, 1 + days)).toISOString().slice(0, 10),
  end_type: 'agreement',
  ...more,
});

describe('recompute: a year worked out by hand', () => {
  // Six received in 2026: one rejected (4°), one redirected, one pending, three admitted and notified, of which one
  // ended by an accepted proposal, one declined by the merchant, one withdrawn by the consumer.
  const { figures } = run(
    extract(
      {
        received_on: '2026-01-05',
        admissibility: 'rejected',
        admissibility_on: '2026-01-20',
        ground: '4',
        subject: 'delivery',
      },
      { received_on: '2026-01-06', admissibility: 'redirected', admissibility_on: '2026-01-07', subject: 'delivery' },
      { received_on: '2026-12-31', admissibility: 'pending', subject: 'billing', cross_border: 'yes' },
      {
        received_on: '2026-02-01',
        complete_on: '2026-02-01',
        admissibility: 'admitted',
        admissibility_on: '2026-02-10',
        notified_on: '2026-02-11',
        participation: 'entered',
        prolongations: '1',
        proposal_on: '2026-05-22',
        sense: 'partial',
        consumer_answer: 'accepted',
        merchant_answer: 'accepted',
        ended_on: '2026-06-01',
        end_type: 'proposal-accepted',
        executed: 'yes',
        subject: 'delivery',
      },
      {
        received_on: '2026-03-01',
        admissibility: 'admitted',
        admissibility_on: '2026-03-02',
        notified_on: '2026-03-02',
        participation: 'declined',
        ended_on: '2026-03-12',
        end_type: 'declined',
        subject: 'billing',
      },
      {
        received_on: '2026-04-01',
        admissibility: 'admitted',
        admissibility_on: '2026-04-02',
        notified_on: '2026-04-03',
        participation: 'entered',
        ended_on: '2026-04-08',
        end_type: 'withdrawn-consumer',
        end_cause: 'settled-elsewhere',
        subject: 'quality, safety',
      },
    ).replace('quality, safety', '"quality, safety"'),
  );

  test('1 and 2: six referrals, by subject, one across a border', () => {
    expect(figures[1]).toEqual({
      referrals: 6,
      bySubject: { delivery: 3, billing: 2, 'quality, safety': 1 },
      crossBorder: 1,
    });
    expect(figures[2]).toEqual({ mostFrequent: ['delivery', 'billing', 'quality, safety'] });
  });

  test('3: one rejected among four decided; what was redirected was neither admitted nor rejected', () => {
    expect(figures[3]).toEqual({ rejectedShare: 0.25, grounds: { 1: 0, 2: 0, 3: 0, 4: 1, 5: 0 } });
  });

  test('4: two of three interrupted; whoever declines after the notification is one of them', () => {
    expect(figures[4]).toEqual({ interruptedShare: 0.667, causes: { declined: 0.5, 'settled-elsewhere': 0.5 } });
  });

  // To the outcome: 100 (to the proposal), 10 and 5 days; to the end, from the receipt: 120, 11 and 7.
  test('5: the outcome is there with the proposal, the end is not', () => {
    expect(figures[5]).toEqual({
      statutoryMeanDays: 38.333,
      feltMeanDays: 46,
      medianDays: 10,
      p90Days: 82,
      over90Share: 0.333,
      prolongedShare: 0.333,
    });
  });

  test('6, 7, 8: what is known to be carried out; networks are not in an extract; whom proposals favour', () => {
    expect(figures[6]).toEqual({ executedShare: 1, unknownShare: 0 });
    expect(figures[7]).toBe('sans objet');
    expect(figures[8]).toEqual({ consumerShare: 0, partialShare: 1, merchantShare: 0, amicableShare: 0.333 });
  });

  test('the keys are the eight of the article, in its order', () => {
    expect(Object.keys(figures)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  });
});

describe('recompute: populations', () => {
  test('a year without anything is "sans objet", never 0 %', () => {
    const { figures } = run(`${HEADER}\n`);
    expect(figures[1]).toEqual({ referrals: 0, bySubject: {}, crossBorder: 0 });
    const none = 'sans objet';
    expect(figures[3]).toEqual({ rejectedShare: none, grounds: { 1: none, 2: none, 3: none, 4: none, 5: none } });
    expect(figures[4]).toEqual({ interruptedShare: none, causes: none });
    expect(Object.values(figures[5])).toEqual([none, none, none, none, none, none]);
    expect(figures[6]).toEqual({ executedShare: none, unknownShare: none });
    expect(figures[8]).toEqual({ consumerShare: none, partialShare: none, merchantShare: none, amicableShare: none });
  });

  test('each figure looks at its own date: one dispute over two years is in four populations', () => {
    const line: Line = {
      received_on: '2025-12-31',
      admissibility: 'admitted',
      admissibility_on: '2026-01-01',
      notified_on: '2026-01-01',
      proposal_on: '2026-12-31',
      sense: 'consumer',
      ended_on: '2027-01-01',
      end_type: 'proposal-lapsed',
    };
    const [before, during, after] = ['2025', '2026', '2027'].map((year) => run(extract(line), year).figures);
    expect([before, during, after].map((figures) => figures[1].referrals)).toEqual([1, 0, 0]);
    expect([before, during, after].map((figures) => figures[3].rejectedShare)).toEqual(['sans objet', 0, 'sans objet']);
    expect([before, during, after].map((figures) => figures[8].consumerShare)).toEqual(['sans objet', 1, 'sans objet']);
    expect([before, during, after].map((figures) => figures[4].interruptedShare)).toEqual([
      'sans objet',
      'sans objet',
      0,
    ]);
  });

  test('what ended before the merchant was notified is no mediation', () => {
    const { figures } = run(extract(lasting(10, { notified_on: '', end_type: 'withdrawn-consumer' })));
    expect(figures[4].interruptedShare).toBe('sans objet');
  });

  test('29 February is a day, and both changes of clock leave a day a day', () => {
    const over = (from: string, to: string) =>
      run(extract(lasting(1, { received_on: from, notified_on: from, ended_on: to })), to.slice(0, 4)).figures[5];
    expect(over('2028-02-28', '2028-03-01').statutoryMeanDays).toBe(2);
    expect(over('2027-02-28', '2027-03-01').statutoryMeanDays).toBe(1);
    expect(over('2028-03-25', '2028-03-27').statutoryMeanDays).toBe(2);
    expect(over('2028-10-28', '2028-10-30').statutoryMeanDays).toBe(2);
  });

  test('ninety days are within ninety; ninety-one are over', () => {
    expect(run(extract(lasting(90), lasting(91))).figures[5].over90Share).toBe(0.5);
  });

  test('the median of an even number is the mean of the middle two; the ninetieth is taken in proportion', () => {
    const { figures } = run(extract(...[40, 10, 30, 20].map((days) => lasting(days))));
    expect(figures[5]).toMatchObject({ statutoryMeanDays: 25, medianDays: 25, p90Days: 37 });
  });

  test('what is not known is not counted as carried out, nor as not', () => {
    const executed = ['yes', 'yes', 'no', 'unknown', ''].map((said) => lasting(5, { executed: said }));
    expect(run(extract(...executed)).figures[6]).toEqual({ executedShare: 0.667, unknownShare: 0.4 });
  });

  test('a half is rounded up, whatever the machine makes of 0.0005', () => {
    const lines = Array.from({ length: 2000 }, (_, at) => lasting(1, at === 0 ? { end_type: 'interrupted' } : {}));
    expect(run(extract(...lines)).figures[4].interruptedShare).toBe(0.001);
  });
});

describe('recompute: files as people have them', () => {
  test('a byte order mark, CRLF, quotes within quotes, a line break in a cell and empty lines change nothing', () => {
    const csv = `\uFEFF${HEADER.replace('subject', '"subject"')}\r\n\r\n${lineOf({ received_on: '2026-05-05', subject: '"a ""b"",\r\nc"' })}\r\n`;
    expect(run(csv).figures[1].bySubject).toEqual({ 'a "b",\r\nc': 1 });
    expect(run(Buffer.from(csv).subarray(0, -2)).figures[1].referrals).toBe(1);
  });

  test.each([
    ['another header', 'received_on,ended_on\n', 'unknown header'],
    ['a column too many', extract({}).replace(HEADER, `${HEADER},name`), 'unknown header'],
    ['nothing at all', '', 'no header'],
    ['a cell too few', `${HEADER}\n2026-01-01,\n`, 'line 2: 2 cells'],
    ['a day that is none', extract({ received_on: '2026-02-29' }), 'line 2: received_on is not a date'],
    ['an unknown word', extract({ received_on: '2026-02-28', end_type: 'won' }), 'line 2: end_type is not one of'],
    [
      'a word of another column',
      extract({ received_on: '2026-02-28', participation: 'accepted' }),
      'participation is not',
    ],
    ['completed on no day', extract({ received_on: '2026-02-28', complete_on: 'soon' }), 'complete_on is not a date'],
    ['an open quotation', `${HEADER}\n"2026`, 'opened and not closed'],
  ])('%s ends with 2 and says what is wrong', (_what, csv, said) => {
    const { status, stderr } = run(csv);
    expect(status).toBe(2);
    expect(stderr).toContain(said);
  });

  test('a year that is none, a file that is not there', () => {
    expect(run(`${HEADER}\n`, '26').status).toBe(2);
    const script = join(root, 'tools/recompute.mjs');
    const lost = spawnSync(process.execPath, [script, '/nowhere.csv', '--year', '2026'], { encoding: 'utf8' });
    expect(lost.status).toBe(2);
    expect(lost.stderr).toContain('ENOENT');
  });
});
