import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * Reads a reporter's JSON; null where the runner died before it wrote one.
 * @param {string} file
 */
function readJson(file) {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * A run that ended badly never counts as clean, whatever its report says.
 * @param {Count} count
 * @param {number} code exit code of the runner
 * @returns {Count}
 */
const honest = (count, code) => (code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count);

/**
 * Tests passed and failed in a Vitest JSON report. A file that breaks before its first test counts as one failure.
 * @param {string} file
 * @param {number} code
 * @returns {Count}
 */
export function readVitest(file, code) {
  const report = readJson(file);
  if (report === null) return { passed: 0, failed: 1 };
  const broken = report.testResults.filter((/** @type {any} */ suite) => suite.status === 'failed' && suite.assertionResults.length === 0);
  return honest({ passed: report.numPassedTests, failed: report.numFailedTests + broken.length }, code);
}

/**
 * Tests passed and failed in a Playwright JSON report; a flaky one passed in the end.
 * @param {string} file
 * @param {number} code
 * @returns {Count}
 */
export function readPlaywright(file, code) {
  const report = readJson(file);
  if (report === null) return { passed: 0, failed: 1 };
  return honest({ passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected }, code);
}
