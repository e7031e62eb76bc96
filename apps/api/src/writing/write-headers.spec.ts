import { expect, test } from '@jest/globals';
import { Problem } from '#requests';
import { keyIn, writeHeadersOf } from './write-headers.ts';

const request = (headers: Record<string, string>, body: unknown = {}, url = '/v1/complaints') => ({
  method: 'POST',
  url,
  headers,
  body,
});

test('a write says nothing beside its content unless it is asked to', () => {
  expect(writeHeadersOf(request({}))).toEqual({});
  expect(writeHeadersOf(request({ 'if-match': '*' }))).toEqual({});
});

test('the tag is read whether strong, weak or bare', () => {
  for (const tag of ['"abc"', 'W/"abc"', 'abc']) {
    expect(writeHeadersOf(request({ 'if-match': tag })).ifMatch).toBe('abc');
  }
});

test('the same content has the same fingerprint, in whatever order; another path or content has another', () => {
  const print = (body: unknown, url?: string) =>
    writeHeadersOf(request({ 'idempotency-key': 'k' }, body, url)).idempotency?.fingerprint;
  expect(print({ a: 1, b: 2 })).toBe(print({ b: 2, a: 1 }));
  expect(print({ a: 1 })).not.toBe(print({ a: 2 }));
  expect(print({ a: 1 })).not.toBe(print({ a: 1 }, '/v1/other'));
  expect(() => print({ a: 'half \ud800' })).toThrow(Problem);
});

test('a key is printable and not too long', () => {
  expect(keyIn('"quoted"')).toBe('quoted');
  expect(keyIn('k'.repeat(255))).toHaveLength(255);
  for (const wrong of ['', 'k'.repeat(256), 'clé']) expect(() => keyIn(wrong)).toThrow(Problem);
});
