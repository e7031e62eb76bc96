import { readFileSync } from 'node:fs';

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What may hold a secret: each is also read from the file that `<NAME>_FILE` names. */
const SECRETS = [
  'DATABASE_URL',
  'AUTH_DATABASE_URL',
  'REDIS_URL',
  'SMTP_URL',
  'SESSION_SECRET',
  'METRICS_TOKEN',
  'ANCHOR_KEY',
  'SEAL_PASSPHRASE',
];

/**
 * Returns the variables that are set, trimmed, with secrets read from their files. An empty variable counts as absent.
 * Appends a sentence to `mistakes` for each file that cannot be read or doubles its variable.
 */
export function readEnvironment(environment: Environment, mistakes: string[]): Environment {
  const read: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) {
    const text = value?.trim();
    if (text) read[name] = text;
  }
  for (const name of SECRETS) {
    const file = read[`${name}_FILE`];
    if (file === undefined) continue;
    if (read[name] !== undefined) mistakes.push(`${name} and ${name}_FILE are both set: keep one of them.`);
    try {
      read[name] = readFileSync(file, 'utf8').trim();
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      mistakes.push(`${name}_FILE cannot be read (${code}): set it to the file that holds ${name}.`);
    }
  }
  return read;
}
