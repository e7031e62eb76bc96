import { beforeAll, describe, expect, test } from '@jest/globals';
import { drawLetter, PdfSealer, readSeal, type SealKey } from '#delivery';
import { compose, composePaper, issuedPaper, type Letter, NOTICE_CODES, type NoticeFacts, paperReader } from '#notices';
import { sealClock, sealKey } from '../libs/delivery/testing/seals.ts';
import { CASES } from '../libs/notices/src/testing/cases.ts';
import { PAPER_CASES } from '../libs/notices/src/testing/paper-cases.ts';

const CODE = '7K3Q-0MZB-119X-2C4D';
const change = PAPER_CASES.N25['une modification'];
const breach = PAPER_CASES.N27['à une personne'];

const issued: readonly (readonly [code: string, letter: Letter])[] = [
  ...NOTICE_CODES.map((code) => {
    const [facts] = Object.values<NoticeFacts>(CASES[code]);
    if (facts === undefined) throw new Error(`No case of ${code}`);
    return [code, compose(code, { ...facts, verificationCode: CODE })] as const;
  }),
  ...(change === undefined || breach === undefined
    ? []
    : ([
        ['N25', issuedPaper(composePaper('N25', change), 'commission', 'https://entente.example')],
        ['N27', issuedPaper(composePaper('N27', breach), paperReader('N27', breach) ?? 'public', 'https://x.example')],
      ] as const)),
];

let instance: SealKey;
let rives: SealKey;
beforeAll(async () => {
  instance = await sealKey('Maison');
  rives = await sealKey('Rives');
});

/** The same places each time, others for each letter (a linear congruence is random enough to choose them). */
function* chosen(seed: number, count: number, from: number, to: number) {
  let state = seed;
  for (let i = 0; i < count; i++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield from + (state % (to - from));
  }
}

/** Where each object of the file begins and ends: pages, fonts, structure, metadata, enclosed facts, field, seal. */
function objectsOf(pdf: Buffer): readonly (readonly [from: number, to: number])[] {
  return [...pdf.toString('latin1').matchAll(/\d+ 0 obj\n[\s\S]*?endobj\n/g)].map((found) => [
    found.index,
    found.index + found[0].length,
  ]);
}

describe('of every kind of notice, and of papers that are issued', () => {
  test('none is left out', () => {
    expect(issued.map(([code]) => code)).toEqual([...NOTICE_CODES, 'N25', 'N27']);
  });

  test.each(issued)(
    '%s: a byte changed in any object, in the enclosed facts or in the seal is found',
    async (_code, letter) => {
      const drawn = await drawLetter(letter);
      const sealed = Buffer.from(
        await new PdfSealer({ instance, bodies: new Map([['rives', rives]]) }, sealClock).seal(drawn, 'rives'),
      );
      expect(readSeal(sealed)).toMatchObject({ facts: letter.enclosed });
      expect(readSeal(sealed)?.by.raw.equals(rives.certificates[0])).toBe(true);

      const seed = drawn.length;
      const objects = objectsOf(sealed);
      const facts = objects.filter(([from, to]) => sealed.subarray(from, to).includes('/Type /EmbeddedFile'));
      expect(facts).toHaveLength(1);
      const hex = sealed.lastIndexOf('/Contents <') + '/Contents <'.length;
      const places = [
        ...objects
          .filter((_one, i) => i % 7 === seed % 7)
          .flatMap(([from, to]) => [...chosen(seed + from, 1, from, to)]),
        ...facts.flatMap(([from, to]) => [...chosen(seed, 12, from, to)]),
        ...chosen(seed, 12, drawn.length, hex),
        ...chosen(seed, 12, hex, sealed.indexOf('0000', hex)),
        ...chosen(seed, 6, sealed.lastIndexOf('xref'), sealed.length),
      ];
      expect(places.length).toBeGreaterThan(45);
      const missed = places.filter((at) => {
        const changed = Buffer.from(sealed);
        changed[at] = (changed[at] ?? 0) ^ (at >= hex ? 1 : 1 << (at % 8));
        return readSeal(changed) !== undefined;
      });
      expect(missed).toEqual([]);
    },
  );
});
