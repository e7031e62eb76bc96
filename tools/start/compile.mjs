import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

/** Whether the compiler is installed: `npm ci --omit=dev` leaves it out. */
export const canCompile = (root) => existsSync(join(root, 'node_modules/@swc/core'));

/** The folders of `nest-cli.json`: every program, every library and the migrations. */
export const projectsOf = (root) =>
  Object.values(JSON.parse(readFileSync(join(root, 'nest-cli.json'), 'utf8')).projects).map((one) => one.sourceRoot);

/**
 * Compiles the TypeScript files of some folders into `dist`, as `.swcrc` says, each with its source map; specs are left
 * out. A file that would not change is not written, so that a program may go on reading it meanwhile.
 * Throws the compiler's message for the first file that does not compile.
 */
export async function compile(root, folders) {
  const { transformFile } = await import('@swc/core');
  const files = folders.flatMap((folder) => sourcesIn(root, folder));
  await Promise.all(
    files.map(async (file) => {
      const target = join(root, 'dist', file.replace(/\.ts$/, '.js'));
      const source = join(root, file);
      const { code, map } = await transformFile(source, {
        cwd: root,
        sourceFileName: relative(dirname(target), source),
      });
      mkdirSync(dirname(target), { recursive: true });
      writeIfNew(`${target}.map`, map);
      writeIfNew(target, `${code}\n//# sourceMappingURL=${basename(target)}.map\n`);
    }),
  );
}

function writeIfNew(file, text) {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}

function sourcesIn(root, folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => file.endsWith('.ts') && !/\.(spec|d)\.ts$/.test(file))
    .map((file) => file.slice(root.length + 1));
}
