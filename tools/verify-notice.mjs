/**
 * `npm run -s verify-notice -- notice.pdf [--certificate issuers.pem]`: whether a PDF is a notice as it was sealed, by whom, when it was
 * issued and to which class of recipient, without asking anybody. Exit codes: docs/how-to/verify-a-notice.md.
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
const known = asked && certificatesIn(asked.certificates);
if (file !== undefined && known !== undefined) {
  const { readSeal } = await loadLaw('libs/delivery/src/seal/read-seal.ts');
  const sealed = readSeal(file);
  if (sealed === undefined) end(NOT_WHOLE, { issued: false });
  else if (!known.some(({ raw }) => sealed.by.raw.equals(raw)))
    end(BY_ANOTHER, { issued: false, sealedBy: nameOf(sealed.by) });
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
      options: { certificate: { type: 'string', multiple: true } },
    });
    if (positionals.length !== 1) throw new Error('name one file');
    const [name] = positionals;
    return { file: name, certificates: values.certificate ?? ownOfRehearsal() };
  } catch (error) {
    return refuse(USAGE, `${error.message}: npm run -s verify-notice -- notice.pdf --certificate issuers.pem`);
  }
}

function ownOfRehearsal() {
  const folder = resolve(process.env.ENTENTE_DATA?.trim() || join(import.meta.dirname, '../.data'));
  const certificates = join(folder, 'seal-certificates.pem');
  if (!existsSync(certificates)) throw new Error('say whose seal to believe, by --certificate');
  return [certificates];
}

function contentOf(name) {
  try {
    return readFileSync(name);
  } catch (error) {
    return refuse(NO_INPUT, `${name} cannot be read (${error.code})`);
  }
}

/** Every certificate of every file: an organisation publishes its own and those of its bodies in one. */
function certificatesIn(names) {
  const found = names.map((name) => inPem(name));
  return found.includes(undefined) ? undefined : found.flat();
}

function inPem(name) {
  try {
    const content = readFileSync(name);
    const parts = content.toString('latin1').match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g);
    return (parts ?? [content]).map((part) => new X509Certificate(part));
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
