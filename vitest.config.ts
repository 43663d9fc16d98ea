import { defineConfig } from 'vitest/config';

export default defineConfig({
  // One graphql in the process: vitest would load index.mjs beside the CommonJS copy that Apollo requires.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['{gateway,subgraphs,schema,scripts,bench}/**/*.test.ts'],
    globalSetup: ['scripts/testing/global-setup.ts'],
    // Processes, not threads: tests that end a child or listen to signals have one of their own.
    pool: 'forks',
    maxWorkers: 2,
    // A machine that does much else is slow, not wrong.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    teardownTimeout: 30_000,
  },
});
