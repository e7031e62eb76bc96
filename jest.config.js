import { availableParallelism } from 'node:os';

const everywhere = {
  rootDir: import.meta.dirname,
  roots: ['apps', 'libs', 'migrations', 'test', 'tools'].map((folder) => `<rootDir>/${folder}`),
  // Node itself loads the tests, each module once per process and not once per test file: docs/decisions/0025.
  runtime: '<rootDir>/test/runner/runtime.cjs',
  testEnvironment: '<rootDir>/test/runner/environment.cjs',
  testEnvironmentOptions: { globalsCleanup: 'off' },
  transform: {},
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
  reporters: ['default', '<rootDir>/test/runner/left-out.mjs'],
  testSequencer: '<rootDir>/test/long-ones-first.mjs',
  // The ESM module registry grows with every test file of one process (about 20 MB each).
  workerIdleMemoryLimit: '600MB',
  // Many stories wait for other programs to start, to die or to give up: one more for every two processors.
  // (As a number: above 100 Jest takes a percentage for a count.)
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  // A guard against waiting for ever, not a measure: speed is what `npm run bench` looks at.
  testTimeout: 60_000,
};
