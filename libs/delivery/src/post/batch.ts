import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import type { Envelope, Files, NoticePrinter } from '#casework';
import { type AddressSheet, addressSheet } from '#notices';

/** One sheet of paper after another, as the printer takes them. */
interface Line {
  readonly envelope: string;
  readonly file: string;
  readonly what: string;
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * A batch for the printer (*lot d'impression*): for each envelope the sheet that shows its address, then its letters to the byte as they were
 * issued; and a manifest, as a table and for programs, with the digest of each file. A letter whose content is not there is told, and left out.
 */
export async function makeBatch(
  { files, printer }: { readonly files: Pick<Files, 'read'>; readonly printer: NoticePrinter },
  envelopes: readonly Envelope[],
  on: AddressSheet['on'],
): Promise<{ readonly zip: Uint8Array; readonly missing: readonly string[] }> {
  const content: Record<string, Uint8Array> = {};
  const lines: Line[] = [];
  const missing: string[] = [];
  const put = (envelope: string, file: string, what: string, bytes: Uint8Array): void => {
    content[file] = bytes;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    lines.push({ envelope, file, what, sha256, bytes: bytes.length });
  };
  for (const { code, reference, from, to, letters } of envelopes) {
    const read = await Promise.all(letters.map(async (letter) => ({ letter, bytes: await files.read(letter.sha256) })));
    const there = read.flatMap(({ letter, bytes }) => (bytes === undefined ? [] : [{ letter, bytes }]));
    missing.push(...read.filter(({ bytes }) => bytes === undefined).map(({ letter }) => letter.number));
    if (there.length === 0) continue;
    const sheet = addressSheet({ code, reference, on, from, to, letters: there.map(({ letter }) => letter) });
    put(code, `${code}-0-adresse.pdf`, 'address', await printer.print(sheet));
    for (const [at, { letter, bytes }] of there.entries())
      put(code, `${code}-${at + 1}-${letter.code}.pdf`, letter.number, bytes);
  }
  content['manifest.json'] = strToU8(`${JSON.stringify({ on, files: lines }, null, 2)}\n`);
  content['manifest.csv'] = strToU8(csvOf(lines));
  return { zip: zipSync(content, { level: 6 }), missing };
}

function csvOf(lines: readonly Line[]): string {
  const rows = lines.map(({ envelope, file, what, sha256, bytes }) => [envelope, file, what, sha256, bytes].join(','));
  return ['envelope,file,letter,sha256,bytes', ...rows, ''].join('\r\n');
}
