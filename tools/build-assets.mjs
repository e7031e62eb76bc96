/**
 * What the pages need beside the programs: templates, one style sheet, one script, the typeface, the icon; written into
 * dist/apps/portal. A file that browsers keep is named after its content: the same name only ever stands for the
 * same bytes.
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile } from 'sass';

const SUBSETS = ['latin', 'latin-ext', 'greek', 'cyrillic'];
const TEMPLATE = /\.(njk|svg)$/;

/** Compiles and copies; the styles are written whole or not at all, so that a page served meanwhile is never half dressed. */
export function buildAssets(root) {
  const source = join(root, 'apps/portal/src');
  const portal = join(root, 'dist/apps/portal');
  copyTemplates(source, join(portal, 'src'));
  copySchemas(root, portal);

  const fresh = join(portal, `assets-${process.pid}`);
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  const manifest = {};
  const keep = (name, content) => {
    const digest = createHash('sha256').update(content).digest('hex').slice(0, 10);
    manifest[name] = name.replace(/(\.\w+)$/, `-${digest}$1`);
    writeFileSync(join(fresh, manifest[name]), content);
  };

  const fonts = join(
    dirname(createRequire(import.meta.url).resolve('@fontsource-variable/source-sans-3/package.json')),
    'files',
  );
  for (const subset of SUBSETS) {
    const name = `source-sans-3-${subset}-wght-normal.woff2`;
    keep(name, readFileSync(join(fonts, name)));
  }
  for (const picture of ['icon.svg', 'circles.svg']) keep(picture, readFileSync(join(source, 'layout', picture)));
  keep('entente.js', readFileSync(join(source, 'layout/script/entente.js')));
  keep('entente.css', styles(root, source, manifest));
  writeFileSync(join(fresh, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);

  const assets = join(portal, 'assets');
  rmSync(assets, { recursive: true, force: true });
  renameSync(fresh, assets);
}

function styles(root, source, manifest) {
  const { css } = compile(join(source, 'layout/styles/entente.scss'), {
    style: 'compressed',
    loadPaths: [join(root, 'node_modules/govuk-frontend/dist')],
    quietDeps: true,
  });
  return css.replace(/url\("?([\w.-]+)"?\)/g, (_, name) => `url("${manifest[name]}")`);
}

/** What documents for programs look like is published by the portal that issues them. */
export function copySchemas(root, portal) {
  cpSync(join(root, 'docs/schemas'), join(portal, 'schemas'), { recursive: true });
}

function copyTemplates(from, to) {
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !TEMPLATE.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    cpSync(file, join(to, file.slice(from.length + 1)));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) buildAssets(resolve(import.meta.dirname, '..'));
