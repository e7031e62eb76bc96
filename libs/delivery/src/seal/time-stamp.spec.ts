import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { noticeLetter } from '../../testing/letters.ts';
import { pemOf, sealClock, sealKey } from '../../testing/seals.ts';
import { type Falseness, STAMPED_AT, timeStamper } from '../../testing/time-stamper.ts';
import { drawLetter } from '../pdf/draw-letter.ts';
import type { SealKey } from './key-file.ts';
import { PdfSealer } from './notice-sealer.ts';
import { readSeal } from './read-seal.ts';
import { TIME_STAMPING } from './self-made.ts';

let instance: SealKey;
let unsealed: Buffer;
beforeAll(async () => {
  instance = await sealKey('Maison');
  unsealed = await drawLetter(noticeLetter);
});

describe('the time, stamped by a third party', () => {
  const open: { close: () => void }[] = [];
  afterEach(() => {
    for (const one of open.splice(0)) one.close();
  });

  const sealedWith = async (otherwise: Falseness, usage = TIME_STAMPING, certificate?: string) => {
    const authority = await timeStamper(await stamperKey(usage), otherwise);
    open.push(authority);
    const reasons: string[] = [];
    const stamping = { url: authority.url, timeoutMs: 400, ...(certificate === undefined ? {} : { certificate }) };
    const sealer = new PdfSealer({ instance }, sealClock, { stamping, onTrouble: (reason) => reasons.push(reason) });
    return { found: readSeal(await sealer.seal(unsealed)), reasons, sealer, authority };
  };
  const keys = new Map<string, Promise<SealKey>>();
  const stamperKey = (usage: string) => {
    const kept = keys.get(usage) ?? sealKey('Heure', { usage });
    keys.set(usage, kept);
    return kept;
  };

  test('is in the seal, with the name of who stamped it', async () => {
    const { found, reasons } = await sealedWith({}, TIME_STAMPING, pemOf(await stamperKey(TIME_STAMPING)));
    expect(reasons).toEqual([]);
    expect(found?.stamp?.at).toEqual(STAMPED_AT);
    expect(found?.stamp?.authority.subject).toBe('CN=Heure');
  });

  const flip = (bytes: Uint8Array, at: number): Uint8Array => {
    const copy = Buffer.from(bytes);
    copy[at < 0 ? copy.length + at : at] = (copy.at(at) ?? 0) ^ 1;
    return copy;
  };
  const SERVER = '1.3.6.1.5.5.7.3.1';
  test.each<[string, Falseness, string, boolean]>([
    ['refuses', { refuses: true }, TIME_STAMPING, false],
    ['hangs', { hangs: true }, TIME_STAMPING, false],
    ['answers without end', { floods: true }, TIME_STAMPING, false],
    ['stamps another signature', { imprint: (given) => Buffer.from(flip(given, 3)) }, TIME_STAMPING, false],
    ['answers another question', { nonce: (given) => Buffer.from(flip(given, 3)) }, TIME_STAMPING, false],
    ['signs badly', { token: (given) => flip(given, -9) }, TIME_STAMPING, false],
    ['answers with noise', { token: () => Buffer.from('noise') }, TIME_STAMPING, false],
    ['has a certificate for something else', {}, SERVER, false],
    ['is another than the one known', {}, TIME_STAMPING, true],
  ])(
    'where the authority %s, the notice is sealed without it, and it is told',
    async (_how, otherwise, usage, other) => {
      const certificate = other ? pemOf(await sealKey('Autre', { usage: TIME_STAMPING })) : undefined;
      const { found, reasons } = await sealedWith(otherwise, usage, certificate);
      expect(found?.by.subject).toBe('CN=Maison');
      expect(found?.stamp).toBeUndefined();
      expect(reasons).toHaveLength(1);
    },
  );

  test('an authority that failed is left alone for a while', async () => {
    const { sealer, authority } = await sealedWith({ refuses: true });
    await sealer.seal(unsealed);
    expect(authority.asked()).toBe(1);
  });

  test('a stamp altered by one character is found', async () => {
    const authority = await timeStamper(await stamperKey(TIME_STAMPING));
    open.push(authority);
    const stamped = Buffer.from(
      await new PdfSealer({ instance }, sealClock, { stamping: { url: authority.url } }).seal(unsealed),
    );
    const from = stamped.lastIndexOf('/Contents <') + '/Contents <'.length;
    const missed: number[] = [];
    for (let at = from; at < stamped.indexOf('>', from); at += 67) {
      const copy = Buffer.from(stamped);
      copy[at] = copy[at] === 0x30 ? 0x31 : 0x30;
      if (readSeal(copy) !== undefined) missed.push(at - from);
    }
    expect(missed).toEqual([]);
  });
});
