/**
 * Adds up the reports that Jest left in a folder (`*.json`) and the steps that failed (`failed-steps`, one a line),
 * says "N passed, N failed" and ends with 1 when anything failed.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
const reports = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
const list = join(folder, 'failed-steps');
const steps = existsSync(list) ? readFileSync(list, 'utf8').split('\n').filter(Boolean) : [];

const sum = (of) => reports.reduce((total, report) => total + of(report), 0);
const passed = sum((report) => report.numPassedTests);
// A file that could not even be loaded holds no failed test, and is one failure all the same.
const failedTests = sum(({ success, numFailedTests, numRuntimeErrorTestSuites }) =>
  success ? 0 : Math.max(1, numFailedTests + numRuntimeErrorTestSuites),
);
const failed = failedTests + steps.length;

const skipped = sum((report) => report.numPendingTests + report.numTodoTests);
if (skipped > 0) console.log(`${skipped} left out, in: ${reports.flatMap(filesWithSkips).join(', ')}`);
for (const step of steps) console.log(`failed step: ${step}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function filesWithSkips(report) {
  return report.testResults
    .filter((file) => file.assertionResults.some(({ status }) => status === 'pending' || status === 'todo'))
    .map((file) => file.name);
}
