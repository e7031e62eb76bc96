import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import {
  CertBag,
  type Certificate,
  ContentInfo,
  PFX,
  PKCS8ShroudedKeyBag,
  PrivateKeyInfo,
  type SafeContents,
} from 'pkijs';
import type { Der } from './der.ts';

/** With what an organisation or a body seals: its private key, its certificate and those between it and its issuer's. */
export interface SealKey {
  readonly key: KeyObject;
  /** DER; its own first. */
  readonly certificates: readonly [Der, ...Der[]];
}

/** Whether its certificate is not in force any more on that day. */
export function isOver({ certificates: [own] }: SealKey, at: Date): boolean {
  return new Date(new X509Certificate(own).validTo) < at;
}

/** Why nothing can be sealed with it on that day; nothing when it is in force. */
export function whyNotOn(key: SealKey, at: Date): string | undefined {
  const { validFrom, validTo } = new X509Certificate(key.certificates[0]);
  if (isOver(key, at)) return `holds a certificate that is over since ${validTo}`;
  return new Date(validFrom) > at ? `holds a certificate that begins on ${validFrom}` : undefined;
}

/** Why a key file cannot be used; its message says what to do. */
export class UnusableKeyFile extends Error {}

/** Reads a PKCS#12 file (RFC 7292) encrypted with AES, as OpenSSL 3 and today's issuers make them. */
export async function readKeyFile(content: Uint8Array, passphrase: string): Promise<SealKey> {
  const password = new Uint8Array(Buffer.from(passphrase)).buffer;
  const { keys, certificates } = await openKeyFile(content, password).catch(() => {
    throw new UnusableKeyFile(
      'is not a PKCS#12 file that its passphrase opens, or an old one: write it anew with OpenSSL 3 (openssl pkcs12 -export)',
    );
  });
  const [key] = keys;
  if (key === undefined || keys.length > 1) throw new UnusableKeyFile('must hold one private key');
  if (!['rsa', 'ec'].includes(key.asymmetricKeyType ?? '')) throw new UnusableKeyFile('must hold an RSA or EC key');
  const own = certificates.find((one) => one.checkPrivateKey(key));
  if (own === undefined) throw new UnusableKeyFile('must hold the certificate of its key');
  const others = certificates.filter((one) => one !== own);
  return { key, certificates: [own.raw, ...others.map(({ raw }) => raw)] };
}

async function openKeyFile(content: Uint8Array, password: ArrayBuffer) {
  const pfx = PFX.fromBER(new Uint8Array(content));
  await pfx.parseInternalValues({ password, checkIntegrity: true });
  const safe = pfx.parsedValue?.authenticatedSafe;
  if (safe === undefined) throw new Error('No content');
  await safe.parseInternalValues({
    safeContents: safe.safeContents.map(({ contentType }) => (contentType === ContentInfo.DATA ? {} : { password })),
  });
  const keys: KeyObject[] = [];
  const certificates: X509Certificate[] = [];
  for (const { value } of safe.parsedValue.safeContents as { value: SafeContents }[]) {
    for (const { bagValue } of value.safeBags) {
      if (bagValue instanceof PKCS8ShroudedKeyBag) {
        await (bagValue as unknown as { parseInternalValues(given: object): Promise<void> }).parseInternalValues({
          password,
        });
        if (bagValue.parsedValue) keys.push(privateKey(bagValue.parsedValue));
      }
      if (bagValue instanceof PrivateKeyInfo) keys.push(privateKey(bagValue));
      if (bagValue instanceof CertBag) {
        const { parsedValue } = bagValue as { parsedValue: Certificate };
        certificates.push(new X509Certificate(Buffer.from(parsedValue.toSchema().toBER())));
      }
    }
  }
  return { keys, certificates };
}

function privateKey(info: PrivateKeyInfo): KeyObject {
  return createPrivateKey({ key: Buffer.from(info.toSchema().toBER()), format: 'der', type: 'pkcs8' });
}
