import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { disputeReference, readReference } from './reference.ts';

const anyReference = fc
  .tuple(fc.integer({ min: 2020, max: 2099 }), fc.uint8Array({ minLength: 7, maxLength: 7 }))
  .map(([year, random]) => disputeReference(year, random));
const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Letters that are read as another: O as 0, I and L as 1. */
const readAs = (letter: string) => ({ O: '0', I: '1', L: '1' })[letter] ?? letter;

describe('the reference of a dispute', () => {
  test('is written the same from the same random bytes', () => {
    expect(disputeReference(2026, new Uint8Array(7))).toMatch(/^ENT-2026-0000000-[0-9A-Y]$/);
    expect(() => disputeReference(2026, new Uint8Array(6))).toThrow(RangeError);
  });

  test('is read whatever way it was typed', () => {
    fc.assert(
      fc.property(anyReference, (reference) => {
        expect(readReference(reference)).toBe(reference);
        expect(readReference(` ${reference.toLowerCase().replaceAll('-', ' ')} `)).toBe(reference);
        expect(readReference(reference.replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(reference);
        expect(readReference(reference.replaceAll('-', ''))).toBe(reference);
      }),
    );
  });

  test('any one mistaken letter is found', () => {
    fc.assert(
      fc.property(anyReference, (reference) => {
        for (const [place, right] of Array.from(reference).entries()) {
          if (place < 4 || right === '-') continue;
          for (const wrong of LETTERS) {
            if (readAs(wrong) === right) continue;
            expect(readReference(reference.slice(0, place) + wrong + reference.slice(place + 1))).toBeUndefined();
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test('any two swapped neighbours are found', () => {
    fc.assert(
      fc.property(anyReference, (reference) => {
        const plain = reference.replaceAll('-', '');
        for (let place = 3; place < plain.length - 1; place += 1) {
          const [a = '', b = ''] = [plain[place], plain[place + 1]];
          if (a === b) continue;
          expect(readReference(plain.slice(0, place) + b + a + plain.slice(place + 2))).toBeUndefined();
        }
      }),
    );
  });

  test.each(['', 'ENT', 'ENT-2026', 'ENT-2026-0000000', 'XYZ-2026-0000000-0', 'ENT-2026-0000000-00'])(
    'what is no reference is not read as one: %j',
    (typed) => {
      expect(readReference(typed)).toBeUndefined();
    },
  );
});
