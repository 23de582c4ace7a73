import { expect, test } from 'vitest';
import { tally } from './tally.ts';

const vitest = (passed: number, failed: number, pending = 0, todo = 0, broken = 0): string =>
  JSON.stringify({
    testResults: Array(broken).fill({ status: 'failed', assertionResults: [] }),
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: todo,
  });

test('adds what passed and what failed', () => {
  expect(tally('vitest', vitest(5, 0), 0)).toEqual({ passed: 5, failed: 0 });
  expect(tally('vitest', vitest(5, 2), 1)).toEqual({ passed: 5, failed: 2 });
  const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 0 };
  expect(tally('playwright', JSON.stringify({ stats }), 1)).toEqual({ passed: 8, failed: 1 });
  expect(tally('check', '{"passed":3,"failed":1,"skipped":0}', 1)).toEqual({ passed: 3, failed: 1 });
});

test('counts a skipped test as failed', () => {
  expect(tally('vitest', vitest(5, 0, 1, 2), 0)).toEqual({ passed: 5, failed: 3 });
});

test('counts a part that ran nothing, left no report or a broken one as failed', () => {
  expect(tally('vitest', vitest(0, 0), 0)).toEqual({ passed: 0, failed: 1 });
  expect(tally('vitest', undefined, 0)).toEqual({ passed: 0, failed: 1 });
  expect(tally('playwright', '{"stats":{}}', 0)).toEqual({ passed: 0, failed: 1 });
  expect(tally('vitest', 'not json', 0)).toEqual({ passed: 0, failed: 1 });
});

test('counts a part that ended badly without naming a test as failed', () => {
  expect(tally('vitest', vitest(5, 0), 1)).toEqual({ passed: 5, failed: 1 });
});

test('counts a file that did not load as failed', () => {
  expect(tally('vitest', vitest(5, 0, 0, 0, 2), 1)).toEqual({ passed: 5, failed: 2 });
});
