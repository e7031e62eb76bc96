import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { DATABASE, type Environment, readerOf } from './environment.ts';

/** Where the worker writes its anchors, and with which key it signs them; both or neither. */
export interface AnchorSettings {
  readonly anchorsDir?: string;
  readonly anchorKey?: KeyObject;
}

const KEY = 'an Ed25519 private key, PKCS #8 in base64 (docs/how-to/verify.md says how to make one)';

export function readAnchorSettings(environment: Environment, mistakes: string[], needed: boolean): AnchorSettings {
  const [folder, written] = [given(environment, 'ANCHORS_DIR'), given(environment, 'ANCHOR_KEY')];
  const wanted = needed || folder !== undefined || written !== undefined;
  if (!wanted) return {};
  if (folder === undefined) mistakes.push('ANCHORS_DIR is missing: set it to the folder that keeps the daily anchors.');
  if (written === undefined) mistakes.push(`ANCHOR_KEY is missing: set it to ${KEY}.`);
  const key = written === undefined ? undefined : privateKey(written);
  if (written !== undefined && key === undefined) mistakes.push(`ANCHOR_KEY is not ${KEY}.`);
  return folder === undefined || key === undefined ? {} : { anchorsDir: folder, anchorKey: key };
}

/** What looking at everything needs: to read, and nothing to sign with. */
export interface VerifySettings {
  readonly databaseUrl: string;
  readonly filesDir: string;
  readonly anchorsDir?: string;
  readonly anchorKey?: KeyObject;
}

export function readVerifySettings(
  environment: Environment,
):
  | { readonly settings: VerifySettings; readonly mistakes?: never }
  | { readonly mistakes: readonly string[]; readonly settings?: never } {
  const mistakes: string[] = [];
  const read = readerOf(environment, mistakes);
  const databaseUrl = read.address('DATABASE_URL', DATABASE) ?? '';
  const filesDir = read.text('FILES_DIR', 'the folder that keeps pieces and notices') ?? '';
  const anchorsDir = given(environment, 'ANCHORS_DIR');
  const [open, secret] = [given(environment, 'ANCHOR_PUBLIC_KEY'), given(environment, 'ANCHOR_KEY')];
  const anchorKey = open === undefined ? publicHalf(secret) : publicKey(open);
  if (open !== undefined && anchorKey === undefined)
    mistakes.push('ANCHOR_PUBLIC_KEY is not an Ed25519 public key, SPKI in base64.');
  if (mistakes.length > 0) return { mistakes };
  const anchors = {
    ...(anchorsDir === undefined ? {} : { anchorsDir }),
    ...(anchorKey === undefined ? {} : { anchorKey }),
  };
  return { settings: { databaseUrl, filesDir, ...anchors } };
}

function given(environment: Environment, name: string): string | undefined {
  return environment[name]?.trim() || undefined;
}

function privateKey(text: string): KeyObject | undefined {
  return ed25519(() => createPrivateKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'pkcs8' }));
}

function publicKey(text: string): KeyObject | undefined {
  return ed25519(() => createPublicKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'spki' }));
}

function publicHalf(secret: string | undefined): KeyObject | undefined {
  const key = secret === undefined ? undefined : privateKey(secret);
  return key && createPublicKey(key);
}

function ed25519(read: () => KeyObject): KeyObject | undefined {
  try {
    const key = read();
    return key.asymmetricKeyType === 'ed25519' ? key : undefined;
  } catch {
    return undefined;
  }
}
