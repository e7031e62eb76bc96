import type { Dice } from './dice.ts';

const LONG = 'é'.repeat(30_000);
const DEEP = 5_000;

/** What no schema expects: of the wrong kind, out of range, unreadable, or a name that programs trip over. */
export const STRANGE: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  2 ** 53,
  -(2 ** 63),
  '',
  ' ',
  'null',
  'undefined',
  'NaN',
  '0',
  '-1',
  '\u0000',
  'before\u0000after',
  '\ud800',
  'half \udfff of a character',
  '\u202e\u2066\u200b\ufeff',
  '🏳️‍🌈'.repeat(50),
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢'.repeat(20),
  LONG,
  "'; DROP TABLE dispute; --",
  '{{7*7}}<%= 7 %>#{7*7}',
  '%00%0d%0aSet-Cookie:x=y',
  '../../../../etc/passwd',
  '2026-02-30',
  '0000-00-00',
  '275760-09-13',
  '+275760-09-13T00:00:00.000Z',
  '-271821-04-20T00:00:00.000Z',
  '9999-12-31T23:59:59.999Z',
  '00000000-0000-0000-0000-000000000000',
  'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF',
  'a@b',
  `${'a'.repeat(250)}@x.example`,
  '"quoted part"@xn--e1afmkfd.example',
  'é@exemple.fr',
  [],
  {},
  [[]],
  [null],
  [{}],
  { $ne: null },
  { length: 10 },
  { toString: 'x', valueOf: 1 },
  Array.from({ length: 2_000 }, (_, n) => n),
];

const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'id',
  'role',
  '',
  ' ',
  'é',
  '\u0000',
  '0',
  'a.b',
];

/** The same value with one thing wrong somewhere within. */
export function mutated(value: unknown, dice: Dice): unknown {
  if (value === null || typeof value !== 'object' || dice.happens(0.15)) return dice.oneOf(STRANGE);
  if (Array.isArray(value)) {
    const at = dice.below(value.length + 1);
    if (dice.happens(0.2)) return [...value, ...value];
    if (dice.happens(0.1)) return Array.from({ length: 500 }, () => value[0] ?? 'x');
    return [...value.slice(0, at), mutated(value[at], dice), ...value.slice(at + 1)];
  }
  const entries = Object.entries(value);
  const how = dice.below(5);
  if (how === 0) return Object.fromEntries([...entries, [dice.oneOf(NAMES), dice.oneOf(STRANGE)]]);
  if (how === 1 && entries.length > 0)
    return Object.fromEntries(entries.filter((_, at) => at !== dice.below(entries.length)));
  if (entries.length === 0) return { [dice.oneOf(NAMES)]: dice.oneOf(STRANGE) };
  const chosen = dice.below(entries.length);
  return Object.fromEntries(entries.map(([name, one], at) => [name, at === chosen ? mutated(one, dice) : one]));
}

const nested = (open: string, close: string): string => `${open.repeat(DEEP)}1${close.repeat(DEEP)}`;

/** JSON that is not quite JSON, or more of it than anybody needs. */
export function mutatedText(json: string, dice: Dice): string | Buffer {
  const ways: readonly (() => string | Buffer)[] = [
    () => json.slice(0, dice.below(json.length + 1)),
    () => `${json}${json}`,
    () => json.replace('{', `{"${dice.oneOf(NAMES)}":1,`),
    () => json.replace(/^\{"([^"]+)":/, (whole, name: string) => `{"${name}":"first",${whole.slice(1)}`),
    () => nested('[', ']'),
    () => nested('{"a":', '}'),
    () => json.replace(/\{/, `{"a":${nested('[', ']')},`),
    () => '',
    () => ' ',
    () => 'null',
    () => '"text"',
    () => '42',
    () => '[]',
    () => 'NaN',
    () => '{"a":1,}',
    () => "{'a':1}",
    () => '{"__proto__":{"admin":true}}',
    () => '{"constructor":{"prototype":{"admin":true}}}',
    () => `{"a":1e999999}`,
    () => `{"a":"${'x'.repeat(600_000)}"}`,
    () => `\ufeff${json}`,
    () => Buffer.from(json, 'utf16le'),
    () => Buffer.concat([Buffer.from(json.slice(0, -1)), Buffer.from([0xff, 0xfe, 0xc0, 0x80])]),
    () => Buffer.from(Array.from({ length: 200 }, () => dice.below(256))),
  ];
  return dice.oneOf(ways)();
}
