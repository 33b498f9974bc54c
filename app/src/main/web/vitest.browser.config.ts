import { defineConfig } from 'vitest/config';

// The pages in a real browser over a real case: `npm run browser`, or `mvn -Pbrowser verify`.
export default defineConfig({
  test: {
    include: ['browser/**/*.spec.ts'],
    globalSetup: ['browser/program.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 240_000,
    retry: 1, // a busy machine may miss a moment once; a fault fails twice
    reporters: ['default'],
  },
});
