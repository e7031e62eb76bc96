import type { Operation } from './described.ts';
import type { Dice } from './dice.ts';
import { hostileForm } from './forms.ts';
import { mutated, mutatedText, STRANGE } from './mutated.ts';
import { idFor, type Known, sound } from './sound.ts';

export interface HostileRequest {
  readonly operation: Operation;
  readonly actor: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: Buffer;
}

const BODIES_ON = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** A request for the operation: right, or with something wrong anywhere in it. */
export function hostileRequest(operation: Operation, actor: string, dice: Dice, known: Known): HostileRequest {
  const { method } = operation;
  const content = BODIES_ON.has(method) ? contentOf(operation, dice, known) : undefined;
  return {
    operation,
    actor,
    method,
    path: `${pathOf(operation, dice, known)}${queryOf(operation, dice, known)}`,
    headers: { ...oddHeaders(dice, known), ...content?.headers },
    ...(content === undefined ? {} : { body: content.body }),
  };
}

/** In a path, what is strange is written so that the address still leads to the operation. */
function pathOf({ path }: Operation, dice: Dice, known: Known): string {
  return path.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    if (!name.endsWith('Id'))
      return dice.oneOf(['2026', 'not-found', 'fault', 'unknown', '%00', '__proto__', 'toString']);
    if (dice.happens(0.85)) return idFor(name, dice, known);
    return dice.oneOf([
      'x',
      '%00',
      '%F0%9F%99%82',
      '0',
      '..%2f..',
      '%',
      'null',
      `${'a'.repeat(90)}`,
      idFor(name, dice, known).toUpperCase(),
    ]);
  });
}

function queryOf({ parameters }: Operation, dice: Dice, known: Known): string {
  const asked = parameters.filter((one) => one.in === 'query' && dice.happens(0.35));
  const pairs = asked.flatMap(({ name, schema }) => {
    const value = dice.happens(0.6) ? sound(schema ?? { type: 'string' }, name, dice, known) : dice.oneOf(STRANGE);
    const text = inQuery(value);
    const one = `${name}=${text}`;
    const ways = [
      one,
      one,
      one,
      `${one}&${name}=again`,
      `${name}[]=${text}`,
      `${name}[a]=${text}`,
      name,
      `${name}=%`,
      `${name}=%C0%80`,
    ];
    return dice.oneOf(ways);
  });
  if (dice.happens(0.05)) pairs.push(dice.oneOf(['__proto__[x]=1', 'unknown=1', '&&=&', `a=${'x'.repeat(3_000)}`]));
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

function inQuery(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  try {
    return encodeURIComponent(text.slice(0, 500));
  } catch {
    return '%ED%A0%80';
  }
}

function contentOf(operation: Operation, dice: Dice, known: Known) {
  const { json, form } = operation;
  if (form !== undefined && dice.happens(0.9)) {
    const { kind, body } = hostileForm(dice);
    return { headers: kind === '' ? {} : { 'content-type': kind }, body };
  }
  if (json === undefined && dice.happens(0.7)) return undefined;
  let value = json === undefined ? {} : sound(json, '', dice, known);
  const faults = dice.oneOf([0, 1, 1, 1, 2, 3]);
  for (let fault = 0; fault < faults; fault += 1) value = mutated(value, dice);
  const text = JSON.stringify(value) ?? '';
  const body = dice.happens(0.12) ? mutatedText(text, dice) : text;
  const kind = dice.happens(0.93) ? 'application/json' : dice.oneOf(KINDS);
  return { headers: kind === '' ? {} : { 'content-type': kind }, body: Buffer.from(body) };
}

const KINDS = [
  '',
  'text/plain',
  'application/x-www-form-urlencoded',
  'application/json; charset=utf-16',
  'application/json; charset="',
  'APPLICATION/JSON',
  'application/merge-patch+json',
  'text/xml',
  'multipart/form-data',
  '/',
  'x'.repeat(500),
];

const latin1 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

function oddHeaders(dice: Dice, known: Known): Record<string, string | readonly string[]> {
  const headers: Record<string, string | readonly string[]> = {};
  const put = (chance: number, name: string, ...values: readonly (string | readonly string[])[]): void => {
    if (dice.happens(chance)) headers[name] = dice.oneOf(values);
  };
  const roles = ['consumer', 'representative', 'merchant', 'mediator', 'clerk'];
  put(0.3, 'accept-language', 'fr', 'en', 'de', '*', 'en;q=NaN', latin1('é'), 'x'.repeat(2_000), ['fr', 'en']);
  put(0.25, 'entente-role', ...roles, ...roles, 'admin', '__proto__', '', ['consumer', 'mediator']);
  put(
    0.2,
    'entente-organisation',
    idFor('merchantId', dice, known),
    idFor('bodyId', dice, known),
    'x',
    latin1('ü'),
    '',
  );
  put(0.3, 'idempotency-key', ...KEYS, latin1('clé'), 'k'.repeat(256), '', '"quoted"', ['a', 'b']);
  put(0.1, 'if-match', '*', '"x"', 'W/"y"', '', 'x'.repeat(3_000), '"a", "b"');
  put(0.05, 'accept', 'text/html', 'application/xml', '*/*;q=0', '');
  put(0.05, 'content-encoding', 'gzip', 'br', 'x');
  put(0.05, 'x-http-method-override', 'DELETE', 'TRACE');
  put(0.05, 'x-forwarded-for', '203.0.113.7', 'not an address', '::1, '.repeat(100));
  put(0.05, 'origin', 'https://elsewhere.example', 'null');
  put(0.05, 'user-agent', '', latin1('漢'.repeat(200)), '\t');
  put(0.03, 'range', 'bytes=0-1', 'bytes=9-1', 'x');
  put(0.03, 'cookie', 'entente=x', '=; ;=', 'entente='.repeat(100));
  return headers;
}

const KEYS = Array.from({ length: 12 }, (_, n) => `key ${n}`);
