// Sorts the tests into three runs, quickest failure first: the tidiness of the house, the fast tests, the slow ones.
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const tests = ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts', 'bench/**/*.test.ts'];
const slow = '**/*.slow.test.ts';
const database = '**/*.pg.test.ts';
const tidy = 'test/tidy*.test.ts';

export default defineConfig({
  test: {
    // Most tests wait for a browser or a database: two files at a time, also where there are two cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      { test: { name: 'tidy', include: [tidy] } },
      {
        test: {
          name: 'fast',
          include: tests,
          exclude: [slow, tidy],
          globalSetup: 'test/fresh-for-tests.ts',
          testTimeout: 20_000,
        },
      },
      // Once more what needs a database, on a PostgreSQL server of its own, or on that of DATABASE_URL.
      {
        test: {
          name: 'server',
          include: [database],
          exclude: ['**/node_modules/**'],
          globalSetup: 'test/postgres-for-tests.ts',
          testTimeout: 120_000,
        },
      },
      { test: { name: 'slow', include: [slow], exclude: ['**/node_modules/**'], testTimeout: 600_000 } },
    ],
  },
});
