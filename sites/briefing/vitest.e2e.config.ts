import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['e2e/**/*.test.ts'],
    // A cold start unpacks the browser.
    hookTimeout: 120_000,
    testTimeout: 60_000,
    fileParallelism: false,
  },
});
