// The one door of the kit: what every department is made of.
export {
  code,
  dateTime,
  type IdentityFault,
  money,
  month,
  personColumns,
  registerStatus,
  rowColumns,
  token,
} from './columns.ts';
export { type DepartmentContext, today } from './context.ts';
export type {
  ChildRole,
  ChildRows,
  DepartmentDefinition,
  EntityRow,
  Resolvers,
  RowRule,
} from './definition.ts';
export { type Department, defineDepartment } from './department.ts';
export { identityCheckCharacter, readIdentityNumber } from './link/identity-number.ts';
export {
  createLinkService,
  type LinkAlgorithm,
  type LinkOptions,
  type LinkService,
  organizationToken,
  type PersonLink,
  projectToken,
  villageToken,
} from './link/service.ts';
export { decodeToken, encodeToken, isToken, type Token } from './link/token.ts';
export { usccCheckCharacter, usccWarning } from './link/uscc.ts';
export type { DepartmentLog } from './log.ts';
export { firstOf } from './register/first.ts';
export { entityByKey } from './register/row-entity.ts';
export { visible } from './register/visible.ts';
export { type ServedDepartment, type ServeOptions, serveDepartment } from './server.ts';
