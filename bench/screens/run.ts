import { setTimeout as pause } from 'node:timers/promises';
import { askGateway, type GatewayDoor } from '../../scripts/runtime/ask-gateway.ts';

/** One run of one screen, as the platform tells it. */
export interface RunFigures {
  screen: string;
  seconds: number;
  status: string;
  candidates: number;
  findings: number;
  newAlerts: number;
  /** Rows that the operands stand for, each operand's counted. */
  rows: number;
  /** Codes of what is missing, except that the county's fixed day makes registers look old. */
  faults: string[];
}

const POLL_MS = 50;
const ENDED = new Set(['COMPLETE', 'INCOMPLETE', 'CANCELLED', 'FAILED']);

/** Starts a run as an analyst does, and watches it until it has ended. Throws where the platform answers with an error. */
export async function runScreen(door: GatewayDoor, screen: string, signal: AbortSignal): Promise<RunFigures> {
  const start = performance.now();
  const { startRun } = await ask<{ startRun: { id: string } }>(
    door,
    'mutation ($screen: String!) { startRun(screen: $screen) { id } }',
    { screen },
  );
  for (;;) {
    await pause(POLL_MS, undefined, { signal });
    const { screenRuns } = await ask<{ screenRuns: { nodes: [Told] } }>(
      door,
      `query ($id: ID!) { screenRuns(where: {id: {eq: $id}}) { nodes {
        status candidates findings newAlerts sources { rows } faults { code } } } }`,
      { id: startRun.id },
    );
    const [{ status, candidates, findings, newAlerts, sources, faults }] = screenRuns.nodes;
    if (!ENDED.has(status)) continue;
    const seconds = (performance.now() - start) / 1000;
    const rows = sources.reduce((sum, source) => sum + (source.rows ?? 0), 0);
    const codes = [...new Set(faults.map(({ code }) => code))].filter((code) => code !== 'REGISTER_STALE');
    return { screen, seconds, status, candidates, findings, newAlerts, rows, faults: codes };
  }
}

interface Told {
  status: string;
  candidates: number;
  findings: number;
  newAlerts: number;
  sources: { rows: number | null }[];
  faults: { code: string }[];
}

/** The screens in use, by code. */
export async function activeScreens(door: GatewayDoor): Promise<string[]> {
  const codes: string[] = [];
  let after: string | null = null;
  do {
    const { screens }: { screens: Page } = await ask<{ screens: Page }>(
      door,
      `query ($after: String) { screens(where: {status: {eq: ACTIVE}}, first: 100, after: $after) {
        nodes { code } pageInfo { endCursor hasNextPage } } }`,
      { after },
    );
    codes.push(...screens.nodes.map(({ code }) => code));
    after = screens.pageInfo.hasNextPage ? screens.pageInfo.endCursor : null;
  } while (after !== null);
  return codes.sort();
}

interface Page {
  nodes: { code: string }[];
  pageInfo: { endCursor: string; hasNextPage: boolean };
}

/** A socket a question: one that has waited for a gateway at work may be one that it has just given up. */
function ask<Data>(door: GatewayDoor, query: string, variables: object): Promise<Data> {
  return askGateway<Data>(door, query, variables, { connection: 'close' });
}
