import { readFileSync } from 'node:fs';

const FILES = ['schema.graphql', 'screens.graphql', 'runs.graphql', 'reports.graphql'];

/** The platform's own subgraph, as published: its files one after the other. */
export const platformSdl = FILES.map((name) => readFileSync(new URL(name, import.meta.url), 'utf8')).join(
  '\n',
);
