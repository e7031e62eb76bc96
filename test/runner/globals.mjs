/** What a test file imports from `@jest/globals`: each function is that of the file that is running now. */
const CURRENT = Symbol.for('entente.jestGlobals');

const delegate = (name) =>
  new Proxy(() => {}, {
    apply: (_target, _self, args) => globalThis[CURRENT][name](...args),
    get: (_target, key) => globalThis[CURRENT][name][key],
  });

export const afterAll = delegate('afterAll');
export const afterEach = delegate('afterEach');
export const beforeAll = delegate('beforeAll');
export const beforeEach = delegate('beforeEach');
export const describe = delegate('describe');
export const expect = delegate('expect');
export const jest = delegate('jest');
export const test = delegate('test');
