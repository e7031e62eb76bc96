import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SandboxedCopier } from './sandboxed-copier.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-copier-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A drawing program that does something else. */
function program(does: string): string {
  const path = join(folder, `${Math.random()}.mjs`);
  writeFileSync(path, does);
  return path;
}

const watch = pathToFileURL(
  join(import.meta.dirname, '../../../../dist/libs/delivery/src/safe-copy/watch-memory.program.js'),
).href;

describe('a drawing program', () => {
  const text = Buffer.from('Bonjour');

  test('is given the piece, and its output is the copy', async () => {
    const copier = new SandboxedCopier(program('process.stdin.pipe(process.stdout)'));
    expect(await copier.copy('mail', text)).toEqual({
      made: true,
      content: text,
      mediaType: 'text/plain; charset=utf-8',
    });
  });

  test('knows no setting and no secret of ours', async () => {
    process.env['SESSION_SECRET'] ??= 'a secret';
    const made = await new SandboxedCopier(program('process.stdout.write(JSON.stringify(process.env))')).copy(
      'text',
      text,
    );
    expect(made.made && Buffer.from(made.content).toString()).toBe('{}');
  });

  test.each([
    ['ends for ever in a loop', 'for (;;);'],
    ['falls over', 'process.abort()'],
    ['throws', 'throw new Error()'],
    ['fills its heap', 'const all = []; for (;;) all.push(new Array(1e6).fill("x".repeat(9)))'],
    [
      'fills the memory beside its heap',
      `import { Worker } from 'node:worker_threads';
       new Worker(new URL('${watch}'), { workerData: { most: 200e6 } });
       const all = []; setInterval(() => all.push(Buffer.alloc(20e6, 1)), 1)`,
    ],
  ])(
    'that %s ends, and only itself',
    async (_name, does) => {
      const begun = Date.now();
      expect(await new SandboxedCopier(program(does), 4).copy('pdf', text)).toEqual({
        made: false,
        why: 'took-too-much',
      });
      expect(Date.now() - begun).toBeLessThan(15_000);
    },
    20_000,
  );

  test('says what it cannot read, and what is too large', async () => {
    expect(await new SandboxedCopier(program('process.exit(65)')).copy('pdf', text)).toMatchObject({
      why: 'not-readable',
    });
    expect(await new SandboxedCopier(program('process.exit(66)')).copy('pdf', text)).toMatchObject({
      why: 'too-large',
    });
    expect(await new SandboxedCopier(program('')).copy('exe', text)).toMatchObject({ why: 'not-readable' });
  });
});
