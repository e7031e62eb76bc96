import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface StoredContent {
  readonly sha256: string;
  readonly bytes: number;
  /** Under the root of the file store. */
  readonly place: string;
}

export async function* contentsIn(root: string): AsyncGenerator<StoredContent> {
  if (!existsSync(root)) return;
  for (const folder of (await readdir(root)).filter((name) => /^[0-9a-f]{2}$/.test(name)).sort()) {
    for (const name of (await readdir(join(root, folder))).filter((one) => /^[0-9a-f]{62}$/.test(one)).sort()) {
      const place = join(folder, name);
      const { size } = await stat(join(root, place)).catch(() => ({ size: undefined }));
      if (size !== undefined) yield { sha256: folder + name, bytes: size, place };
    }
  }
}

/** A content copied under its digest, which is checked on the way; whole or not at all. Says whether it is sound. */
export async function copyContent(from: string, to: string, sha256: string): Promise<boolean> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  const aside = `${to}.${process.pid}`;
  try {
    await copyFile(from, aside);
    if ((await digestOf(aside)) !== sha256) return false;
    await rename(aside, to);
    return true;
  } catch (error) {
    // Erased while it was being copied.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

export async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
}
