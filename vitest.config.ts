import { defineConfig } from 'vitest/config';

const exclude = ['**/node_modules/**', '**/dist/**', 'tools/check/refuse/**'];

/** Servers killed and phones cut off: minutes of starts, so they run beside the suite, in `npm run faults`. */
const faults = ['tests/{faults,offline-model}/**/*.test.ts'];

/**
 * Every route for every actor, every table for every clinic, every older version: in `npm run walls`. The document of
 * the routes is among them, for each of these files reads its modules anew: a schema that was read twice loses its name.
 */
const walls = [
  'packages/server/tests/{who-may,isolation,second-wall,audit,plain-problems,upgrade,openapi}.test.ts',
];

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
          exclude: [...exclude, ...faults, ...walls],
          // Each file opens a database, servers and folders of its own; only modules are shared, which are read once.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'faults', include: faults, exclude },
      },
      {
        extends: true,
        test: { name: 'walls', include: walls, exclude },
      },
    ],
  },
});
