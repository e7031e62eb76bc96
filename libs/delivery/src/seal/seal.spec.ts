import { beforeAll, describe, expect, test } from '@jest/globals';
import { noticeLetter } from '../../testing/letters.ts';
import { SEALED_AT, sealClock, sealKey } from '../../testing/seals.ts';
import { drawLetter } from '../pdf/draw-letter.ts';
import type { SealKey } from './key-file.ts';
import { PdfSealer } from './notice-sealer.ts';
import { readSeal } from './read-seal.ts';

let instance: SealKey;
let rives: SealKey;
let plaine: SealKey;
let unsealed: Buffer;
let sealed: Buffer;

beforeAll(async () => {
  instance = await sealKey('Maison');
  rives = await sealKey('Médiation des Rives (répétition)');
  plaine = await sealKey('Médiation de la Plaine');
  unsealed = await drawLetter(noticeLetter);
  sealed = Buffer.from(await new PdfSealer({ instance }, sealClock).seal(unsealed));
});

describe('a sealed notice', () => {
  test('begins with the unsealed one, to the byte', () => {
    expect(sealed.subarray(0, unsealed.length).equals(unsealed)).toBe(true);
  });

  test('says by itself whose it is, when it was sealed, to whom it was issued and when', () => {
    const found = readSeal(sealed);
    expect(found?.by.subject).toBe('CN=Maison');
    expect(found?.at.toISOString()).toBe(SEALED_AT);
    expect(found?.stamp).toBeUndefined();
    expect(found?.facts).toEqual(noticeLetter.enclosed);
  });

  test('before it is sealed it has no seal to be read', () => {
    expect(readSeal(unsealed)).toBeUndefined();
    expect(readSeal(Buffer.from('not a PDF'))).toBeUndefined();
    expect(readSeal(Buffer.alloc(0))).toBeUndefined();
  });
});

describe('two bodies, two seals', () => {
  const troubles: string[] = [];
  const sealerWith = (bodies: Map<string, SealKey>) =>
    new PdfSealer({ instance, bodies }, sealClock, { onTrouble: (trouble) => troubles.push(trouble) });
  const sealedBy = async (sealer: PdfSealer, bodyId?: string) =>
    readSeal(await sealer.seal(unsealed, bodyId))?.by.subject;

  test('each body seals what it issues, and the portal what nobody else does', async () => {
    const sealer = sealerWith(
      new Map([
        ['rives', rives],
        ['plaine', plaine],
      ]),
    );
    expect(await sealedBy(sealer, 'rives')).toBe('CN=Médiation des Rives (répétition)');
    expect(await sealedBy(sealer, 'plaine')).toBe('CN=Médiation de la Plaine');
    expect(await sealedBy(sealer, 'a third body')).toBe('CN=Maison');
    expect(await sealedBy(sealer)).toBe('CN=Maison');
    expect(troubles).toEqual([]);
  });

  test('a certificate that ends while the program runs seals no more: the portal does, and it is told once', async () => {
    const ended = await sealKey('Fini', { until: new Date('2026-05-27T09:59:59Z') });
    const sealer = sealerWith(new Map([['rives', ended]]));
    expect(await sealedBy(sealer, 'rives')).toBe('CN=Maison');
    expect(await sealedBy(sealer, 'rives')).toBe('CN=Maison');
    expect(troubles.splice(0)).toEqual(['over is the certificate of the body rives, for which the house seals']);
  });
});
