import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** Jest compiles as the build does, except that it resolves the `.ts` files itself. */
const swc = JSON.parse(readFileSync(new URL('./.swcrc', import.meta.url), 'utf8'));
swc.jsc.rewriteRelativeImportExtensions = false;

const everywhere = {
  rootDir: import.meta.dirname,
  roots: ['apps', 'libs', 'migrations', 'test', 'tools'].map((folder) => `<rootDir>/${folder}`),
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { ...swc, swcrc: false }] },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};

/** What needs a database says so in its name; the rest runs in seconds and starts nothing. */
const needsDatabase = '\\.(db|journey|browser)\\.spec\\.ts$';

export default {
  projects: [
    {
      ...everywhere,
      displayName: 'pure',
      testMatch: ['**/*.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/fixtures/', needsDatabase],
    },
    {
      ...everywhere,
      displayName: 'database',
      testMatch: ['**/*.{db,journey}.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/fixtures/'],
      globalSetup: '<rootDir>/test/global-setup.mjs',
      globalTeardown: '<rootDir>/test/global-teardown.mjs',
    },
  ],
  testSequencer: '<rootDir>/test/long-ones-first.mjs',
  // The ESM module registry grows with every test file of one process (about 20 MB each).
  workerIdleMemoryLimit: '600MB',
  // Many stories wait for other programs to start, to die or to give up: one more for every two processors.
  // (As a number: above 100 Jest takes a percentage for a count.)
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  // A guard against waiting for ever, not a measure: speed is what `npm run bench` looks at.
  testTimeout: 60_000,
};
