import { defineConfig } from 'vitest/config';

const shared = {
  // A cold start unpacks the browser.
  hookTimeout: 120_000,
  testTimeout: 120_000,
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'pages',
          include: ['e2e/**/*.test.ts'],
          exclude: ['e2e/lighthouse.test.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        // What it measures needs a machine that does nothing else.
        test: {
          ...shared,
          name: 'lighthouse',
          include: ['e2e/lighthouse.test.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
