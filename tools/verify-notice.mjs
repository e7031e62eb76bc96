/**
 * `npm run -s verify-notice -- notice.pdf [--certificate house.pem]`: whether a PDF is a notice as it was sealed, when it was issued and
 * to which class of recipient, without asking anybody. Exit codes: docs/how-to/verify-a-notice.md.
 */
import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadLaw } from './law/load.mjs';

const WHOLE = 0;
const NOT_WHOLE = 1;
const BY_ANOTHER = 2;
const USAGE = 64;
const NO_INPUT = 66;

const asked = question();
const file = asked && contentOf(asked.file);
const house = asked && certificateOf(asked.certificate);
if (file !== undefined && house !== undefined) {
  const { readSeal } = await loadLaw('libs/delivery/src/seal/read-seal.ts');
  const sealed = readSeal(file);
  if (sealed === undefined) end(NOT_WHOLE, { issued: false });
  else if (!sealed.by.raw.equals(house.raw)) end(BY_ANOTHER, { issued: false, sealedBy: nameOf(sealed.by) });
  else end(WHOLE, told(sealed));
}

function told({ by, at, stamp, facts, sha256, unsealedSha256 }) {
  return {
    issued: true,
    issuedOn: facts.notice.issuedOn,
    recipient: facts.recipient,
    sealedAt: at.toISOString(),
    sealedBy: nameOf(by),
    ...(stamp === undefined ? {} : { stampedAt: stamp.at.toISOString(), stampedBy: nameOf(stamp.authority) }),
    sha256,
    unsealedSha256,
  };
}

function nameOf({ subject, fingerprint256 }) {
  return { subject, fingerprint256 };
}

function question() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { certificate: { type: 'string' } },
    });
    if (positionals.length !== 1) throw new Error('name one file');
    const [name] = positionals;
    return { file: name, certificate: values.certificate ?? ownOfRehearsal() };
  } catch (error) {
    return refuse(USAGE, `${error.message}: npm run -s verify-notice -- notice.pdf --certificate house.pem`);
  }
}

function ownOfRehearsal() {
  const folder = resolve(process.env.ENTENTE_DATA?.trim() || join(import.meta.dirname, '../.data'));
  const certificate = join(folder, 'seal-certificate.pem');
  if (!existsSync(certificate)) throw new Error('say whose seal to believe, by --certificate');
  return certificate;
}

function contentOf(name) {
  try {
    return readFileSync(name);
  } catch (error) {
    return refuse(NO_INPUT, `${name} cannot be read (${error.code})`);
  }
}

function certificateOf(name) {
  try {
    return new X509Certificate(readFileSync(name));
  } catch (error) {
    return refuse(NO_INPUT, `${name} is not a certificate (${error.code ?? error.message})`);
  }
}

function end(code, answer) {
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  process.exitCode = code;
}

function refuse(code, reason) {
  console.error(`verify-notice: ${reason}`);
  process.exitCode ||= code;
}
