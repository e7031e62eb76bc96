import { describe, expect, test } from '@jest/globals';
import { inFours } from '#casework';
import { claimedCents, dayOf, dayOrMonthOf, longText, typedAmount, typedFrom } from './reading.ts';
import { newResumeCode, readResumeCode } from './resume-code.ts';

describe('what people type', () => {
  test('a day that exists, or its month', () => {
    expect(dayOf({ day: '16', month: '3', year: '2026' })).toBe('2026-03-16');
    expect(dayOf({ day: '1', month: '1', year: '26' })).toBe('2026-01-01');
    for (const wrong of [
      { day: '30', month: '2', year: '2026' },
      { day: '', month: '3', year: '2026' },
      { day: 'x', month: '3', year: '2026' },
    ]) {
      expect(dayOf(wrong)).toBeUndefined();
    }
    expect(dayOrMonthOf({ day: '', month: '3', year: '2026' })).toBe('2026-03');
    expect(dayOrMonthOf({ day: '', month: '', year: '2026' })).toBeUndefined();
    expect(typedFrom('2026-03-06')).toEqual({ day: '6', month: '3', year: '2026' });
  });

  test.each([
    ['549', 54_900],
    ['549,9', 54_990],
    ['1 549.90 €', 154_990],
    ['0', undefined],
    ['12,345', undefined],
    ['1.234,00', undefined],
    ['-5', undefined],
  ])('%s euros', (text, cents) => {
    expect(claimedCents(text)).toBe(cents);
    if (cents !== undefined) expect(claimedCents(typedAmount(cents))).toBe(cents);
  });

  test('lines are kept, and what no keyboard writes is not', () => {
    expect(longText({ a: ' un\r\ndeux\u0000 ' }, 'a', 100)).toBe('un\ndeux');
    expect(longText({ a: ['x'] }, 'a', 100)).toBe('');
  });

  test('a resume code, copied by hand', () => {
    const code = newResumeCode();
    expect(readResumeCode(inFours(code).toLowerCase())).toBe(code);
    expect(readResumeCode('7K3Q-OMZB-X2RT-9H4C')).toBe('7K3Q0MZBX2RT9H4C');
    for (const wrong of ['', '7K3Q', `${code}0`, '7K3Q-0MZB-X2RT-9H4U']) expect(readResumeCode(wrong)).toBeUndefined();
  });
});
