import { hash } from './signed-data.ts';

/** A sealed file with a hole in it, where the seal itself will stand in hexadecimal. */
export interface Unfilled {
  readonly bytes: Buffer;
  /** First and last byte of the hole, its angle brackets included. */
  readonly hole: readonly [from: number, to: number];
}

/**
 * Adds to a PDF of ours what a seal needs (ISO 32000-1, 12.8; PAdES baseline, ETSI EN 319 142-1): the unsealed file stays as it is
 * at the beginning of the sealed one. The same file, instant and room give the same bytes.
 */
export function openHole(unsealed: Uint8Array, at: Date, room: number): Unfilled {
  const file = Buffer.from(unsealed);
  const text = file.toString('latin1');
  const before = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(text)?.[1]);
  const trailer = /trailer\n<<\n([\s\S]*?)\n>>\nstartxref/.exec(text.slice(before))?.[1] ?? '';
  const size = Number(/\/Size (\d+)/.exec(trailer)?.[1]);
  const root = /\/Root (\d+) 0 R/.exec(trailer)?.[1];
  const info = /\/Info \d+ 0 R/.exec(trailer)?.[0];
  const id = /\/ID \[<([0-9a-f]{32})>/.exec(trailer)?.[1];
  const object = (number: number): string => bodyOf(text, before, number);
  const form = Number(/\/AcroForm (\d+) 0 R/.exec(object(Number(root)))?.[1]);
  const field = Number(/\/Fields \[(\d+) 0 R\]/.exec(object(form))?.[1]);
  if (!info || !id || !/\/FT \/Sig\b/.test(object(field))) throw new Error('Not a letter that awaits its seal');

  const parts: Buffer[] = [file];
  const offsets = new Map<number, number>();
  let length = file.length;
  const add = (part: string | Buffer) => {
    const bytes = Buffer.from(part as string, 'latin1');
    parts.push(bytes);
    length += bytes.length;
  };
  const addObject = (number: number, body: string) => {
    offsets.set(number, length);
    add(`${number} 0 obj\n<<\n${body}\n>>\nendobj\n`);
  };
  addObject(form, object(form).replace('/SigFlags 0', `/SigFlags ${EXISTS_AND_APPEND_ONLY}`));
  addObject(field, `${object(field)}\n/V ${size} 0 R`);
  offsets.set(size, length);
  add(`${size} 0 obj\n<<\n/Type /Sig\n/Filter /Adobe.PPKLite\n/SubFilter /ETSI.CAdES.detached\n/M (${pdfDate(at)})\n`);
  const rangeAt = length;
  add(`${rangeText(0, 0, 0)}\n/Contents `);
  const from = length;
  add(`<${'0'.repeat(2 * room)}>`);
  const to = length;
  add('\n>>\nendobj\n');
  const table = length;
  add(tableOf(offsets));
  const fresh = hash('sha256', file, Buffer.from(pdfDate(at)))
    .toString('hex')
    .slice(0, 32);
  add(`trailer\n<<\n/Size ${size + 1}\n/Root ${root} 0 R\n${info}\n/ID [<${id}> <${fresh}>]\n/Prev ${before}\n>>\n`);
  add(`startxref\n${table}\n%%EOF\n`);
  const bytes = Buffer.concat(parts);
  bytes.write(rangeText(from, to, bytes.length - to), rangeAt, 'latin1');
  return { bytes, hole: [from, to] };
}

const EXISTS_AND_APPEND_ONLY = 3;

/** The dictionary of an object of a file that pdfkit wrote, found by its table. */
function bodyOf(text: string, table: number, number: number): string {
  const [first = ''] = /^xref\n0 \d+\n/.exec(text.slice(table, table + 40)) ?? [];
  const at = Number(text.slice(table + first.length + 20 * number).slice(0, 10));
  const body = /^\d+ 0 obj\n<<\n([\s\S]*?)\n>>\nendobj/.exec(text.slice(at))?.[1];
  if (first === '' || body === undefined) throw new Error(`No object ${number}`);
  return body;
}

/** The same length for any three numbers, so that it may be written when they are known. */
const rangeText = (from: number, to: number, rest: number): string =>
  `/ByteRange [0 ${[from, to, rest].map((number) => String(number).padEnd(10)).join(' ')}]`;

const pdfDate = (at: Date): string => `D:${at.toISOString().slice(0, 19).replace(/[-T:]/g, '')}Z`;

function tableOf(offsets: ReadonlyMap<number, number>): string {
  const lines = [...offsets]
    .sort(([one], [other]) => one - other)
    .map(([number, offset]) => `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`);
  return `xref\n${lines.join('')}`;
}

/** What is signed: everything but the hole. */
export function digestAround({ bytes, hole: [from, to] }: Unfilled): Buffer {
  return hash('sha256', bytes.subarray(0, from), bytes.subarray(to));
}

/** Puts the seal into the hole; what is left of it stays filled with zeros. */
export function fillHole({ bytes, hole: [from, to] }: Unfilled, seal: Uint8Array): Buffer {
  const hex = Buffer.from(seal).toString('hex');
  if (hex.length > to - from - 2) throw new Error('The seal is larger than the room left for it');
  const filled = Buffer.from(bytes);
  filled.write(hex, from + 1, 'latin1');
  return filled;
}

/** A file as it was sealed: the seal, and the file that it was before. */
export interface SealedFile extends Unfilled {
  readonly seal: Buffer;
  readonly unsealed: Buffer;
  readonly at: Date;
}

/** Nothing when this is not, to the byte, a file of ours with a seal in its last hole. */
export function readSealed(content: Uint8Array): SealedFile | undefined {
  const bytes = Buffer.from(content);
  const text = bytes.toString('latin1');
  const found = text.lastIndexOf('/ByteRange [0 ');
  const [from, to, rest] =
    /^\/ByteRange \[0 (\d+) +(\d+) +(\d+) *\]/.exec(text.slice(found))?.slice(1).map(Number) ?? [];
  if (found < 0 || from === undefined || to === undefined || rest === undefined) return undefined;
  const isHole = /^<(?:[0-9a-f]{2})*>$/.test(text.slice(from, to));
  const written = text.lastIndexOf('/M (D:', found);
  const at = new Date(
    text.slice(written + 6, written + 20).replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3T$4:$5:$6Z'),
  );
  const end = text.lastIndexOf('%%EOF\n', found);
  if (!isHole || end < 0 || Number.isNaN(at.getTime())) return undefined;
  const unsealed = bytes.subarray(0, end + 6);
  const room = (to - from - 2) / 2;
  const opened = again(unsealed, at, room);
  if (opened === undefined || opened.hole[0] !== from) return undefined;
  // Everything around the hole must be what this unsealed file gives.
  const emptied = Buffer.from(bytes);
  emptied.fill('0', from + 1, Math.max(from + 1, to - 1));
  if (!emptied.equals(opened.bytes)) return undefined;
  return { bytes, hole: [from, to], seal: Buffer.from(text.slice(from + 1, to - 1), 'hex'), unsealed, at };
}

function again(unsealed: Buffer, at: Date, room: number): Unfilled | undefined {
  try {
    return Number.isSafeInteger(room) && room > 0 ? openHole(unsealed, at, room) : undefined;
  } catch {
    return undefined;
  }
}
