// The one door of the kit: what every department is made of. Tables import columns.ts and constraints.ts by
// themselves, so that drizzle-kit reads a department's tables without loading its server.
export type { Chore } from './chores.ts';
export { type DepartmentContext, type Transaction, today } from './context.ts';
export type { RowRule } from './definition.ts';
export { type Department, defineDepartment } from './department.ts';
export { createLinkService, type LinkOptions } from './link/service.ts';
export { isToken, type Token } from './link/token.ts';
export { readPaymentBatch } from './payment-batch.ts';
export { firstOf } from './register/first.ts';
export { entityByKey } from './register/row-entity.ts';
export { startsWith, visible, visibleByKey } from './register/visible.ts';
export { serveDepartment } from './server.ts';
export { readTableFile, type TableFormat } from './table-file.ts';
