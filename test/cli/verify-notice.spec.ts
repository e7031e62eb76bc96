import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { drawLetter, PdfSealer } from '#delivery';
import { instant } from '#law';
import { runHere } from '../../apps/cli/src/testing/run-here.ts';
import { noticeLetter } from '../../libs/delivery/testing/letters.ts';
import { pemOf, sealKey } from '../../libs/delivery/testing/seals.ts';

const folder = mkdtempSync(join(tmpdir(), 'verify-notice-'));
const at = (name: string) => join(folder, name);
const ask = async (...given: string[]) => {
  const env = { ENTENTE_DATA: at('empty') };
  const { exitCode, output, said } = await runHere(['verify-notice', ...given], { env });
  return { status: exitCode, said: output.toString(), told: said };
};

beforeAll(async () => {
  const [instance, another, rives] = [await sealKey('Maison'), await sealKey('Maison'), await sealKey('Rives')];
  const drawn = await drawLetter(noticeLetter);
  const clock = { now: async () => instant('2026-03-16T11:00:00.000Z') };
  const sealer = new PdfSealer({ instance, bodies: new Map([['rives', rives]]) }, clock);
  const sealed = Buffer.from(await sealer.seal(drawn));
  const changed = Buffer.from(sealed);
  changed[1000] = (changed[1000] ?? 0) ^ 1;
  const files: [string, string | Buffer][] = [
    ['house.pem', pemOf(instance)],
    ['another.pem', pemOf(another)],
    ['issuers.pem', pemOf(instance) + pemOf(rives)],
    ['of-a-body.pdf', Buffer.from(await sealer.seal(drawn, 'rives'))],
    ['drawn.pdf', drawn],
    ['sealed.pdf', sealed],
    ['changed.pdf', changed],
  ];
  for (const [name, content] of files) writeFileSync(at(name), content);
});

afterAll(() => rmSync(folder, { recursive: true }));

test('a notice as it was sealed: when it was issued, to whom, and nothing of the dispute', async () => {
  const { status, said } = await ask(at('sealed.pdf'), '--certificate', at('house.pem'));
  expect(status).toBe(0);
  expect(JSON.parse(said)).toEqual({
    issued: true,
    issuedOn: '2026-03-16',
    recipient: 'consumer',
    sealedAt: '2026-03-16T11:00:00.000Z',
    sealedBy: { subject: 'CN=Maison', fingerprint256: expect.any(String) },
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    unsealedSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(said).not.toContain(noticeLetter.reference);
});

test('an organisation publishes its certificate and those of its bodies in one file, and the answer says whose seal it is', async () => {
  const { status, said } = await ask(at('of-a-body.pdf'), '--certificate', at('issuers.pem'));
  expect(status).toBe(0);
  expect(JSON.parse(said)).toMatchObject({ issued: true, sealedBy: { subject: 'CN=Rives' } });
  expect(await ask(at('of-a-body.pdf'), '--certificate', at('house.pem'))).toMatchObject({ status: 2 });
  expect(
    (await ask(at('sealed.pdf'), '--certificate', at('another.pem'), '--certificate', at('issuers.pem'))).status,
  ).toBe(0);
});

test.each([
  ['changed by one bit', 'changed.pdf', 'house.pem', 1],
  ['never sealed', 'drawn.pdf', 'house.pem', 1],
  ['no PDF at all', 'house.pem', 'house.pem', 1],
  ['sealed by somebody else', 'sealed.pdf', 'another.pem', 2],
])('%s: it is not what was issued', async (_what, file, certificate, code) => {
  const { status, said } = await ask(at(file), '--certificate', at(certificate));
  expect(status).toBe(code);
  expect(JSON.parse(said)).toMatchObject({ issued: false });
});

test('nothing is believed unless somebody says whose seal', async () => {
  expect(await ask(at('sealed.pdf'))).toMatchObject({ status: 64, said: '' });
  expect(await ask()).toMatchObject({ status: 64 });
  expect(await ask(at('missing.pdf'), '--certificate', at('house.pem'))).toMatchObject({ status: 66 });
  expect(await ask(at('sealed.pdf'), '--certificate', at('sealed.pdf'))).toMatchObject({ status: 66 });
});
