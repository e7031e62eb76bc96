import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Debian’s libfaketime, where it lies; absent, nobody can be shown another time. */
export const FAKETIME = (process.platform === 'linux' ? foldersOf('/usr/lib') : [])
  .map((folder) => join('/usr/lib', folder, 'faketime/libfaketimeMT.so.1'))
  .find((file) => existsSync(file));

/** The clock of this machine as some programs see it: those that are started in this environment. The machine’s own stays. */
export class MovedClock {
  private readonly folder = mkdtempSync(join(tmpdir(), 'entente-clock-'));
  private readonly file = join(this.folder, 'moved-by');

  constructor() {
    this.moveBy('+0');
  }

  get environment(): Readonly<Record<string, string>> {
    return {
      LD_PRELOAD: FAKETIME ?? '',
      FAKETIME_TIMESTAMP_FILE: this.file,
      FAKETIME_NO_CACHE: '1',
      // What is counted from the start of the machine goes on as it was: a jump is of the calendar.
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      DONT_FAKE_MONOTONIC: '1',
    };
  }

  /** `+3d`, `-1h`, `+0`: from now on. */
  moveBy(distance: string): void {
    writeFileSync(this.file, `${distance}\n`);
  }

  end(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function foldersOf(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
