import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { makeKeyFile, readSeal } from '#delivery';
import { figuresOf, tallyOf } from '#statistics';
import { runHere } from '../../apps/cli/src/testing/run-here.ts';
import { PAPER_CASES } from '../../libs/notices/src/testing/paper-cases.ts';

const BODY = '11111111-1111-4111-8111-111111111111';
const folder = mkdtempSync(join(tmpdir(), 'paper-'));
const at = (name: string) => join(folder, name);
const write = async (facts: object, ...given: string[]) => {
  const { exitCode, output, said } = await runHere(['paper', ...given], {
    input: JSON.stringify(facts),
    env: {
      PUBLIC_URL: 'https://entente.example',
      SEAL_FILE: at('house.p12'),
      SEAL_PASSPHRASE: 'essai',
      BODY_SEALS_DIR: at('bodies'),
      BODY_SEALS_PASSPHRASES: at('passphrases'),
    },
  });
  return { status: exitCode, pdf: output, told: said };
};

beforeAll(async () => {
  mkdirSync(at('bodies'));
  writeFileSync(at('house.p12'), await makeKeyFile({ name: 'Maison', passphrase: 'essai' }));
  writeFileSync(join(at('bodies'), `${BODY}.p12`), await makeKeyFile({ name: 'Rives', passphrase: 'ouvre' }));
  writeFileSync(at('passphrases'), `${BODY} ouvre\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a change told to the commission is sealed by the body that tells it, and says for whom it is', async () => {
  const { status, pdf } = await write(PAPER_CASES.N25['une modification'] ?? {}, 'N25', '--body', BODY);
  expect(status).toBe(0);
  const seal = readSeal(pdf);
  expect(seal?.by.subject).toBe('CN=Rives');
  expect(seal?.facts).toMatchObject({
    $schema: 'https://entente.example/schemas/notice.json',
    notice: { code: 'N25', number: 'MODIF-2026-1', issuedOn: '2026-06-01' },
    recipient: 'commission',
  });
});

test('the file for the commission is drawn from the data that the page of the year gives, and sealed by its body', async () => {
  const statement = { recommendations: '', networks: '', exclusive: false, trainings: 'Deux jours.', evaluation: '' };
  const body = { name: 'Centre de médiation des Rives', addressLines: ['49000 Angers'] };
  const { pdf } = await write(
    { year: 2025, bodyId: BODY, body, figures: figuresOf(tallyOf([], 2025)), statement },
    'N24',
  );
  const seal = readSeal(pdf);
  expect(seal?.by.subject).toBe('CN=Rives');
  expect(seal?.facts).toMatchObject({ notice: { code: 'N24', number: 'CECMC-2025' }, recipient: 'commission' });
});

test('a text to be copied bears no seal; for a reader of English its courtesy version follows', async () => {
  const { status, pdf } = await write(PAPER_CASES.N21['au professionnel'] ?? {}, 'N21', '--english');
  expect(status).toBe(0);
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.includes('/FT /Sig')).toBe(false);
  expect(pdf.includes('/Lang (en-GB)')).toBe(true);
});

test('what it does not know, it says in one line', async () => {
  expect(await write({}, 'N09')).toMatchObject({
    status: 2,
    told: expect.stringMatching(/^paper: say which one: N21, .*\n$/),
  });
});
