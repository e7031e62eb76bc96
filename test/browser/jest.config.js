import { join } from 'node:path';
import whole from '../../jest.config.js';

const [first] = whole.projects;
const root = join(import.meta.dirname, '../..');

/** Journeys in a real Chromium, against the real programs: two at a time, each with an organisation of its own. */
export default {
  rootDir: root,
  roots: ['<rootDir>/test/browser'],
  testMatch: ['**/*.browser.spec.ts'],
  runtime: first.runtime,
  testEnvironment: first.testEnvironment,
  testEnvironmentOptions: first.testEnvironmentOptions,
  transform: first.transform,
  modulePathIgnorePatterns: first.modulePathIgnorePatterns,
  globalSetup: '<rootDir>/test/browser/support/prepared-rehearsal.mjs',
  globalTeardown: '<rootDir>/test/browser/support/emptied.mjs',
  maxWorkers: 2,
  testTimeout: 120_000,
};
