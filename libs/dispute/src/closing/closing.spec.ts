import { describe, expect, test } from '@jest/globals';
import { ENDING_STAGES } from '../dispute.ts';
import {
  CLOCK,
  CONSUMER,
  given,
  MEDIATOR,
  MERCHANT,
  OTHER_MEDIATOR,
  plainly,
  stages,
  storyOf,
} from '../testing/index.ts';

const close = { type: 'CloseMediation' } as const;

describe('closing', () => {
  test.each(ENDING_STAGES)('%s: the clock does it when nobody has, and not a moment earlier', (stage) => {
    const story = storyOf(stage);
    const closed = story.waited('CloseMediation').thenStage('Closed');
    const at = closed.record.at(-1)?.at ?? '';
    const early = new Date(Date.parse(at) - 1).toISOString();
    given(story).when(close, CLOCK, early).thenRefused('date-not-come');
    given(story).when(close, MEDIATOR, early).thenEvents({ type: 'MediationClosed', notified: true });
    given(story).when(close, OTHER_MEDIATOR, early).thenRefused('not-the-case-mediator');
  });

  test('is declared once', () => {
    given(stages.closed('2026-06-01')).when(close, MEDIATOR, '2026-06-02').thenRefused('act-not-open');
  });
});

describe('execution', () => {
  const closed = stages.closed('2026-06-01');

  test('is asked for after an agreement, once, in its time', () => {
    given(closed).when({ type: 'AskExecution' }, CLOCK, '2026-06-15').thenRefused('date-not-come');
    const asked = closed.waited('AskExecution');
    expect(asked.record.at(-1)?.at).toBe('2026-07-01T22:00:00.000Z');
    given(asked).when({ type: 'AskExecution' }, CLOCK, '2026-08-01').thenRefused('already-recorded');
  });

  test('is reported by each side, and can be corrected', () => {
    const no = given(closed)
      .when({ type: 'ReportExecution', executed: 'no' }, CONSUMER, '2026-07-02')
      .thenEvents({ type: 'ExecutionReported', by: 'consumer' })
      .thenStage('ExecutionFollowed');
    const yes = plainly(
      plainly(no, 'ReportExecution', MERCHANT, '2026-07-03'),
      'ReportExecution',
      CONSUMER,
      '2026-07-10',
    );
    expect(yes.dispute.execution?.reports).toEqual({ consumer: 'yes', merchant: 'yes' });
  });

  test('is not asked for where nothing was agreed', () => {
    const declined = plainly(stages.merchantDeclined('2026-06-01'), 'CloseMediation', MEDIATOR, '2026-06-02');
    given(declined).when({ type: 'AskExecution' }, CLOCK, '2026-08-01').thenRefused('nothing-to-execute');
    given(declined)
      .when({ type: 'ReportExecution', executed: 'yes' }, CONSUMER, '2026-08-01')
      .thenRefused('nothing-to-execute');
  });
});

describe('keeping and erasing', () => {
  test('six months in reach, five years in the archive', () => {
    const archived = stages.archived('2026-08-31');
    expect(archived.record.at(-1)?.at).toBe('2027-02-28T23:00:00.000Z');
    given(stages.closed('2026-08-31'))
      .when({ type: 'ArchiveDispute' }, CLOCK, '2027-02-28')
      .thenRefused('date-not-come', { on: '2027-02-28' });
    given(archived)
      .when({ type: 'PurgeDispute' }, CLOCK, '2031-08-31')
      .thenRefused('date-not-come', { on: '2031-08-31' });
    expect(archived.waited('PurgeDispute').record.at(-1)?.at).toBe('2031-08-31T22:00:00.000Z');
  });

  test('a rejected request stays in reach while its year lasts, so that what was missing can be cured', () => {
    const rejected = stages.rejected('2026-03-20'); // complaint of 2 March 2026
    const archived = rejected.waited('ArchiveDispute');
    expect(rejected.dispute.complaint?.sentOn).toBe('2026-03-02');
    expect(archived.record.at(-1)?.at).toBe('2027-09-02T22:00:00.000Z');
  });
});
