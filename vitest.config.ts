// Sorts the tests into three runs, quickest failure first: the tidiness of the house, the fast tests, the slow ones.
import { defineConfig } from 'vitest/config';

const tests = ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts', 'bench/**/*.test.ts'];
const slow = '**/*.slow.test.ts';
const tidy = 'test/tidy*.test.ts';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'tidy', include: [tidy] } },
      { test: { name: 'fast', include: tests, exclude: [slow, tidy], testTimeout: 20_000 } },
      { test: { name: 'slow', include: [slow], exclude: ['**/node_modules/**'], testTimeout: 600_000 } },
    ],
  },
});
