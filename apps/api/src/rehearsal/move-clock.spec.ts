import { expect, test } from '@jest/globals';
import { civilDate, DEFAULT_PRACTICE, dueDate, instant } from '#law';
import { Problem } from '#requests';
import { nextDue, whereTo } from './move-clock.ts';

const actingRole = instant('2026-03-02T09:00:00.000Z');

test('the clock goes to an instant, or some days on', () => {
  expect(whereTo({ now: '2026-04-01T00:00:00Z' }, actingRole)).toBe('2026-04-01T00:00:00.000Z');
  expect(whereTo({ advanceDays: 2 }, actingRole)).toBe('2026-03-04T09:00:00.000Z');
  expect(() => whereTo({ now: 'tomorrow' }, actingRole)).toThrow(Problem);
  expect(() => whereTo({}, actingRole)).toThrow(Problem);
});

test('the next due date is the first day on which something happens by itself', () => {
  const rules = { jurisdiction: 'FR', sector: 'general', practice: DEFAULT_PRACTICE } as const;
  const silence = dueDate(rules, 'K2', { on: civilDate('2026-03-02') });
  expect(nextDue([silence], actingRole)).toBe('2026-05-02T22:00:00.000Z');
  expect(nextDue([], actingRole)).toBeUndefined();
});
