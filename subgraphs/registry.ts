import type { DepartmentName } from '../schema/departments.ts';
import type { Department } from './kit/index.ts';

/** How each department is loaded: one line a department, and only those that are asked for. */
export const departments: Readonly<Record<DepartmentName, () => Promise<{ default: Department }>>> = {
  'civil-affairs': () => import('./civil-affairs/index.ts'),
  'disabled-persons': () => import('./disabled-persons/index.ts'),
  housing: () => import('./housing/index.ts'),
  procurement: () => import('./procurement/index.ts'),
  'collective-assets': () => import('./collective-assets/index.ts'),
  agriculture: () => import('./agriculture/index.ts'),
  fleet: () => import('./fleet/index.ts'),
  finance: () => import('./finance/index.ts'),
  oversight: () => import('./oversight/index.ts'),
  'fuel-cards': () => import('./fuel-cards/index.ts'),
  hotline: () => import('./hotline/index.ts'),
  disclosure: () => import('./disclosure/index.ts'),
  reports: () => import('./reports/index.ts'),
};
