import { randomBytes, X509Certificate } from 'node:crypto';
import { Integer, OctetString } from 'asn1js';
import { AlgorithmIdentifier, MessageImprint, TimeStampReq, TSTInfo } from 'pkijs';
import { type Der, equal, readDer } from './der.ts';
import { TIME_STAMPING } from './self-made.ts';
import { hash, holds, readSigned, type SignedData, writeSigned } from './signed-data.ts';

/** Where times are stamped (RFC 3161), and by whom. */
export interface TimeStamping {
  readonly url: string;
  /** PEM; the certificate of the authority or of whoever issued it. Absent, the address alone is trusted. */
  readonly certificate?: string;
  readonly timeoutMs?: number;
}

/** Why no time was stamped; a seal without it is a seal all the same. */
export class NoTimeStamp extends Error {}

const SHA256 = '2.16.840.1.101.3.4.2.1';
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const LARGEST = 64 * 1024;

/** Has the time of a signature stamped by a third party; never waits longer than it was told, and believes nothing that it did not check. */
export async function stampTime(
  signature: Uint8Array,
  { url, certificate, timeoutMs = 5_000 }: TimeStamping,
): Promise<Der> {
  const imprint = hash('sha256', signature);
  // Positive and without leading zeros, as DER writes it.
  const nonce = Buffer.concat([Buffer.from([0x40]), randomBytes(15)]);
  const answer = await ask(url, requestFor(imprint, nonce), timeoutMs).catch((error: Error) => {
    throw new NoTimeStamp(`the time stamping authority does not answer (${error.name})`);
  });
  const token = readDer(answer)?.children[1]?.whole;
  const signed = token && readSigned(token);
  if (signed === undefined) throw new NoTimeStamp('the time stamping authority refused');
  // Its own certificate only: what nothing vouches for could be altered without being noticed.
  const kept = writeSigned({ ...signed, certificates: signed.certificates.slice(0, 1) });
  const stamp = readStamp(kept, signature);
  if (stamp === undefined || stamp.nonce?.equals(nonce) !== true) {
    throw new NoTimeStamp('the time stamping authority stamped something else');
  }
  if (certificate !== undefined && !isOf(stamp.authority, new X509Certificate(certificate))) {
    throw new NoTimeStamp('somebody else than the time stamping authority answered');
  }
  return kept;
}

function requestFor(imprint: Buffer, nonce: Buffer): Uint8Array {
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA256 }),
      hashedMessage: new OctetString({ valueHex: new Uint8Array(imprint).buffer }),
    }),
    nonce: new Integer({ valueHex: new Uint8Array(nonce).buffer }),
    certReq: true,
  });
  return new Uint8Array(request.toSchema().toBER());
}

async function ask(url: string, body: Uint8Array, timeoutMs: number): Promise<Buffer> {
  const headers = { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' };
  const answer = await fetch(url, {
    method: 'POST',
    headers,
    body: Buffer.from(body),
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
  });
  if (!answer.ok || answer.body === null) throw new Error(`${answer.status}`);
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of answer.body) {
    parts.push(part);
    length += part.length;
    if (length > LARGEST) throw new RangeError('Too long');
  }
  return Buffer.concat(parts);
}

/** The time, who says it, and the number of the question that was answered. */
export interface Stamp {
  readonly at: Date;
  readonly authority: X509Certificate;
  readonly nonce?: Buffer;
}

/** Nothing when this is not a whole and true stamp of this signature, in the one encoding that we keep. */
export function readStamp(token: Der, signature: Uint8Array): Stamp | undefined {
  const signed = readSigned(token);
  if (signed?.content === undefined || signed.contentType !== TST_INFO || signed.certificates.length !== 1)
    return undefined;
  if (signed.stamp !== undefined || !equal(writeSigned(signed), token)) return undefined;
  return holds(signed, hash(signed.digest, signed.content)) ? told(signed, signed.content, signature) : undefined;
}

function told({ certificates: [own] }: SignedData, content: Uint8Array, signature: Uint8Array): Stamp | undefined {
  try {
    const info = TSTInfo.fromBER(new Uint8Array(content));
    const { hashAlgorithm, hashedMessage } = info.messageImprint;
    const authority = new X509Certificate(own ?? Buffer.alloc(0));
    const imprint = Buffer.from(hashedMessage.valueBlock.valueHexView);
    if (hashAlgorithm.algorithmId !== SHA256 || !imprint.equals(hash('sha256', signature))) return undefined;
    if (!authority.keyUsage?.includes(TIME_STAMPING)) return undefined;
    const nonce = info.nonce && Buffer.from(info.nonce.valueBlock.valueHexView);
    return { at: info.genTime, authority, ...(nonce ? { nonce } : {}) };
  } catch {
    return undefined;
  }
}

function isOf(one: X509Certificate, known: X509Certificate): boolean {
  return one.raw.equals(known.raw) || (one.checkIssued(known) && one.verify(known.publicKey));
}
