import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, test } from '@jest/globals';
import { FAKETIME } from './moved-clock.ts';

const PDFBOX_JARS = [
  'preflight',
  'pdfbox2',
  'fontbox2',
  'xmpbox',
  'commons-logging',
  'javax.activation',
  'jaxb-api',
  'bcprov',
].map((name) => `/usr/share/java/${name}.jar`);

/** The class path of PDFBox's preflight, which validates PDF/A-1b. */
export const PDFBOX_CLASSES = PDFBOX_JARS.join(':');

/** Programs that the README does not install, each with a check of all that the tests use of it. */
const PROGRAMS = {
  qpdf: () => answers('qpdf', '--version', /qpdf version/),
  PDFBox: () => answers('java', '-version', /version "/) && PDFBOX_JARS.every((jar) => existsSync(jar)),
  pdfsig: () => answers('pdfsig', '-v', /pdfsig version/),
  openssl: () => answers('openssl', 'version', /SSL/),
  'redis-server': () => answers('redis-server', '--version', /Redis server/),
  clamd: () => answers('clamd', '--version', /ClamAV/),
  libfaketime: () => FAKETIME !== undefined,
};

/** Whether the program answers as itself: one of the same name that says something else does not count. */
function answers(program: string, question: string, itself: RegExp): boolean {
  const { stdout, stderr } = spawnSync(program, [question], { encoding: 'utf8' });
  return itself.test(`${stdout}${stderr}`);
}

/**
 * `describe` and `test` for what needs another program. Without it they stand aside, and the end of the run names the
 * program (test/runner/left-out.mjs reads it from `note`, which belongs into the title).
 */
export function needing(program: keyof typeof PROGRAMS) {
  const there = PROGRAMS[program]();
  return {
    describe: there ? describe : describe.skip,
    test: there ? test : test.skip,
    note: there ? '' : ` [left out: ${program} is not installed]`,
  };
}
