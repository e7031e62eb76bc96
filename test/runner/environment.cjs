const { TestEnvironment } = require('jest-environment-node');

const BUILT_IN = Object.getOwnPropertyNames(require('node:vm').runInNewContext('globalThis'));
/** Jest writes to these; they stay its own. */
const OF_JEST = new Set(['globalThis', 'console']);

/**
 * Jest's functions run in a context of their own, the tests in that of the process: both are given the same built-in
 * objects, so that `expect.any(String)` means the tests' strings. What a file changed in `process.env` ends with it.
 */
module.exports = class SharedEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.variables = { ...process.env };
    for (const name of BUILT_IN) {
      if (!OF_JEST.has(name))
        Object.defineProperty(this.global, name, Object.getOwnPropertyDescriptor(globalThis, name));
    }
  }

  async teardown() {
    for (const name of Object.keys(process.env)) if (!(name in this.variables)) delete process.env[name];
    Object.assign(process.env, this.variables);
    await super.teardown();
  }
};
