export { type AuditVerdict, type ChainHead, verifyAudit } from './audit/verify.ts';
export type { GatewayConfig, GatewayLog, IdentityConfig } from './config.ts';
export { platformSdl } from './platform/catalogue.ts';
export { type RunningGateway, startGateway } from './server.ts';
