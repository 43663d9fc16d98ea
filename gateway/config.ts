import type { JSONWebKeySet, JWK } from 'jose';

/** A logger as fastify and pino have it: details first, then the text. Never given personal data. */
export interface GatewayLog {
  info(details: object, text: string): void;
  warn(details: object, text: string): void;
  error(details: object, text: string): void;
}

export interface IdentityConfig {
  issuer: string;
  audience: string;
  /** The issuer's public keys, or where to fetch them. One of the two. */
  jwks?: JSONWebKeySet;
  jwksUrl?: string;
  /** Accepted signature algorithms, e.g. `['EdDSA']`. Symmetric ones and `none` are refused. */
  algorithms: string[];
}

/** All that a gateway is told. It never sees the link key or a department's database. */
export interface GatewayConfig {
  host: string;
  /** 0 takes any free port. */
  port: number;
  /** SDL of the composed supergraph and of its public contract. */
  supergraph: string;
  publicSupergraph: string;
  departments: Record<string, { url: string }>;
  identity: IdentityConfig;
  /** The gateway's private Ed25519 key, for the hop to departments. */
  hopKey: JWK;
  /** Audit database, as the role that may insert and select. */
  auditUrl: string;
  /** Oversight's database as the engine's role; without it screens are neither stored nor run here. */
  engineUrl?: string;
  /** Whether this process takes part in runs; it does unless told not to. */
  works?: boolean;
  corsOrigins: string[];
  /** Whose `x-forwarded-for` is believed: addresses or ranges, separated by commas; `loopback` if left out. */
  trustedProxies?: string;
  /** How long one question may take, in milliseconds. */
  deadlineMs: number;
  /** Where a match may write what does not fit into memory; the system's folder for temporary files, if left out. */
  scratchDir?: string;
  production: boolean;
  log: GatewayLog;
  /** For tests: the time in milliseconds. */
  clock?: () => number;
}
