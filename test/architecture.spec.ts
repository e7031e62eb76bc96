import { existsSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { allowed, plantedTree, plants, type Violation, violationsIn } from './support/import-table.ts';
import { filesUnder, root, textOf } from './support/source-files.ts';

describe('the import table', () => {
  test('holds in this tree', () => {
    expect(violationsIn(root)).toEqual([]);
  }, 60_000);

  describe('is enforced', () => {
    let found: readonly Violation[];
    let tree: string;

    beforeAll(() => {
      tree = plantedTree();
      found = violationsIn(tree);
    }, 60_000);
    afterAll(() => rmSync(tree, { recursive: true, force: true }));

    test.each(plants)('"$rule" catches $file: $line', ({ rule, file }) => {
      const caught = found.filter(({ from }) => from === file).map((violation) => violation.rule);
      expect(caught).toContain(rule);
    });

    test('no row is without its proof', () => {
      const rows = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as { forbidden: { name: string }[] };
      const proved = new Set(plants.map((plant) => plant.rule));
      expect(rows.forbidden.map((row) => row.name).filter((name) => !proved.has(name))).toEqual([]);
    });

    test('what it allows is not reported', () => {
      expect(found.filter(({ from }) => allowed.some(({ file }) => file === from))).toEqual([]);
    });
  });
});

describe('the wiring', () => {
  // What is called a module may import everything, so that nothing else may be called one.
  test('is in modules: each *.module.ts holds a class that Nest knows as one', () => {
    const modules = ['apps', 'libs'].flatMap((folder) => filesUnder(folder, /\.module\.ts$/));
    expect(modules.length).toBeGreaterThan(10);
    expect(modules.filter((file) => !/^@Module\(/m.test(textOf(file)))).toEqual([]);
  });
});

describe('the clock', () => {
  // In pure code `now` is an argument; the machine is asked by an adapter, outside these folders.
  const asking = /new Date\(\s*\)|\bDate\.now\(|\bperformance\.now\(|\bTemporal\.Now\b/;

  test.each(['libs/law', 'libs/dispute', 'libs/notices', 'libs/casework'])(
    '%s never asks what time it is',
    (folder) => {
      const sources = filesUnder(folder, /\.ts$/).filter((file) => !file.endsWith('.spec.ts'));
      expect(sources.filter((file) => asking.test(textOf(file)))).toEqual([]);
    },
  );
});

describe('the law of a State', () => {
  // Whose law governs is read from the dispute, its merchant or its body; `home()` stands for what belongs to none.
  const state = /'(?:FR|DE|ES)'/;
  const countriesOfPeople = [
    'apps/api/src/merchants/merchant.dto.ts',
    'apps/portal/src/consumer/complain/contract/countries.ts',
    'libs/accounts/src/people/postal-address.ts',
    'libs/requests/src/complaints/file-complaint.dto.ts',
  ];

  test('is named in libs/law alone; elsewhere a code of a country is that of an address or of a residence', () => {
    const sources = ['apps', 'libs'].flatMap((folder) => filesUnder(folder, /\.ts$/));
    const naming = sources
      .filter((file) => !file.startsWith('libs/law/') && !/\.spec\.ts$|\/(?:testing|rehearsal)\//.test(file))
      .filter((file) => state.test(textOf(file)));
    expect(naming.sort()).toEqual(countriesOfPeople);
  });
});

describe('the migrations', () => {
  test('are numbered from 0001, without gap or double', () => {
    const numbers = filesUnder('migrations', /\/\d{4}-[a-z0-9-]+\.ts$/).map((file) => Number(file.slice(11, 15)));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  test('are all in the index', () => {
    const files = filesUnder('migrations', /\/\d{4}-[a-z0-9-]+\.ts$/).map((file) => file.replace('migrations', '.'));
    if (files.length === 0) return;
    const index = textOf('migrations/index.ts');
    expect(files.filter((file) => !index.includes(`'${file}'`))).toEqual([]);
  });
});

describe('the documentation', () => {
  const pages = [...readdirSync(root).filter((name) => name.endsWith('.md')), ...filesUnder('docs', /\.md$/)];

  test('leads nowhere that does not exist', () => {
    const broken = pages.flatMap((page) => pathsIn(page).map((path) => ({ page, path })));
    expect(broken.filter(({ path }) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('names in its glossary what is in the code', () => {
    const sources = ['apps', 'libs', 'migrations'].flatMap((folder) => filesUnder(folder, /\.ts$/));
    const identifiers = new Set(sources.flatMap((file) => textOf(file).match(/[A-Za-z_]\w*/g) ?? []));
    const rows = textOf('docs/GLOSSARY.md')
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .filter((cells) => cells.length === 7);
    const named = rows.flatMap((cells) => [...(cells[3] ?? '').matchAll(/`([A-Za-z_]\w*(?:\.[a-zA-Z]\w*)?)`/g)]);
    expect(named.length).toBeGreaterThan(90);
    const absent = named.flatMap(([, name = '']) => name.split('.')).filter((part) => !identifiers.has(part));
    expect(absent.filter((part) => part !== 'ts')).toEqual([]);
  });

  /** Relative links, and paths of the repository in backticks; patterns such as `NNNN-*.md` are not paths. */
  function pathsIn(page: string): readonly string[] {
    const prose = textOf(page).replaceAll(/^```[\s\S]*?^```/gm, '');
    const links = [...prose.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? '');
    const paths = [...prose.matchAll(/`((?:apps|docs|libs|migrations|test|tools|\.ci)\/[\w./-]+)`/g)];
    return [
      ...links.filter((link) => !/^[a-z]+:/.test(link)).map((link) => join(dirname(page), decodeURI(link))),
      ...paths.map((match) => match[1] ?? '').filter((path) => !/\.\.\.|NNNN/.test(path)),
    ];
  }
});
