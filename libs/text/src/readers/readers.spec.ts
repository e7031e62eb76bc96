import { describe, expect, test } from '@jest/globals';
import { MOST_CENTS, readAmount, typedAmount } from './amount.ts';
import { isCivilDay, readDay, readTypedDay, readTypedDayOrMonth, typedDayOf } from './civil-date.ts';
import { inFours, readCode } from './code.ts';
import { isPhone, isPostcode } from './contact.ts';
import { isId } from './id.ts';
import { readMailAddress } from './mail-address.ts';
import { isPlainText, readLine, readText } from './text.ts';

describe('an amount', () => {
  test.each([
    ['549', 54_900],
    ['549,9', 54_990],
    ['1 549.90 €', 154_990],
    ['1549.5', 154_950],
    ['20', 2000],
    ['0,1 euros', 10],
    ['0', 0],
    ['12,345', undefined],
    ['1.234,00', undefined],
    ['-5', undefined],
    ['', undefined],
    ['100000000,01', undefined],
  ])('%j is read as people write it', (typed, cents) => {
    expect(readAmount(typed)).toBe(cents);
    if (cents !== undefined) expect(readAmount(typedAmount(cents))).toBe(cents);
  });

  test('has a bound', () => {
    expect(readAmount(typedAmount(MOST_CENTS))).toBe(MOST_CENTS);
    expect(typedAmount(undefined)).toBe('');
  });
});

describe('a day', () => {
  test.each(['2026-03-16', '2028-02-29', '1900-01-01', '2999-12-31'])('%s exists', (day) => {
    expect(isCivilDay(day)).toBe(true);
  });

  test.each(['2026-02-30', '2026-13-01', '2026-00-10', '1899-12-31', '3000-01-01', '2026-3-16', '', null, 7])(
    '%j does not',
    (day) => {
      expect(isCivilDay(day)).toBe(false);
    },
  );

  test('is read as programs and as French spreadsheets write it', () => {
    expect(readDay('2026-03-16')).toBe('2026-03-16');
    expect(readDay('16/03/2026')).toBe('2026-03-16');
    expect(readDay('30/02/2026')).toBeUndefined();
  });

  test('is read from three fields, or its month alone', () => {
    expect(readTypedDay({ day: '16', month: '3', year: '2026' })).toBe('2026-03-16');
    expect(readTypedDay({ day: '1', month: '1', year: '26' })).toBe('2026-01-01');
    for (const wrong of [
      { day: '30', month: '2', year: '2026' },
      { day: '', month: '3', year: '2026' },
      { day: 'x', month: '3', year: '2026' },
    ]) {
      expect(readTypedDay(wrong)).toBeUndefined();
    }
    expect(readTypedDayOrMonth({ day: '', month: '3', year: '2026' })).toBe('2026-03');
    expect(readTypedDayOrMonth({ day: '', month: '', year: '2026' })).toBeUndefined();
    expect(typedDayOf('2026-03-06')).toEqual({ day: '6', month: '3', year: '2026' });
  });
});

describe('a text', () => {
  test.each(['Bonjour', 'deux\nlignes\tet plus\r\n', '🧺', 'עברית'])('is taken as it is: %j', (text) => {
    expect(isPlainText(text)).toBe(true);
  });

  test.each(['', '   ', 'a\u0000b', '\u001b[2J', 'half \ud83e of one', 'other \udd7a half', 7, undefined])(
    'is refused when no keyboard writes it: %j',
    (text) => {
      expect(isPlainText(text)).toBe(false);
    },
  );

  test('keeps its lines, and loses what no keyboard writes', () => {
    expect(readText(' un\r\ndeux\u0000 ')).toBe('un\ndeux');
    expect(readText('long', 2)).toBe('lo');
    expect(readText(['x'])).toBe('');
  });

  test('of one line has one', () => {
    expect(readLine(' un\r\ndeux ')).toBe('un  deux');
    expect(readLine(undefined)).toBe('');
  });
});

test('a mail address is known in small letters', () => {
  expect(readMailAddress(' Camille@Personnes.Example ')).toBe('camille@personnes.example');
  for (const wrong of ['', 'camille', 'a@b', 'a b@c.example', 'é@c.example', `${'a'.repeat(65)}@c.example`]) {
    expect(readMailAddress(wrong)).toBeUndefined();
  }
});

test('a telephone number and a postcode are taken as people write them', () => {
  for (const phone of ['06 12 34 56 78', '+33 (0)6.12.34.56.78']) expect(isPhone(phone)).toBe(true);
  for (const phone of ['', '12', 'zéro six']) expect(isPhone(phone)).toBe(false);
  for (const postcode of ['75011', 'SW1A 1AA']) expect(isPostcode(postcode)).toBe(true);
  for (const postcode of ['', '7', '<b>']) expect(isPostcode(postcode)).toBe(false);
});

test('a code is read as people copy it by hand', () => {
  expect(inFours('7K3Q0MZBX2RT9H4C')).toBe('7K3Q-0MZB-X2RT-9H4C');
  expect(readCode('7k3q-omzb-x2rt-9h4c', 16)).toBe('7K3Q0MZBX2RT9H4C');
  for (const wrong of ['', '7K3Q', '7K3Q-0MZB-X2RT-9H4C-0', '7K3Q-0MZB-X2RT-9H4U']) {
    expect(readCode(wrong, 16)).toBeUndefined();
  }
});

test('an id is a UUID in small letters', () => {
  expect(isId('6f1f5d6e-0000-4000-8000-000000000001')).toBe(true);
  for (const wrong of ['6F1F5D6E-0000-4000-8000-000000000001', '6f1f5d6e', '', 7]) expect(isId(wrong)).toBe(false);
});
