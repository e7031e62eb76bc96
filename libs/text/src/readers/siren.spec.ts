import { describe, expect, test } from '@jest/globals';
import { isSiren, readSiren } from './siren.ts';

describe('the number that names a business', () => {
  test.each(['732829320', '356000000', '552100554', '542051180'])('%s has its key', (siren) => {
    expect(isSiren(siren)).toBe(true);
  });

  test.each(['732829321', '73282932', '7328293200', '000000000', '73282932a', ''])('%p has not', (text) => {
    expect(isSiren(text)).toBe(false);
  });

  test('each single wrong digit is noticed', () => {
    const wrong = [...'732829320'].flatMap((digit, place) =>
      [...'0123456789']
        .filter((other) => other !== digit)
        .map((other) => `${'732829320'.slice(0, place)}${other}${'732829320'.slice(place + 1)}`),
    );
    expect(wrong.filter(isSiren)).toEqual([]);
  });

  test('it is read as people write it, and out of a SIRET', () => {
    expect(readSiren('732 829 320')).toBe('732829320');
    expect(readSiren('732\u202f829\u202f320')).toBe('732829320');
    expect(readSiren('732.829.320')).toBe('732829320');
    expect(readSiren('73282932000074')).toBe('732829320');
    expect(readSiren('732 829 321')).toBeUndefined();
    expect(readSiren('Boulangerie')).toBeUndefined();
  });
});
