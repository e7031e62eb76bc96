import { resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';

/** What a process brings to a command; a test brings its own. */
export interface TerminalStreams {
  /** The folder of the project. */
  readonly root: string;
  /** The folder in which the command was typed. */
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
}

/** Where a command reads and writes, and with which code the program ends. */
export class Terminal {
  exitCode = 0;

  constructor(readonly streams: TerminalStreams) {}

  get env(): NodeJS.ProcessEnv {
    return this.streams.env;
  }

  get root(): string {
    return this.streams.root;
  }

  /** A line of the answer, on standard output. */
  readonly say = (line: string): void => {
    this.streams.stdout.write(`${line}\n`);
  };

  /** A line about the work itself, on standard error: an answer for programs stays clean. */
  readonly warn = (line: string): void => {
    this.streams.stderr.write(`${line}\n`);
  };

  /** The path of a file or folder as it was typed. */
  path(typed: string): string {
    return resolve(this.streams.folder, typed);
  }
}
