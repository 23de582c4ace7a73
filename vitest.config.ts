import { defineConfig } from 'vitest/config';

const exclude = ['**/node_modules/**', '**/dist/**', 'tools/check/refuse/**'];

export default defineConfig({
  test: {
    setupFiles: ['tools/test/no-console.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    allowOnly: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: [
            'packages/{contract,engine,knowledge,words}/src/**/*.test.ts',
            'packages/engine/proofs/**/*.test.ts',
            'packages/knowledge/lint/**/*.test.ts',
          ],
          exclude,
          // Data and pure functions: nothing a file leaves behind can reach the next, and the data is read once.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'apps',
          include: [
            'packages/{cli,web}/src/**/*.test.{ts,tsx}',
            'packages/server/**/*.test.ts',
            'packages/web/build/**/*.test.ts',
            'tests/**/*.test.ts',
            'tools/**/*.test.ts',
          ],
          exclude,
        },
      },
    ],
  },
});
