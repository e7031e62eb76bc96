import { constants } from 'node:fs';
import { access, lstat, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';

/** A report says little; what is longer is not one, and is not read. In bytes. */
const LONGEST = 256 * 1024;

/** A folder into which a mail server delivers, one file a message: `new` holds what nobody has looked at, `cur` the rest. */
export class Maildir {
  private constructor(private readonly root: string) {}

  /** Throws when the folder is none, or when its messages could not be put away. */
  static async open(root: string): Promise<Maildir> {
    const { R_OK, W_OK, X_OK } = constants;
    for (const folder of ['new', 'cur']) {
      await access(join(root, folder), R_OK + W_OK + X_OK).catch(({ code }: NodeJS.ErrnoException) => {
        throw new Error(`${join(root, folder)} cannot be read and written (${code})`);
      });
    }
    return new Maildir(root);
  }

  /** What nobody has looked at; names begin with the time of their delivery, and so the oldest comes first. */
  async names(): Promise<readonly string[]> {
    return (await readdir(join(this.root, 'new'))).filter((name) => !name.startsWith('.')).sort();
  }

  /** The message; `unfit` when it is too long or no file, nothing when another has put it away. */
  async read(name: string): Promise<Uint8Array | 'unfit' | undefined> {
    try {
      const place = join(this.root, 'new', name);
      const entry = await lstat(place);
      return entry.isFile() && entry.size <= LONGEST ? await readFile(place) : 'unfit';
    } catch (error) {
      return absent(error as NodeJS.ErrnoException);
    }
  }

  /** Put away as seen, unless another has done so: nothing is removed. */
  async putAway(name: string): Promise<void> {
    const [own = name] = name.split(':2,');
    const place = join(this.root, 'new', name);
    await rename(place, join(this.root, 'cur', `${own}:2,S`)).catch(async (error) => {
      if ((await lstat(place).catch(absent)) !== undefined) throw error;
    });
  }
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
