import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { instant } from '#law';
import { noticeLetter } from '../../testing/letters.ts';
import { type Falseness, STAMPED_AT, timeStamper } from '../../testing/time-stamper.ts';
import { drawLetter } from '../pdf/draw-letter.ts';
import { readKeyFile, type SealKey } from './key-file.ts';
import { PdfSealer } from './notice-sealer.ts';
import { readSeal } from './read-seal.ts';
import { makeKeyFile, TIME_STAMPING } from './self-made.ts';

const AT = '2026-05-27T10:00:00.000Z';
const clock = { now: async () => instant(AT) };
const keyOf = async (name: string, usage?: string) =>
  readKeyFile(await makeKeyFile({ name, passphrase: 'essai', ...(usage ? { usage } : {}) }), 'essai');

let key: SealKey;
let unsealed: Buffer;
let sealed: Buffer;

beforeAll(async () => {
  key = await keyOf('Médiation des Rives (répétition)');
  unsealed = await drawLetter(noticeLetter);
  sealed = Buffer.from(await new PdfSealer(key, clock).seal(unsealed));
});

describe('a sealed notice', () => {
  test('begins with the unsealed one, to the byte, and is the same however often it is sealed at that instant', async () => {
    expect(sealed.subarray(0, unsealed.length).equals(unsealed)).toBe(true);
    expect(Buffer.from(await new PdfSealer(key, clock).seal(unsealed)).equals(sealed)).toBe(true);
  });

  test('says by itself whose it is, when it was sealed, to whom it was issued and when', () => {
    const found = readSeal(sealed);
    expect(found?.by.subject).toBe('CN=Médiation des Rives (répétition)');
    expect(found?.at.toISOString()).toBe(AT);
    expect(found?.stamp).toBeUndefined();
    expect(found?.facts).toEqual(noticeLetter.enclosed);
  });

  test('bears no other seal than the one given to it', async () => {
    const forged = Buffer.from(
      await new PdfSealer(await keyOf('Médiation des Rives (répétition)'), clock).seal(unsealed),
    );
    const [own] = key.certificates;
    expect(readSeal(sealed)?.by.raw.equals(own)).toBe(true);
    expect(readSeal(forged)?.by.raw.equals(own)).toBe(false);
  });

  test('before it is sealed it has no seal to be read', () => {
    expect(readSeal(unsealed)).toBeUndefined();
    expect(readSeal(Buffer.from('not a PDF'))).toBeUndefined();
    expect(readSeal(Buffer.alloc(0))).toBeUndefined();
  });
});

describe('one byte changed anywhere is found', () => {
  const changed = (at: number, to: (byte: number) => number) => {
    const copy = Buffer.from(sealed);
    copy[at] = to(copy[at] ?? 0);
    return copy;
  };

  test('in the letter and around the seal: every 89th byte, in one bit', () => {
    const missed: number[] = [];
    for (let at = 0; at < sealed.length; at += 89) {
      if (readSeal(changed(at, (byte) => byte ^ (1 << (at % 8)))) !== undefined) missed.push(at);
    }
    expect(missed).toEqual([]);
  });

  test('in the seal: every 17th character exchanged for another that may stand there, small letters for capitals too', () => {
    const from = sealed.lastIndexOf('/Contents <') + '/Contents <'.length;
    const to = sealed.indexOf('>', from);
    const missed: number[] = [];
    let capitals = 0;
    for (let at = from; at < to; at += 17) {
      const other = (byte: number) => (byte === 0x30 ? 0x31 : 0x30);
      if (readSeal(changed(at, other)) !== undefined) missed.push(at);
      if ((sealed[at] ?? 0) < 0x61) continue;
      capitals += 1;
      if (readSeal(changed(at, (byte) => byte ^ 0x20)) !== undefined) missed.push(-at);
    }
    expect(missed).toEqual([]);
    expect(capitals).toBeGreaterThan(20);
  });

  test('added, cut off, or added to as PDF programs do', () => {
    expect(readSeal(Buffer.concat([sealed, Buffer.from('\n')]))).toBeUndefined();
    expect(readSeal(Buffer.concat([Buffer.from(' '), sealed]))).toBeUndefined();
    expect(readSeal(sealed.subarray(0, -1))).toBeUndefined();
    const text = sealed.toString('latin1');
    const previous = text.lastIndexOf('startxref\n') + 10;
    const update = `1 0 obj\n<<\n>>\nendobj\nxref\n1 1\n${String(sealed.length).padStart(10, '0')} 00000 n \ntrailer\n<<\n/Size 2\n/Prev ${text.slice(previous).split('\n')[0]}\n>>\nstartxref\n${sealed.length + 22}\n%%EOF\n`;
    expect(readSeal(Buffer.concat([sealed, Buffer.from(update, 'latin1')]))).toBeUndefined();
  });

  test('its parts put together anew: another letter under the same seal', async () => {
    const other = await drawLetter({ ...noticeLetter, subject: 'autre' });
    const graft = Buffer.concat([other, sealed.subarray(unsealed.length)]);
    expect(readSeal(graft)).toBeUndefined();
  });
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
    const sealer = new PdfSealer(key, clock, stamping, (reason) => reasons.push(reason));
    return { found: readSeal(await sealer.seal(unsealed)), reasons, sealer, authority };
  };
  const keys = new Map<string, Promise<SealKey>>();
  const stamperKey = (usage: string) => {
    const kept = keys.get(usage) ?? keyOf('Heure', usage);
    keys.set(usage, kept);
    return kept;
  };
  const pem = async () =>
    `-----BEGIN CERTIFICATE-----\n${Buffer.from((await stamperKey(TIME_STAMPING)).certificates[0]).toString('base64')}\n-----END CERTIFICATE-----\n`;

  test('is in the seal, with the name of who stamped it', async () => {
    const { found, reasons } = await sealedWith({}, TIME_STAMPING, await pem());
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
      const known = other ? (await keyOf('Autre', TIME_STAMPING)).certificates[0] : undefined;
      const certificate =
        known && `-----BEGIN CERTIFICATE-----\n${Buffer.from(known).toString('base64')}\n-----END CERTIFICATE-----\n`;
      const { found, reasons } = await sealedWith(otherwise, usage, certificate);
      expect(found?.by.subject).toBe('CN=Médiation des Rives (répétition)');
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
    const stamped = Buffer.from(await new PdfSealer(key, clock, { url: authority.url }).seal(unsealed));
    const from = stamped.lastIndexOf('/Contents <') + '/Contents <'.length;
    const missed: number[] = [];
    for (let at = from; at < stamped.indexOf('>', from); at += 41) {
      const copy = Buffer.from(stamped);
      copy[at] = copy[at] === 0x30 ? 0x31 : 0x30;
      if (readSeal(copy) !== undefined) missed.push(at - from);
    }
    expect(missed).toEqual([]);
  });
});

describe('read by other programs', () => {
  const jars = [
    'preflight',
    'pdfbox2',
    'fontbox2',
    'xmpbox',
    'commons-logging',
    'javax.activation',
    'jaxb-api',
    'bcprov',
  ];
  const has = (tool: string) => spawnSync(tool, ['-v']).error === undefined;
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
  const pdfsig = has('pdfsig');
  (pdfsig ? test : test.skip)('poppler finds a valid PAdES signature of the whole document', () => {
    onDisk((file) => {
      const said = execFileSync('pdfsig', ['-nocert', file]).toString();
      expect(said).toContain('Signature Type: ETSI.CAdES.detached');
      expect(said).toContain('Total document signed');
      expect(said).toContain('Signature is Valid');
    });
  });
  const qpdf = has('qpdf');
  (qpdf ? test : test.skip)('qpdf finds no error', () => {
    onDisk((file) => expect(execFileSync('qpdf', ['--check', file]).toString()).toContain('No syntax'));
  });
  const java = has('java');
  (java ? test : test.skip)(
    'PDFBox preflight finds what it finds in the unsealed letter, and no more',
    () => {
      onDisk((file) => {
        const classes = jars.map((name) => `/usr/share/java/${name}.jar`).join(':');
        const { stdout } = spawnSync('java', ['-cp', classes, 'org.apache.pdfbox.preflight.Validator_A1b', file]);
        const codes = stdout.toString().match(/^\d+(\.\d+)*(?= : )/gm) ?? [];
        expect([...new Set(codes)].sort()).toEqual(['1.2.9', '1.4.7', '3.1.11', '7.11.2']);
      });
    },
    60_000,
  );

  const openssl = spawnSync('openssl', ['version']).error === undefined;
  const kinds = [
    ['RSA', ['-newkey', 'rsa:2048']],
    ['EC', ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1']],
  ] as const;
  (openssl ? test.each(kinds) : test.skip.each(kinds))(
    'a key file of OpenSSL, %s, with the certificate of its issuer',
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
        const file = Buffer.from(await new PdfSealer(made, clock).seal(unsealed));
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
