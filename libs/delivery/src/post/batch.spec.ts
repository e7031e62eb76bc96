import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import type { Envelope, LetterToPost } from '#casework';
import { civilDate } from '#law';
import { PdfPrinter } from '../pdf/notice-printer.ts';
import { makeBatch } from './batch.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const issued = Buffer.from('%PDF-1.7 as it was issued');

const letter = (number: string, digest = sha256(issued)): LetterToPost => ({
  outboxId: number,
  noticeId: number,
  disputeId: 'dispute',
  reference: 'ENT-2026-7K3Q0MZ-B',
  code: 'N09',
  number,
  title: 'Notification de la saisine du médiateur',
  to: 'consumer',
  sha256: digest,
  because: 'bounced',
  queuedAt: '2026-06-01T09:00:00.000Z',
});
const envelope = (code: string, ...letters: LetterToPost[]): Envelope => ({
  code,
  reference: 'ENT-2026-7K3Q0MZ-B',
  from: {
    office: 'mediator',
    name: 'Centre de médiation des Rives',
    capacity: 'Médiateur de la consommation',
    lines: ['8 quai des Tilleuls'],
  },
  to: { name: 'Camille Martin', lines: ['12 rue des Lilas', '69003 Lyon'] },
  letters,
});
const deps = {
  printer: new PdfPrinter(),
  files: { read: async (digest: string) => (digest === sha256(issued) ? issued : undefined) },
};

describe('a batch for the printer', () => {
  test('has for each envelope its address, then its letters to the byte, and a manifest of every digest', async () => {
    const { zip, missing } = await makeBatch(
      deps,
      [
        envelope('3f2a9c1e-0001', letter('ENT/N09-C1'), letter('ENT/N12-C1')),
        envelope('3f2a9c1e-0002', letter('ENT/N09-C2')),
      ],
      civilDate('2026-06-02'),
    );
    expect(missing).toEqual([]);
    const files = unzipSync(zip);
    expect(Object.keys(files).sort()).toEqual([
      '3f2a9c1e-0001-0-adresse.pdf',
      '3f2a9c1e-0001-1-N09.pdf',
      '3f2a9c1e-0001-2-N09.pdf',
      '3f2a9c1e-0002-0-adresse.pdf',
      '3f2a9c1e-0002-1-N09.pdf',
      'manifest.csv',
      'manifest.json',
    ]);
    expect(files['3f2a9c1e-0002-1-N09.pdf']).toEqual(new Uint8Array(issued));
    const { files: told } = JSON.parse(strFromU8(files['manifest.json'] as Uint8Array)) as {
      files: { file: string; sha256: string; envelope: string }[];
    };
    expect(told).toHaveLength(5);
    for (const one of told) {
      expect(sha256(files[one.file] as Uint8Array)).toBe(one.sha256);
      expect(one.file.startsWith(one.envelope)).toBe(true);
    }
    const lines = strFromU8(files['manifest.csv'] as Uint8Array)
      .trim()
      .split('\r\n');
    expect(lines[0]).toBe('envelope,file,letter,sha256,bytes');
    expect(lines).toHaveLength(6);
  });

  test('leaves out, and names, a letter whose content is gone; an envelope with nothing in it is not made', async () => {
    const { zip, missing } = await makeBatch(
      deps,
      [envelope('3f2a9c1e-0001', letter('ENT/N09-C1', 'f'.repeat(64)))],
      civilDate('2026-06-02'),
    );
    expect(missing).toEqual(['ENT/N09-C1']);
    expect(Object.keys(unzipSync(zip)).sort()).toEqual(['manifest.csv', 'manifest.json']);
  });
});
