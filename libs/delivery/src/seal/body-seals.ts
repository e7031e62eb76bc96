import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readKeyFile, type SealKey, UnusableKeyFile } from './key-file.ts';

/** Where the seals of bodies are: `<id of the body>.p12` in a folder, and a file of lines `<id of the body> <passphrase>`. */
export interface BodySealFiles {
  readonly folder: string;
  readonly passphrasesFile: string;
}

const KEY_FILE = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.p12$/;

/**
 * Reads the seal of each body that brought one, by its id. Whatever stands there and cannot be used is a mistake, all told at
 * once: a file left aside without a word would have the portal seal in its place.
 */
export async function readBodySeals({ folder, passphrasesFile }: BodySealFiles): Promise<Map<string, SealKey>> {
  const passphrases = passphrasesIn(await readable('BODY_SEALS_PASSPHRASES', readFile(passphrasesFile, 'utf8')));
  // Folders in which secrets are mounted hold links that begin with a dot.
  const names = (await readable('BODY_SEALS_DIR', readdir(folder))).filter((name) => !name.startsWith('.')).sort();
  const keys = new Map<string, SealKey>();
  const mistakes: string[] = [];
  for (const name of names) {
    const bodyId = KEY_FILE.exec(name)?.[1];
    const passphrase = bodyId && passphrases.get(bodyId);
    if (!bodyId) mistakes.push(`${name} is not named <id of a body>.p12`);
    else if (!passphrase) mistakes.push(`BODY_SEALS_PASSPHRASES has no line for ${name}`);
    else {
      const key = await keyIn(join(folder, name), passphrase);
      if (typeof key === 'string') mistakes.push(`${name} ${key}`);
      else keys.set(bodyId, key);
    }
  }
  for (const bodyId of passphrases.keys()) {
    if (!names.includes(`${bodyId}.p12`)) mistakes.push(`no ${bodyId}.p12, whose passphrase is given`);
  }
  if (mistakes.length > 0) throw new UnusableKeyFile(`BODY_SEALS_DIR: ${mistakes.join('; ')}`);
  return keys;
}

/** A passphrase may hold spaces; what begins with `#` is a comment. */
function passphrasesIn(text: string): ReadonlyMap<string, string> {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return new Map(lines.map((line) => [line.split(' ', 1)[0] ?? '', line.slice(line.indexOf(' ') + 1)]));
}

async function keyIn(file: string, passphrase: string): Promise<SealKey | string> {
  try {
    return await readKeyFile(await readFile(file), passphrase);
  } catch (error) {
    if (error instanceof UnusableKeyFile) return error.message;
    return `cannot be read: ${(error as NodeJS.ErrnoException).code}`;
  }
}

function readable<T>(setting: string, reading: Promise<T>): Promise<T> {
  return reading.catch(({ code }: NodeJS.ErrnoException) => {
    throw new UnusableKeyFile(`${setting} cannot be read: ${code}`);
  });
}
