import { webcrypto } from 'node:crypto';
import { Integer, Utf8String } from 'asn1js';
import {
  AttributeTypeAndValue,
  AuthenticatedSafe,
  BasicConstraints,
  CertBag,
  Certificate,
  Extension,
  ExtKeyUsage,
  PFX,
  PKCS8ShroudedKeyBag,
  PrivateKeyInfo,
  SafeBag,
  SafeContents,
} from 'pkijs';

const COMMON_NAME = '2.5.4.3';
const KEY_BAG = '1.2.840.113549.1.12.10.1.2';
const CERTIFICATE_BAG = '1.2.840.113549.1.12.10.1.3';
const BASIC_CONSTRAINTS = '2.5.29.19';
const EXTENDED_KEY_USAGE = '2.5.29.37';
/** Of a certificate whose key stamps times, and does nothing else (RFC 3161, 2.3). */
export const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';

export interface SelfMade {
  readonly name: string;
  readonly passphrase: string;
  readonly usage?: string;
  /** First and last instant of the certificate, when it is not to hold as long as a rehearsal's. */
  readonly since?: Date;
  readonly until?: Date;
}

/**
 * A key file whose certificate nobody vouches for: for the rehearsal and for tests. It holds for a hundred years, since the
 * clock of a rehearsal may be moved.
 */
export async function makeKeyFile({ name, passphrase, usage, since, until }: SelfMade): Promise<Uint8Array> {
  const kind = { name: 'ECDSA', namedCurve: 'P-256' };
  const { privateKey, publicKey } = await webcrypto.subtle.generateKey(kind, true, ['sign', 'verify']);
  const certificate = new Certificate({ version: 2, serialNumber: new Integer({ valueHex: serial() }) });
  for (const names of [certificate.issuer, certificate.subject]) {
    names.typesAndValues.push(new AttributeTypeAndValue({ type: COMMON_NAME, value: new Utf8String({ value: name }) }));
  }
  certificate.notBefore.value = since ?? new Date('2000-01-01T00:00:00Z');
  certificate.notAfter.value = until ?? new Date('2100-01-01T00:00:00Z');
  // After 2049 a date is written as GeneralizedTime (RFC 5280, 4.1.2.5).
  certificate.notAfter.type = until === undefined ? 1 : 0;
  const alone = new BasicConstraints({ cA: false }).toSchema().toBER();
  certificate.extensions = [
    new Extension({ extnID: BASIC_CONSTRAINTS, critical: true, extnValue: alone }),
    ...(usage === undefined
      ? []
      : [
          new Extension({
            extnID: EXTENDED_KEY_USAGE,
            critical: true,
            extnValue: new ExtKeyUsage({ keyPurposes: [usage] }).toSchema().toBER(),
          }),
        ]),
  ];
  await certificate.subjectPublicKeyInfo.importKey(publicKey);
  await certificate.sign(privateKey, 'SHA-256');
  const key = PrivateKeyInfo.fromBER(await webcrypto.subtle.exportKey('pkcs8', privateKey));
  return packed(key, certificate, passphrase);
}

const serial = (): ArrayBuffer => {
  const bytes = webcrypto.getRandomValues(new Uint8Array(16));
  bytes[0] = 0x40 | ((bytes[0] ?? 0) & 0x3f);
  return bytes.buffer;
};

async function packed(key: PrivateKeyInfo, certificate: Certificate, passphrase: string): Promise<Uint8Array> {
  const password = new Uint8Array(Buffer.from(passphrase)).buffer;
  const encryption = {
    password,
    contentEncryptionAlgorithm: { name: 'AES-CBC', length: 256 },
    hmacHashAlgorithm: 'SHA-256',
    iterationCount: 100_000,
  };
  const shrouded = new PKCS8ShroudedKeyBag({ parsedValue: key });
  // The types of pkijs want the content that this bag brings itself.
  await shrouded.makeInternalValues(encryption as unknown as Parameters<typeof shrouded.makeInternalValues>[0]);
  const safe = new AuthenticatedSafe({
    parsedValue: {
      safeContents: [
        { privacyMode: 0, value: contents(KEY_BAG, shrouded) },
        { privacyMode: 1, value: contents(CERTIFICATE_BAG, new CertBag({ parsedValue: certificate })) },
      ],
    },
  });
  await safe.makeInternalValues({ safeContents: [{}, encryption] });
  const pfx = new PFX({ parsedValue: { integrityMode: 0, authenticatedSafe: safe } });
  await pfx.makeInternalValues({
    password,
    // As OpenSSL does: this derivation is done step by step, and the key itself is under the other.
    iterations: 2_048,
    pbkdf2HashAlgorithm: 'SHA-256',
    hmacHashAlgorithm: 'SHA-256',
  });
  return new Uint8Array(pfx.toSchema().toBER());
}

const contents = (bagId: string, bagValue: PKCS8ShroudedKeyBag | CertBag): SafeContents =>
  new SafeContents({ safeBags: [new SafeBag({ bagId, bagValue })] });
