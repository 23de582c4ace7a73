import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'packages/*/src/**/*.test.{ts,tsx}',
      'packages/engine/proofs/**/*.test.ts',
      'packages/knowledge/lint/**/*.test.ts',
      'packages/server/**/*.test.ts',
      'packages/web/build/**/*.test.ts',
      'tests/contract/**/*.test.ts',
      'tests/cases/**/*.test.ts',
      'tests/faults/**/*.test.ts',
      'tests/labels/**/*.test.ts',
      'tools/**/*.test.ts',
    ],
    exclude: ['**/node_modules/**', '**/dist/**', 'tools/check/refuse/**'],
    setupFiles: ['tools/test/no-console.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    allowOnly: false,
  },
});
