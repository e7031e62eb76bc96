import { describe, expect, test } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { Lines, LongText } from './field.ts';
import { isPlainText } from './plain-text.ts';

describe('what people write', () => {
  test.each(['Bonjour', 'deux\nlignes\tet plus\r\n', '🧺', 'עברית'])('is taken as it is: %j', (text) => {
    expect(isPlainText(text)).toBe(true);
  });

  test.each(['', '   ', 'a\u0000b', '\u001b[2J', 'half \ud83e of one', 'other \udd7a half', 7, undefined])(
    'is refused at the door when no keyboard writes it: %j',
    (text) => {
      expect(isPlainText(text)).toBe(false);
    },
  );

  test('in each line of an address too', () => {
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
});
