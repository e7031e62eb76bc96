import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { readSeal, type Sealed } from '#delivery';
import { Ending } from '#tools/start/ending.mjs';
import type { Terminal } from '../../terminal.ts';

const WHOLE = 0;
const NOT_WHOLE = 1;
const BY_ANOTHER = 2;

/** Whether a PDF is a notice as it was sealed, by whom, when it was issued and to which class of recipient. */
export function command(terminal: Terminal): Command {
  const end = (code: number, answer: object): void => {
    terminal.say(JSON.stringify(answer, null, 2));
    terminal.exitCode = code;
  };
  return new Command('verify-notice')
    .description(
      [
        'Tells whether a PDF is a notice as it was sealed, by whom, when it was issued and to which class of',
        'recipient, without asking anybody.',
      ].join(' '),
    )
    .argument('<file>', 'the PDF')
    .option(
      '--certificate <pem>',
      'a file of certificates to believe, as often as needed; unless given, those of the data folder of a rehearsal',
      (pem: string, before: string[] = []) => [...before, pem],
    )
    .addHelpText(
      'after',
      `
Exit codes: 0 whole and sealed by one of the certificates; 1 not a notice as it was sealed; 2 sealed by somebody
else; 64 typed wrong; 66 a file cannot be read.

Example:
  npx entente verify-notice notice.pdf --certificate issuers.pem`,
    )
    .action((file: string, { certificate }: { certificate?: string[] }) => {
      const names = certificate ?? [ownOfRehearsal(terminal)];
      const content = contentOf(terminal, file);
      const known = names.flatMap((name) => certificatesIn(terminal, name));
      const sealed = readSeal(content);
      if (sealed === undefined) end(NOT_WHOLE, { issued: false });
      else if (!known.some(({ raw }) => sealed.by.raw.equals(raw)))
        end(BY_ANOTHER, { issued: false, sealedBy: nameOf(sealed.by) });
      else end(WHOLE, answerOf(sealed));
    });
}

function answerOf({ by, at, stamp, facts, sha256, unsealedSha256 }: Sealed): object {
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

function nameOf({ subject, fingerprint256 }: X509Certificate): object {
  return { subject, fingerprint256 };
}

function ownOfRehearsal(terminal: Terminal): string {
  const folder = terminal.path(terminal.env['ENTENTE_DATA']?.trim() || join(terminal.root, '.data'));
  const certificates = join(folder, 'seal-certificates.pem');
  if (existsSync(certificates)) return certificates;
  throw new Ending('usage', 'verify-notice: say whose seal to believe, by --certificate');
}

function contentOf(terminal: Terminal, name: string): Buffer {
  try {
    return readFileSync(terminal.path(name));
  } catch (error) {
    throw new Ending('noInput', `verify-notice: ${name} cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}

/** Every certificate of a file: a portal publishes its own and those of its bodies in one. */
function certificatesIn(terminal: Terminal, name: string): X509Certificate[] {
  try {
    const content = readFileSync(terminal.path(name));
    const parts = content.toString('latin1').match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g);
    return (parts ?? [content]).map((part) => new X509Certificate(part));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Ending('noInput', `verify-notice: ${name} is not a certificate (${code ?? message})`);
  }
}
