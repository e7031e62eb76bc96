import { X509Certificate } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import type { EnclosedFacts } from '#notices';
import { equal, readDer } from './der.ts';
import { readSealed } from './sealed-file.ts';
import { hash, holds, readSigned, writeSigned } from './signed-data.ts';
import { readStamp, type Stamp } from './time-stamp.ts';

/** What the seal of a notice proves by itself, without asking anybody. */
export interface Sealed {
  /** Whose seal: to be compared with the certificate that the portal publishes. */
  readonly by: X509Certificate;
  /** When, as the portal says. */
  readonly at: Date;
  /** When, as a third party says. */
  readonly stamp?: Pick<Stamp, 'at' | 'authority'>;
  readonly facts: EnclosedFacts;
  readonly sha256: string;
  /** Of the file before it was sealed: what the event gives, whenever it is drawn. */
  readonly unsealedSha256: string;
}

/**
 * Reads a sealed notice; nothing when it carries no seal of ours or when one byte of it is not as it was sealed: everything
 * outside the seal is signed, and the seal itself must be the one encoding of what it says.
 */
export function readSeal(content: Uint8Array): Sealed | undefined {
  const file = readSealed(content);
  if (file === undefined) return undefined;
  const cms = withoutRest(file.seal);
  const signed = cms && readSigned(cms);
  const [own] = signed?.certificates ?? [];
  if (signed === undefined || own === undefined || !equal(writeSigned(signed), cms ?? own)) return undefined;
  const [from, to] = file.hole;
  if (!holds(signed, hash('sha256', file.bytes.subarray(0, from), file.bytes.subarray(to)))) return undefined;
  const stamp = signed.stamp && readStamp(signed.stamp, signed.signature);
  const facts = enclosedIn(file.unsealed);
  if ((signed.stamp !== undefined && stamp === undefined) || facts === undefined) return undefined;
  return {
    by: new X509Certificate(own),
    at: file.at,
    ...(stamp === undefined ? {} : { stamp }),
    facts,
    sha256: hash('sha256', content).toString('hex'),
    unsealedSha256: hash('sha256', file.unsealed).toString('hex'),
  };
}

/** The seal alone; nothing when what follows it in its hole is not zeros to the end. */
function withoutRest(padded: Buffer): Buffer | undefined {
  const first = readDer(padded, false);
  if (first === undefined) return undefined;
  const { length } = first.whole;
  return padded.subarray(length).every((byte) => byte === 0) ? padded.subarray(0, length) : undefined;
}

/** `notice.json`, as the engine encloses it. */
function enclosedIn(pdf: Buffer): EnclosedFacts | undefined {
  try {
    const text = pdf.toString('latin1');
    const found = /\n\d+ 0 obj\n<<\n\/Type \/EmbeddedFile\n(?:(?!endobj)[\s\S])*?\n>>\nstream\n/.exec(text);
    if (found === null) return undefined;
    const from = found.index + found[0].length;
    const content = pdf.subarray(from, text.indexOf('\nendstream', from));
    const plain = /\/FlateDecode/.test(found[0]) ? inflateSync(content) : content;
    return JSON.parse(plain.toString('utf8')) as EnclosedFacts;
  } catch {
    return undefined;
  }
}
