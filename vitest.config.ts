import { defineConfig } from 'vitest/config';

const shared = {
  // Processes, not threads: tests that end a child or listen to signals have one of their own.
  pool: 'forks',
  // A machine that does much else is slow, not wrong.
  testTimeout: 60_000,
  hookTimeout: 180_000,
  teardownTimeout: 30_000,
} as const;
// One graphql in the process: vitest would load index.mjs beside the CommonJS copy that Apollo requires.
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };
const BROWSER = 'scripts/browser/**/*.test.ts';

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        resolve,
        test: {
          ...shared,
          name: 'platform',
          include: ['{gateway,subgraphs,schema,scripts,bench,sites}/**/*.test.ts'],
          exclude: [BROWSER],
          globalSetup: ['scripts/testing/global-setup.ts'],
        },
      },
      {
        // One demonstration and one browser for all of them, started only if any of them runs.
        resolve,
        test: {
          ...shared,
          name: 'browser',
          include: [BROWSER],
          globalSetup: ['scripts/testing/browser-setup.ts'],
        },
      },
    ],
  },
});
