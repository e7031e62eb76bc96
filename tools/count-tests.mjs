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
const steps = existsSync(list) ? readFileSync(list, 'utf8').trim().split('\n') : [];

const sum = (of) => reports.reduce((total, report) => total + of(report), 0);
const passed = sum((report) => report.numPassedTests);
// A file that could not even be loaded holds no failed test, and is one failure all the same.
const failedTests = sum((report) => report.numFailedTests + report.numRuntimeErrorTestSuites);
// A test step fails because of its tests: counted once, through them, unless it left no failed test to count.
const failedSteps = steps.filter((name) => !/tests/.test(name)).length;
const untold = steps.length > 0 && failedSteps + failedTests === 0 ? 1 : 0;
const failed = failedTests + failedSteps + untold;

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
