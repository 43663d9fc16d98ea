import { createRequire } from 'node:module';

// graphql-shield 7.6.5 as an ES module breaks on Node ≥ 23 (util.isUndefined), and graphql-middleware must be
// the very copy that it uses ("Type generator exists…" otherwise). This file alone loads both.
const require = createRequire(import.meta.url);

export const { shield, rule, deny } = require('graphql-shield') as typeof import('graphql-shield');
export const { applyMiddleware } = require('graphql-middleware') as typeof import('graphql-middleware');
export type ShieldRule = ReturnType<ReturnType<typeof rule>>;
