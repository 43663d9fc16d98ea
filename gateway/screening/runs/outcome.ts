import type { Generation } from '../../generation.ts';
import type { CompiledScreen } from '../compile.ts';
import type { Finding as Found, ScreenShard } from '../shard.ts';
import type { Finding, Named, ShardOutcome, SourceCount, SourceFault } from './engine.ts';
import type { RegisterStatus } from './register-statuses.ts';

interface Setting {
  generation: Generation;
  compiled: CompiledScreen;
  statuses: ReadonlyMap<string, RegisterStatus>;
}

const REFUSALS = new Set(['DEPARTMENT_REFUSED', 'FORBIDDEN']);

/** What the screening engine told of a shard, as a run keeps it. */
export function shardOutcome(told: ScreenShard, setting: Setting): ShardOutcome {
  return {
    candidates: told.candidates,
    suppressed: told.suppressed.length,
    findings: told.findings.map((found) => findingOf(found, setting.compiled)),
    sources: sourcesOf(told, setting),
    faults: faultsOf(told),
  };
}

function findingOf({ token, code, divisionCode, verdict }: Found, { screen }: CompiledScreen): Finding {
  const facts: Named[] = Object.entries(verdict.facts).map(([name, value]) => ({
    name,
    value: typeof value === 'string' ? value : JSON.stringify(value),
  }));
  return {
    subjectType: screen.subject,
    subject: token,
    ...(code === null ? {} : { code }),
    divisionCode,
    periodKey: verdict.periodKey ?? '',
    period: verdict.period,
    amount: verdict.amount,
    reason: verdict.reason ?? screen.reason,
    facts,
    references: verdict.references.map(referenceOf),
    driver: verdict.driver,
  };
}

/** "allowancePayments:9a1c…" */
function referenceOf(text: string): { register: string; id: string } {
  const at = text.indexOf(':');
  return { register: text.slice(0, Math.max(0, at)), id: text.slice(at + 1) };
}

/** What each operand counted. Counts of reference operands are not told to a reader bound to a district. */
function sourcesOf({ operands }: ScreenShard, { generation, compiled, statuses }: Setting): SourceCount[] {
  return Object.entries(compiled.screen.operands).map(([operand, { list, reference = false }]) => {
    const register = /^\s*(\w+)/.exec(list)?.[1] ?? '';
    const count = operands[operand];
    const status = statuses.get(register);
    return {
      operand,
      department: generation.matching.ownerOf(register) ?? '',
      register,
      reference,
      rows: count?.rows ?? 0,
      tokens: count?.tokens ?? 0,
      withoutKey: count?.withoutKey ?? 0,
      badChecksum: count?.badChecksum ?? 0,
      asOf: count?.asOf ?? status?.asOf ?? null,
      cycle: status?.cycle ?? null,
    };
  });
}

function faultsOf({ departments, faults }: ScreenShard): SourceFault[] {
  const silent = departments.map(({ department, code }): SourceFault => {
    const isRefusal = REFUSALS.has(code);
    return { code: isRefusal ? 'DEPARTMENT_REFUSED' : 'DEPARTMENT_FAILED', department, detail: code };
  });
  const details = new Set(faults.map(({ code, detail }) => (detail === null ? code : `${code} ${detail}`)));
  const unjudged = [...details].map(
    (detail): SourceFault => ({
      code: 'CANDIDATE_FAILED',
      department: null,
      detail: detail.slice(0, 200),
    }),
  );
  return [...silent, ...unjudged];
}
