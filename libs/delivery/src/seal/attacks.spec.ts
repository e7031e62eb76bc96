import { beforeAll, describe, expect, test } from '@jest/globals';
import { noticeLetter } from '../../testing/letters.ts';
import { sealClock, sealKey } from '../../testing/seals.ts';
import { drawLetter } from '../pdf/draw-letter.ts';
import type { SealKey } from './key-file.ts';
import { PdfSealer } from './notice-sealer.ts';
import { readSeal } from './read-seal.ts';

let instance: SealKey;
let unsealed: Buffer;
let sealed: Buffer;
let from: number;
let to: number;

beforeAll(async () => {
  instance = await sealKey('Maison');
  unsealed = await drawLetter(noticeLetter);
  sealed = Buffer.from(await new PdfSealer({ instance }, sealClock).seal(unsealed));
  from = sealed.lastIndexOf('/Contents <') + '/Contents <'.length;
  to = sealed.indexOf('>', from);
});

/** Where changing the byte in this way is not found. */
const missedAt = (places: Iterable<number>, change: (byte: number, at: number) => number): number[] => {
  const copy = Buffer.from(sealed);
  const missed: number[] = [];
  for (const at of places) {
    const kept = copy[at] ?? 0;
    copy[at] = change(kept, at);
    if (copy[at] !== kept && readSeal(copy) !== undefined) missed.push(at);
    copy[at] = kept;
  }
  return missed;
};
const oneBit = (byte: number, at: number) => byte ^ (1 << (at % 8));
function* every(step: number, begin: number, end: number) {
  for (let at = begin; at < end; at += step) yield at;
}

describe('one byte changed is found', () => {
  test('in the letter: every 211th', () => {
    expect(missedAt(every(211, 0, unsealed.length), oneBit)).toEqual([]);
  });

  test('around the seal, where a reader of PDF looks for it: every one', () => {
    expect(missedAt(every(1, unsealed.length, from), oneBit)).toEqual([]);
    expect(missedAt(every(1, to, sealed.length), oneBit)).toEqual([]);
  });

  test('in the seal: every 23rd character, for another that may stand there', () => {
    expect(missedAt(every(23, from, to), (byte) => (byte === 0x30 ? 0x31 : 0x30))).toEqual([]);
  });

  test('in the seal: a small letter for a capital, which to other readers is the same', () => {
    const letters = [...every(1, from, to)].filter((at) => (sealed[at] ?? 0) >= 0x61);
    expect(letters.length).toBeGreaterThan(200);
    expect(
      missedAt(
        letters.filter((_at, i) => i % 9 === 0),
        (byte) => byte ^ 0x20,
      ),
    ).toEqual([]);
  });
});

describe('what is put together anew is found', () => {
  const update = (body: string, previous: string) => {
    const table = sealed.length + body.length;
    const trailer = `xref\n1 1\n${String(sealed.length).padStart(10, '0')} 00000 n \ntrailer\n<<\n/Size 2\n/Prev ${previous}\n>>\nstartxref\n${table}\n%%EOF\n`;
    return Buffer.concat([sealed, Buffer.from(body + trailer, 'latin1')]);
  };

  test('something added or cut off, at either end', () => {
    for (const other of [
      Buffer.concat([sealed, Buffer.from('\n')]),
      Buffer.concat([Buffer.from(' '), sealed]),
      Buffer.concat([sealed, sealed]),
      sealed.subarray(0, -1),
      sealed.subarray(1),
      sealed.subarray(0, unsealed.length),
    ]) {
      expect(readSeal(other)).toBeUndefined();
    }
  });

  test('an update of the kind that PDF programs write after what is signed', () => {
    const previous = /startxref\n(\d+)\n%%EOF\n$/.exec(sealed.toString('latin1'))?.[1] ?? '';
    expect(readSeal(update('1 0 obj\n<<\n>>\nendobj\n', previous))).toBeUndefined();
  });

  test('another letter, or other facts, under the same seal', async () => {
    const { enclosed } = noticeLetter;
    if (enclosed === undefined) throw new Error('A notice encloses its facts');
    const later = { ...enclosed, notice: { ...enclosed.notice, issuedOn: '2026-03-17' as typeof noticeLetter.on } };
    for (const letter of [
      { ...noticeLetter, subject: 'autre' },
      { ...noticeLetter, enclosed: later },
    ]) {
      const graft = Buffer.concat([await drawLetter(letter), sealed.subarray(unsealed.length)]);
      expect(readSeal(graft)).toBeUndefined();
    }
  });

  test('the certificate of somebody else, put in the place of the one that signed', async () => {
    const other = await sealKey('Maison');
    const hex = (key: SealKey) => Buffer.from(key.certificates[0]).toString('hex');
    const exchanged = sealed.toString('latin1').replace(hex(instance), hex(other));
    expect(exchanged).toContain(hex(other));
    expect(readSeal(Buffer.from(exchanged, 'latin1'))).toBeUndefined();
  });

  test('sealed again by somebody of the same name: whole, and of another certificate', async () => {
    const forger = await sealKey('Maison');
    const forged = readSeal(await new PdfSealer({ instance: forger }, sealClock).seal(unsealed));
    expect(forged?.by.subject).toBe('CN=Maison');
    expect(forged?.by.raw.equals(instance.certificates[0])).toBe(false);
  });

  test('a seal around the sealed letter is no second seal', async () => {
    await expect(new PdfSealer({ instance }, sealClock).seal(sealed)).rejects.toThrow();
  });
});
