import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect } from '@jest/globals';
import { needing, PDFBOX_CLASSES } from '../../../../test/support/other-programs.ts';
import { noticeLetter } from '../../testing/letters.ts';
import { sealClock, sealKey } from '../../testing/seals.ts';
import { drawLetter } from '../pdf/draw-letter.ts';
import { readKeyFile } from './key-file.ts';
import { PdfSealer } from './notice-sealer.ts';
import { readSeal } from './read-seal.ts';

let unsealed: Buffer;
let sealed: Buffer;
beforeAll(async () => {
  unsealed = await drawLetter(noticeLetter);
  sealed = Buffer.from(await new PdfSealer({ instance: await sealKey('Maison') }, sealClock).seal(unsealed));
});

describe('read by other programs', () => {
  const onDisk = (check: (file: string) => void) => {
    const folder = mkdtempSync(join(tmpdir(), 'sealed-'));
    try {
      const file = join(folder, 'notice.pdf');
      writeFileSync(file, sealed);
      check(file);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  const pdfsig = needing('pdfsig');
  pdfsig.test(`poppler finds a valid PAdES signature of the whole document${pdfsig.note}`, () => {
    onDisk((file) => {
      const said = execFileSync('pdfsig', ['-nocert', file]).toString();
      expect(said).toContain('Signature Type: ETSI.CAdES.detached');
      expect(said).toContain('Total document signed');
      expect(said).toContain('Signature is Valid');
    });
  });
  const qpdf = needing('qpdf');
  qpdf.test(`qpdf finds no error${qpdf.note}`, () => {
    onDisk((file) => expect(execFileSync('qpdf', ['--check', file]).toString()).toContain('No syntax'));
  });
  const preflight = needing('PDFBox');
  preflight.test(
    `PDFBox preflight finds what it finds in the unsealed letter, and no more${preflight.note}`,
    () => {
      onDisk((file) => {
        const { stdout } = spawnSync('java', [
          '-cp',
          PDFBOX_CLASSES,
          'org.apache.pdfbox.preflight.Validator_A1b',
          file,
        ]);
        const codes = stdout.toString().match(/^\d+(\.\d+)*(?= : )/gm) ?? [];
        expect([...new Set(codes)].sort()).toEqual(['1.2.9', '1.4.7', '3.1.11', '7.11.2']);
      });
    },
    60_000,
  );

  const openssl = needing('openssl');
  const kinds = [
    ['RSA', ['-newkey', 'rsa:2048']],
    ['EC', ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1']],
  ] as const;
  openssl.test.each(kinds)(
    `a key file of OpenSSL, %s, with the certificate of its issuer${openssl.note}`,
    async (_kind, newKey) => {
      const folder = mkdtempSync(join(tmpdir(), 'keys-'));
      const run = (...given: string[]) => execFileSync('openssl', given, { cwd: folder, stdio: 'pipe' });
      try {
        run('req', '-x509', ...newKey, '-nodes', '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=Issuer');
        run('req', ...newKey, '-nodes', '-keyout', 'own.key', '-out', 'own.csr', '-subj', '/CN=House');
        run(
          'x509',
          '-req',
          '-in',
          'own.csr',
          '-CA',
          'ca.pem',
          '-CAkey',
          'ca.key',
          '-CAcreateserial',
          '-out',
          'own.pem',
        );
        const parts = ['-inkey', 'own.key', '-in', 'own.pem', '-certfile', 'ca.pem'];
        run('pkcs12', '-export', ...parts, '-out', 'seal.p12', '-passout', 'pass:essai');
        const made = await readKeyFile(readFileSync(join(folder, 'seal.p12')), 'essai');
        expect(made.certificates).toHaveLength(2);
        const file = Buffer.from(await new PdfSealer({ instance: made }, sealClock).seal(unsealed));
        expect(readSeal(file)?.by.subject).toBe('CN=House');
        const at = file.lastIndexOf(Buffer.from(made.certificates[1]?.subarray(-40) ?? []).toString('hex'));
        expect(at).toBeGreaterThan(0);
        file[at] = file[at] === 0x30 ? 0x31 : 0x30;
        expect(readSeal(file)).toBeUndefined();
        await expect(readKeyFile(readFileSync(join(folder, 'seal.p12')), 'autre')).rejects.toThrow('its passphrase');
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );
});
