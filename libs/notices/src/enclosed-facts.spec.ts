import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { compose } from './compose.ts';
import { NOTICE_CODES } from './notice-code.ts';
import type { NoticeFacts } from './notice-facts.ts';
import { CASES } from './testing/cases.ts';
import { PEOPLE, TEXTS } from './testing/facts.ts';

const schema = JSON.parse(readFileSync(new URL('../../../docs/schemas/notice.json', import.meta.url), 'utf8'));
const fits = new Ajv2020({ strict: true, strictRequired: false }).compile(schema);
const cases = NOTICE_CODES.flatMap((code) =>
  Object.entries<NoticeFacts>(CASES[code]).map(([name, facts]) => [code, name, facts] as const),
);

describe('the facts of a notice, for programs', () => {
  test.each(cases)('%s, %s: fit the published schema, and name nobody', (code, _name, facts) => {
    const { enclosed, on, number } = compose(code, facts);
    expect(fits(enclosed) ? [] : fits.errors).toEqual([]);
    expect(enclosed).toMatchObject({ notice: { code, number, issuedOn: on }, recipient: facts.to });
    const told = JSON.stringify(enclosed);
    const people = [PEOPLE.consumer, PEOPLE.merchant].flatMap(({ name, addressLines }) => [name, ...addressLines]);
    for (const word of [...people, ...Object.values(TEXTS)]) {
      expect(told).not.toContain(word);
    }
  });

  test('the schema refuses what it does not know, so that fitting means something', () => {
    const { enclosed } = compose('N09', CASES.N09['au consommateur'] as NoticeFacts);
    expect(fits(enclosed)).toBe(true);
    expect(fits({ ...enclosed, name: 'Camille' })).toBe(false);
    expect(fits({ ...enclosed, recipient: 'mediator' })).toBe(false);
  });

  test('the dates are those of the addressee: before the notification a merchant reads nothing of the request', () => {
    const { enclosed } = compose('N09', CASES.N09['au professionnel'] as NoticeFacts);
    expect(enclosed?.dates?.map(({ clock }) => clock)).toEqual(['K9', 'K8', 'K11']);
    const before = compose('N01', CASES.N01['au professionnel'] as NoticeFacts).enclosed;
    expect(before?.dates?.map(({ clock }) => clock)).toEqual(['K2', 'K1']);
  });
});
