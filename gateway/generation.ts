import { createHash } from 'node:crypto';
import { withoutSecurityLinks } from '../schema/compose.ts';
import { compileCosts } from '../schema/cost.ts';
import { type Limits, limits, publicLimits } from '../schema/limits.ts';
import { compilePolicy, type PolicyTable } from '../schema/policy.ts';
import { createShield, type Shield } from '../schema/shield.ts';
import { taggedFields } from '../schema/tags.ts';
import type { AuditLog } from './audit/log.ts';
import type { GatewayLog } from './config.ts';
import { createDataSource } from './data-source.ts';
import { createDepartment, type Department } from './department.ts';
import type { DepartmentClient } from './department-client.ts';
import { type Engine, startEngine } from './engine.ts';
import { createGraph, type Graph } from './graph.ts';
import type { HopSigner } from './hop.ts';
import { createRegisterSizes, type MatchGraph } from './matching/index.ts';
import { createPlatform, PLATFORM } from './platform/subgraph.ts';
import type { Runs } from './screening/runs/index.ts';
import { readSubgraphTypes } from './subgraph-types.ts';

/** Both graphs over one supergraph, and all that was compiled from it. A request keeps one from start to end. */
export interface Generation {
  /** First 16 hex digits of the SHA-256 of the supergraph and its contract. */
  id: string;
  full: Graph;
  public: Graph;
  /** What matches of the full graph ask through. */
  matching: MatchGraph;
  policy: PolicyTable;
  /** Fields of whose questions nothing is recorded but how many there were a day. */
  unrecorded: ReadonlySet<string>;
  /** Fields whose requests may be large. */
  uploads: ReadonlySet<string>;
  stop(): Promise<void>;
}

export interface Supergraphs {
  supergraph: string;
  publicSupergraph: string;
}

export interface GenerationParts {
  clients: ReadonlyMap<string, DepartmentClient>;
  hop: HopSigner;
  log: GatewayLog;
  scratchDir?: string | undefined;
  /** Screens and their runs; null where this gateway keeps none. */
  runs?: Runs | null;
  /** What the log knows of who was read; null where a generation has none. */
  audit?: Pick<AuditLog, 'readsOf'> | null;
  /** Milliseconds since 1970. */
  clock?: () => number;
}

/** Builds a generation, ready to answer. Rejects where the supergraph names a department without an address. */
export async function buildGeneration(
  { supergraph, publicSupergraph }: Supergraphs,
  { clients, hop, log, scratchDir, runs = null, audit = null, clock = Date.now }: GenerationParts,
): Promise<Generation> {
  const id = createHash('sha256')
    .update(supergraph)
    .update('\0')
    .update(publicSupergraph)
    .digest('hex')
    .slice(0, 16);
  const types = readSubgraphTypes(supergraph);
  const departments = new Map<string, Department>();
  for (const name of types.subgraphs) {
    if (name === PLATFORM) continue;
    const client = clients.get(name);
    if (!client)
      throw new Error(`expected an address for each department of the supergraph, got none for ${name}`);
    departments.set(name, createDepartment({ name, client, hop, types, generation: id, log }));
  }
  const own = [...departments.values()];
  departments.set(
    PLATFORM,
    createPlatform(own, () => generation, { runs, audit, clock }),
  );

  // The public's shield knows the whole supergraph: what the contract lets through by mistake is still refused.
  const costs = compileCosts(supergraph);
  const policy = compilePolicy(supergraph);
  const full = await startGraph(supergraph, departments, log, {
    shield: createShield(policy),
    limits: { ...limits, costs },
  });
  const open = await startGraph(publicSupergraph, departments, log, {
    shield: createShield(compilePolicy(supergraph, { introspection: 'open' })),
    limits: { ...publicLimits, costs },
  });
  const matching: MatchGraph = {
    schema: full.schema,
    prepare: full.prepare,
    policy,
    ownerOf: types.ownerOf,
    department: (name) => departments.get(name),
    sizes: createRegisterSizes(),
    scratchDir,
  };
  const generation: Generation = {
    id,
    full,
    public: open,
    matching,
    policy,
    unrecorded: taggedFields(supergraph, 'unrecorded'),
    uploads: taggedFields(supergraph, 'upload'),
    async stop() {
      await Promise.all([full.stop(), open.stop()]);
    },
  };
  return generation;
}

async function startGraph(
  sdl: string,
  departments: ReadonlyMap<string, Department>,
  log: GatewayLog,
  rules: { shield: Shield; limits: Limits },
): Promise<Graph> {
  const supergraph = withoutSecurityLinks(sdl);
  const engine: Engine = await startEngine(
    supergraph,
    (name) => {
      const department = departments.get(name);
      if (!department) throw new Error(`expected a department of the supergraph, got ${name}`);
      return createDataSource(department, () => engine.schema);
    },
    log,
  );
  return createGraph({ ...rules, engine, supergraph, log });
}
