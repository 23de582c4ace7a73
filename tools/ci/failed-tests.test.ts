import { expect, test } from 'vitest';
import { failedTests } from './failed-tests.ts';

const report = (results: readonly object[]): string => JSON.stringify({ testResults: results });

test('names each test that failed with the beginning of its message', () => {
  const failed = { status: 'failed', fullName: 'mail comes once', failureMessages: ['2 of 1\nat mail.ts:3'] };
  const file = { name: 'mail.test.ts', status: 'failed', assertionResults: [failed, { status: 'passed' }] };
  expect(failedTests(report([file]))).toEqual(['mail comes once\n    2 of 1\n    at mail.ts:3']);
});

test('names a file that did not load', () => {
  const file = { name: 'mail.test.ts', status: 'failed', message: 'no such module', assertionResults: [] };
  expect(failedTests(report([file]))).toEqual(['mail.test.ts\n    no such module']);
});

test('cuts a long message, and has nothing to say of what is no such report', () => {
  const failureMessages = ['line\n'.repeat(500)];
  const failed = { status: 'failed', fullName: 'long', failureMessages };
  const file = { name: 'long.test.ts', status: 'failed', assertionResults: [failed] };
  expect(failedTests(report([file]))[0]?.split('\n')).toHaveLength(15);
  expect(failedTests('{"stats":{}}')).toEqual([]);
  expect(failedTests('not json')).toEqual([]);
});
