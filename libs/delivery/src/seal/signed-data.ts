import { createHash, sign, verify, X509Certificate } from 'node:crypto';
import {
  context,
  type Der,
  type Element,
  equal,
  nothing,
  octets,
  oid,
  readDer,
  sequence,
  setOf,
  smallInteger,
} from './der.ts';
import type { SealKey } from './key-file.ts';

/** What a CMS SignedData (RFC 5652) with one signer is made of. */
export interface SignedData {
  /** Object identifier of what is signed. */
  readonly contentType: string;
  /** Inside a time stamp; a seal is detached. */
  readonly content?: Uint8Array;
  readonly digest: Digest;
  /** DER; the signer's first. */
  readonly certificates: readonly Der[];
  /** DER of each attribute that is signed. */
  readonly attributes: readonly Der[];
  readonly signature: Uint8Array;
  /** DER of a time stamp of the signature (RFC 3161), which is not signed with the rest. */
  readonly stamp?: Der;
}

export type Digest = 'sha256' | 'sha384' | 'sha512';

export const DATA = '1.2.840.113549.1.7.1';
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_CERTIFICATE_V1 = '1.2.840.113549.1.9.16.2.12';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const TIME_STAMP = '1.2.840.113549.1.9.16.2.14';

const DIGESTS: Readonly<Record<Digest, { readonly oid: string; readonly ecdsa: string }>> = {
  sha256: { oid: '2.16.840.1.101.3.4.2.1', ecdsa: '1.2.840.10045.4.3.2' },
  sha384: { oid: '2.16.840.1.101.3.4.2.2', ecdsa: '1.2.840.10045.4.3.3' },
  sha512: { oid: '2.16.840.1.101.3.4.2.3', ecdsa: '1.2.840.10045.4.3.4' },
};
const RSA = '1.2.840.113549.1.1.1';

/** Signs the digest of a content. ETSI EN 319 122-1: the certificates are signed with it (ESS, RFC 5035). */
export function signDigest(contentType: string, contentDigest: Uint8Array, { key, certificates }: SealKey): SignedData {
  const attributes = [
    attribute(CONTENT_TYPE, oid(contentType)),
    attribute(MESSAGE_DIGEST, octets(contentDigest)),
    attribute(
      SIGNING_CERTIFICATE_V2,
      sequence(sequence(...certificates.map((one) => sequence(octets(hash('sha256', one)))))),
    ),
  ];
  const signature = sign('sha256', setOf(...attributes), key);
  return { contentType, digest: 'sha256', certificates, attributes, signature };
}

const attribute = (type: string, value: Der): Der => sequence(oid(type), setOf(value));

export const hash = (digest: string, ...parts: readonly Uint8Array[]): Buffer => {
  const making = createHash(digest);
  for (const part of parts) making.update(part);
  return making.digest();
};

/** The one encoding of these parts. */
export function writeSigned(signed: SignedData): Der {
  const { contentType, content, digest, certificates, attributes, signature, stamp } = signed;
  const { issuer, serial, rsa } = signerOf(certificates[0]);
  const digestAlgorithm = sequence(oid(DIGESTS[digest].oid));
  const signer = sequence(
    smallInteger(1),
    sequence(issuer, serial),
    digestAlgorithm,
    context(0, setOf(...attributes).subarray(headOf(setOf(...attributes)))),
    rsa ? sequence(oid(RSA), nothing) : sequence(oid(DIGESTS[digest].ecdsa)),
    octets(signature),
    ...(stamp === undefined ? [] : [context(1, attribute(TIME_STAMP, stamp))]),
  );
  return sequence(
    oid(SIGNED_DATA),
    context(
      0,
      sequence(
        smallInteger(contentType === DATA ? 1 : 3),
        setOf(digestAlgorithm),
        sequence(oid(contentType), ...(content === undefined ? [] : [context(0, octets(content))])),
        context(0, ...certificates),
        setOf(signer),
      ),
    ),
  );
}

const headOf = (der: Der): number => (((der[1] ?? 0) & 0x80) === 0 ? 2 : 2 + ((der[1] ?? 0) & 0x7f));

function signerOf(own: Der | undefined) {
  const [tbs] = (own && readDer(own))?.children ?? [];
  if (own === undefined || tbs === undefined) throw new Error('A signer needs a certificate');
  const [version, ...fields] = tbs.children;
  const [serial, , issuer] = version?.tag === 0xa0 ? fields : tbs.children;
  if (serial === undefined || issuer === undefined) throw new Error('A certificate names its issuer');
  return { issuer: issuer.whole, serial: serial.whole, rsa: isRsa(new X509Certificate(own)) };
}

const isRsa = ({ publicKey }: X509Certificate): boolean => publicKey.asymmetricKeyType === 'rsa';

/** The parts of what others or we wrote, the signer's certificate first; nothing when it is not of this kind. */
export function readSigned(der: Uint8Array): SignedData | undefined {
  try {
    const signedData = readDer(der)?.children[1]?.children[0];
    const fields = signedData?.children ?? [];
    const [, , encapsulated] = fields;
    const signers = fields.at(-1)?.children ?? [];
    const [signer] = signers;
    if (encapsulated === undefined || signer === undefined || signers.length !== 1) return undefined;
    const [, sid, digestAlgorithm, ...rest] = signer.children;
    const attributes = rest.find(({ tag }) => tag === 0xa0)?.children.map(({ whole }) => whole) ?? [];
    const unsigned = rest.find(({ tag }) => tag === 0xa1)?.children ?? [];
    const signature = rest.find(({ tag }) => tag === 0x04)?.content;
    const digest = digestOf(digestAlgorithm);
    const certificates = (fields.find(({ tag }) => tag === 0xa0)?.children ?? []).map(({ whole }) => whole);
    const contentType = oidIn(encapsulated.children[0]);
    if (signature === undefined || digest === undefined || sid === undefined || contentType === undefined)
      return undefined;
    const content = encapsulated.children[1]?.children[0]?.content;
    const stamp = unsigned.find((one) => oidIn(one.children[0]) === TIME_STAMP)?.children[1]?.children[0]?.whole;
    return {
      contentType,
      ...(content === undefined ? {} : { content }),
      digest,
      certificates: ownFirst(certificates, sid),
      attributes,
      signature,
      ...(stamp === undefined ? {} : { stamp }),
    };
  } catch {
    return undefined;
  }
}

function ownFirst(certificates: readonly Der[], sid: Element): readonly Der[] {
  const own = certificates.find((one) => {
    const { issuer, serial } = signerOf(one);
    return equal(sequence(issuer, serial), sid.whole);
  });
  return own === undefined ? [] : [own, ...certificates.filter((one) => one !== own)];
}

const digestOf = (algorithm: Element | undefined): Digest | undefined => {
  const found = oidIn(algorithm?.children[0]);
  return (Object.keys(DIGESTS) as Digest[]).find((digest) => DIGESTS[digest].oid === found);
};

const KNOWN = [
  DATA,
  CONTENT_TYPE,
  MESSAGE_DIGEST,
  SIGNING_CERTIFICATE_V1,
  SIGNING_CERTIFICATE_V2,
  TIME_STAMP,
  '1.2.840.113549.1.9.16.1.4',
];

function oidIn(element: Element | undefined): string | undefined {
  if (element === undefined) return undefined;
  const all = [...KNOWN, ...Object.values(DIGESTS).map(({ oid: value }) => value)];
  return all.find((value) => equal(oid(value), element.whole));
}

/** Whether the signer signed exactly this content, with the certificate that it says is its own. */
export function holds(signed: SignedData, contentDigest: Uint8Array): boolean {
  const [own] = signed.certificates;
  if (own === undefined) return false;
  const said = (type: string): Element | undefined => {
    const found = signed.attributes.map((one) => readDer(one)).filter((one) => oidIn(one?.children[0]) === type);
    const values = found.length === 1 ? (found[0]?.children[1]?.children ?? []) : [];
    return values.length === 1 ? values[0] : undefined;
  };
  return (
    oidIn(said(CONTENT_TYPE)) === signed.contentType &&
    equal(said(MESSAGE_DIGEST)?.content ?? Buffer.alloc(0), contentDigest) &&
    namesAll(said(SIGNING_CERTIFICATE_V2), said(SIGNING_CERTIFICATE_V1), signed.certificates) &&
    verify(signed.digest, setOf(...signed.attributes), new X509Certificate(own).publicKey, signed.signature)
  );
}

/** Each certificate that came along is named in what is signed: none can be exchanged, or altered by a byte. */
function namesAll(v2: Element | undefined, v1: Element | undefined, certificates: readonly Der[]): boolean {
  const named = (v2 ?? v1)?.children[0]?.children ?? [];
  return certificates.every((one, i) => {
    const [first, second] = named[i]?.children ?? [];
    if (first === undefined) return false;
    // The first version knew SHA-1 only; the second says by which digest, and means SHA-256 when it says nothing.
    if (v2 === undefined) return equal(first.content, hash('sha1', one));
    if (first.tag === 0x04) return equal(first.content, hash('sha256', one));
    const digest = digestOf(first);
    return digest !== undefined && second !== undefined && equal(second.content, hash(digest, one));
  });
}
