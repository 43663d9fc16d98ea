import { defineConfig } from 'vitest/config';

export default defineConfig({
  // One graphql in the process: vitest would load index.mjs beside the CommonJS copy that Apollo requires.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['{gateway,subgraphs,schema,scripts,bench}/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
