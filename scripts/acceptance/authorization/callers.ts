/** A caller of the tests, and what the rules let that caller do: departments by what is read there. */
export interface CallerRow {
  title: string;
  /** Who it is; somebody, where it makes no difference. */
  user?: string;
  roles: string[];
  department?: string;
  cases?: string[];
  case?: string;
  purpose?: string;
  jurisdiction?: string;
  holds: string[];
}

const all = [
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
];
const every = (scope: string) => all.map((department) => `${department}:${scope}`);
const linked = ['signed-in', 'platform:link', 'platform:catalogue'];
const disclosing = ['disclosure:read', 'disclosure:identity'];
const reporting = ['reports:read', 'reports:handle', 'alerts:raise'];
const alerts = ['alerts:read', 'alerts:judge', 'leads:read', 'leads:raise'];
const screening = ['platform:match', ...alerts, 'screens:read', 'screens:run'];
const authoring = [...screening, 'screens:write', 'screens:approve'];
const own = (department: string) => [
  ...linked,
  'alerts:read',
  'alerts:answer',
  'payments:precheck',
  'payments:stop',
  `${department}:read`,
  `${department}:identity`,
  `${department}:health`,
];

export const callers: readonly CallerRow[] = [
  { title: 'resident', roles: ['resident'], jurisdiction: '120115', holds: ['signed-in', 'resident:self'] },
  {
    title: 'village clerk',
    roles: ['village'],
    jurisdiction: '120115',
    holds: ['signed-in', 'items:draft', 'slips:issue', ...disclosing],
  },
  {
    title: 'street office',
    roles: ['street'],
    jurisdiction: '120115',
    holds: ['signed-in', 'alerts:read', 'items:review', ...disclosing, ...reporting],
  },
  ...all.map((department) => ({
    title: `officer of ${department}`,
    roles: ['officer'],
    department,
    jurisdiction: '12',
    holds: own(department),
  })),
  {
    title: 'stationed group',
    roles: ['stationed'],
    department: 'housing',
    jurisdiction: '12',
    holds: ['signed-in', 'platform:catalogue', 'alerts:read', 'leads:read', 'cases:read'],
  },
  {
    title: 'analyst',
    roles: ['analyst'],
    jurisdiction: '12',
    purpose: 'VERIFICATION',
    holds: [...linked, ...authoring, ...every('read')],
  },
  {
    title: 'analyst without jurisdiction',
    roles: ['analyst'],
    purpose: 'VERIFICATION',
    holds: [...linked, ...authoring, ...every('read')],
  },
  {
    title: 'analyst who screens',
    roles: ['analyst'],
    jurisdiction: '12',
    purpose: 'SCREENING',
    holds: [...linked, ...authoring, ...every('read'), ...every('health')],
  },
  {
    title: 'investigator without a case',
    roles: ['investigator'],
    jurisdiction: '12',
    cases: ['A-1'],
    purpose: 'VERIFICATION',
    holds: [...linked, ...screening, ...every('read')],
  },
  {
    title: 'investigator with a case',
    roles: ['investigator'],
    jurisdiction: '12',
    cases: ['A-1'],
    case: 'A-1',
    purpose: 'CASE',
    holds: [...linked, ...screening, ...every('read'), ...every('health'), ...every('identity')],
  },
  {
    title: 'supervisor',
    roles: ['supervisor'],
    jurisdiction: '12',
    holds: [
      'signed-in',
      'platform:catalogue',
      'alerts:read',
      'leads:read',
      'cases:read',
      'screens:read',
      'screens:approve',
    ],
  },
  {
    title: 'leader',
    roles: ['leader'],
    jurisdiction: '12',
    purpose: 'STATISTICS',
    holds: ['signed-in', 'platform:match', 'platform:catalogue', ...every('statistics')],
  },
  {
    title: 'publisher',
    roles: ['publisher'],
    department: 'housing',
    jurisdiction: '12',
    holds: ['signed-in', 'platform:catalogue'],
  },
  { title: 'auditor', roles: ['auditor'], jurisdiction: '12', holds: ['signed-in'] },
];
