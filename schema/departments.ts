/**
 * The names of the departments: folder under `subgraphs/`, subgraph name, audience of the hop token and
 * prefix of their scopes. The database's name is the same in snake_case.
 */
export const DEPARTMENTS = [
  'civil-affairs',
  'disabled-persons',
  'housing',
  'procurement',
  'collective-assets',
  'agriculture',
  'fleet',
  'finance',
  'oversight',
  'fuel-cards',
  'hotline',
  'disclosure',
  'reports',
] as const;

export type DepartmentName = (typeof DEPARTMENTS)[number];

/** Whether `name` is a department of this platform. */
export function isDepartment(name: string): name is DepartmentName {
  return (DEPARTMENTS as readonly string[]).includes(name);
}
