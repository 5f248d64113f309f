import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readPlaywright, readVitest } from './results.mjs';

const dir = mkdtempSync(join(tmpdir(), 'results-'));
const file = (content: unknown) => {
  const path = join(dir, 'report.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

afterAll(() => {
  rmSync(dir, { recursive: true });
});

describe('readVitest', () => {
  it('counts tests, and a file that broke before its first test as one failure', () => {
    const report = {
      numPassedTests: 7,
      numFailedTests: 2,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{ status: 'failed' }] },
      ],
    };
    expect(readVitest(file(report), 1)).toEqual({ passed: 7, failed: 3 });
  });
  it('does not believe a clean report of a run that ended badly', () => {
    expect(readVitest(file({ numPassedTests: 7, numFailedTests: 0, testResults: [] }), 1)).toEqual({ passed: 7, failed: 1 });
  });
  it('counts a missing or broken report as one failure, even after exit code 0', () => {
    expect(readVitest(join(dir, 'missing.json'), 0)).toEqual({ passed: 0, failed: 1 });
    expect(readVitest(file('{"numPassed'), 0)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('readPlaywright', () => {
  it('counts flaky tests as passed and skipped ones not at all', () => {
    expect(readPlaywright(file({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 3 } }), 1)).toEqual({ passed: 6, failed: 1 });
  });
  it('does not believe a clean report of a run that ended badly', () => {
    expect(readPlaywright(file({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 } }), 1)).toEqual({ passed: 0, failed: 1 });
  });
});
