import { join, relative } from 'node:path';
import { expect, test } from '@jest/globals';
import ts from 'typescript';
import { filesUnder, root } from './support/source-files.ts';

const INDEXES = filesUnder('libs', /^libs\/[^/]+\/src\/index\.ts$/);

/** What a library hands out without saying what it is: a name, and the file that declares it. */
function undocumented(): readonly string[] {
  const program = ts.createProgram(
    INDEXES.map((file) => join(root, file)),
    {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      customConditions: ['source'],
      allowImportingTsExtensions: true,
      noEmit: true,
      experimentalDecorators: true,
      skipLibCheck: true,
      types: [],
    },
  );
  const checker = program.getTypeChecker();
  const found = new Set<string>();
  for (const file of INDEXES) {
    const source = program.getSourceFile(join(root, file));
    const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`${file} exports nothing.`);
    for (const exported of checker.getExportsOfModule(module)) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const declarations = (symbol.declarations ?? []).filter((one) => !one.getSourceFile().isDeclarationFile);
      if (declarations.length > 0 && symbol.getDocumentationComment(checker).length === 0)
        found.add(`${relative(root, declarations[0]?.getSourceFile().fileName ?? '')} ${exported.name}`);
    }
  }
  return [...found].sort();
}

test('everything that a library exports says what it is', () => {
  expect(undocumented()).toEqual([]);
}, 120_000);
