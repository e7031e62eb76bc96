import { expect, test } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { Lines, LongText } from './field.ts';

test('a text is plain, and so is each line of an address', () => {
  class Body {
    @LongText('Words.')
    readonly words: string;

    @Lines('Lines.', { max: 3 })
    readonly lines: readonly string[];
  }
  const refused = (given: object) => validateSync(plainToInstance(Body, given)).map(({ property }) => property);
  expect(refused({ words: 'a', lines: ['1 rue du Pont', 'bâtiment B'] })).toEqual([]);
  expect(refused({ words: 'a\u0000', lines: ['1 rue\u0000 du Pont'] })).toEqual(['words', 'lines']);
  expect(refused({ words: 'a', lines: ['bien', '\udd7a'] })).toEqual(['lines']);
});
