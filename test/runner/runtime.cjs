const { default: JestRuntime } = require('jest-runtime');
const { fileURLToPath, pathToFileURL } = require('node:url');

const CURRENT = Symbol.for('entente.jestGlobals');
/** Loaded when Node started (`--import`), so this asks for nothing new. */
const loader = import('./typescript.mjs');
let mapOf;

/**
 * Jest's runtime, except that Node itself loads the test files: what one file has loaded (Nest, TypeORM, our libraries)
 * the next one finds loaded, in the same process. Jest's own way loads everything anew for each test file.
 */
module.exports = class NativeRuntime extends JestRuntime {
  unstable_shouldLoadAsEsm() {
    return true;
  }

  async unstable_importModule(path) {
    ({ mapOf } = await loader);
    globalThis[CURRENT] = this.jestGlobals.cjsGlobals(path);
    await import(pathToFileURL(path).href);
  }

  getSourceMaps() {
    return new SourceMaps();
  }
};

/** The maps of what `typescript.mjs` compiled, found when a stack is printed. */
class SourceMaps extends Map {
  get(source) {
    const file = source.startsWith('file:') ? fileURLToPath(source) : source;
    return file.endsWith('.ts') ? mapOf?.(file) : undefined;
  }
}
