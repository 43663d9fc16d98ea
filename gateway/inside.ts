import { type AuditLog, openAuditLog } from './audit/log.ts';
import type { GatewayConfig } from './config.ts';
import { createDepartmentClient, type DepartmentClient } from './department-client.ts';
import { buildGeneration } from './generation.ts';
import { type Generations, startGenerations } from './generations.ts';
import { createHopSigner } from './hop.ts';
import { openRuns, type Runs } from './screening/runs/index.ts';
import { createScreeningEngine } from './screening/runs/screening-engine.ts';

/** What a gateway is made of behind its doors. A worker is the same without any. */
export interface Inside {
  audit: AuditLog;
  clients: ReadonlyMap<string, DepartmentClient>;
  generations: Generations;
  /** Null where no database of runs was given. */
  runs: Runs | null;
}

/** What the inside of a gateway is told: all but its doors. */
export type InsideConfig = Pick<
  GatewayConfig,
  | 'supergraph'
  | 'publicSupergraph'
  | 'departments'
  | 'hopKey'
  | 'auditUrl'
  | 'engineUrl'
  | 'works'
  | 'scratchDir'
  | 'log'
  | 'clock'
>;

/** Opens it; what is to be closed is added to `opened`, in the order it was opened. */
export async function openInside(config: InsideConfig, opened: (() => Promise<unknown>)[]): Promise<Inside> {
  const { log, engineUrl, works = true, clock = Date.now } = config;
  const hop = await createHopSigner(config.hopKey, clock);
  const audit = await openAuditLog(config.auditUrl, log);
  opened.push(() => audit.close());

  const clients = departmentClients(config);
  opened.push(() => Promise.all([...clients.values()].map((client) => client.close())));

  const runs = engineUrl ? await openRuns({ url: engineUrl, key: config.hopKey, works, log, clock }) : null;
  const generations = await startGenerations(config, (supergraphs) =>
    buildGeneration(supergraphs, { clients, hop, log, scratchDir: config.scratchDir, runs, audit, clock }),
  ).catch(async (error: unknown) => {
    await runs?.close();
    throw error;
  });
  opened.push(() => generations.close());
  if (runs) {
    // Closed before the generation, which a run keeps until it is let go of.
    opened.push(() => runs.close());
    if (works) await runs.work(createScreeningEngine({ generations, audit, clock }));
  }
  return { audit, clients, generations, runs };
}

function departmentClients({ departments }: InsideConfig): Map<string, DepartmentClient> {
  return new Map(Object.entries(departments).map(([name, { url }]) => [name, createDepartmentClient(url)]));
}
