import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { makeKeyFile, readSeal } from '#delivery';
import { figuresOf, tallyOf } from '#statistics';
import { PAPER_CASES } from '../libs/notices/src/testing/paper-cases.ts';

const BODY = '11111111-1111-4111-8111-111111111111';
const folder = mkdtempSync(join(tmpdir(), 'paper-'));
const at = (name: string) => join(folder, name);
const write = (facts: object, ...given: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/paper.mjs', ...given], {
    cwd: join(import.meta.dirname, '..'),
    input: JSON.stringify(facts),
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      PUBLIC_URL: 'https://entente.example',
      SEAL_FILE: at('house.p12'),
      SEAL_PASSPHRASE: 'essai',
      BODY_SEALS_DIR: at('bodies'),
      BODY_SEALS_PASSPHRASES: at('passphrases'),
    },
  });
  return { status, pdf: stdout, told: stderr.toString() };
};

beforeAll(async () => {
  mkdirSync(at('bodies'));
  writeFileSync(at('house.p12'), await makeKeyFile({ name: 'Maison', passphrase: 'essai' }));
  writeFileSync(join(at('bodies'), `${BODY}.p12`), await makeKeyFile({ name: 'Rives', passphrase: 'ouvre' }));
  writeFileSync(at('passphrases'), `${BODY} ouvre\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a change told to the commission is sealed by the body that tells it, and says for whom it is', () => {
  const { status, pdf } = write(PAPER_CASES.N25['une modification'] ?? {}, 'N25', '--body', BODY);
  expect(status).toBe(0);
  const seal = readSeal(pdf);
  expect(seal?.by.subject).toBe('CN=Rives');
  expect(seal?.facts).toMatchObject({
    $schema: 'https://entente.example/schemas/notice.json',
    notice: { code: 'N25', number: 'MODIF-2026-1', issuedOn: '2026-06-01' },
    recipient: 'commission',
  });
});

test('the file for the commission is drawn from the data that the page of the year gives, and sealed by its body', () => {
  const statement = { recommendations: '', networks: '', exclusive: false, trainings: 'Deux jours.', evaluation: '' };
  const body = { name: 'Centre de médiation des Rives', addressLines: ['49000 Angers'] };
  const { pdf } = write({ year: 2025, bodyId: BODY, body, figures: figuresOf(tallyOf([], 2025)), statement }, 'N24');
  const seal = readSeal(pdf);
  expect(seal?.by.subject).toBe('CN=Rives');
  expect(seal?.facts).toMatchObject({ notice: { code: 'N24', number: 'CECMC-2025' }, recipient: 'commission' });
});

test('a text to be copied bears no seal; for a reader of English its courtesy version follows', () => {
  const { status, pdf } = write(PAPER_CASES.N21['au professionnel'] ?? {}, 'N21', '--english');
  expect(status).toBe(0);
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.includes('/FT /Sig')).toBe(false);
  expect(pdf.includes('/Lang (en-GB)')).toBe(true);
});

test('what it does not know, it says in one line', () => {
  expect(write({}, 'N09')).toMatchObject({
    status: 2,
    told: expect.stringMatching(/^paper: say which one: N21, .*\n$/),
  });
});
