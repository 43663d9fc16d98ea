import { randomUUID } from 'node:crypto';
import { createInner } from '../../gateway/inner.ts';
import type { Question } from '../../gateway/question.ts';
import { createReadings } from '../../gateway/readings.ts';
import { createSources } from '../../gateway/sources.ts';
import { effectiveScopes } from '../../schema/effective-scopes.ts';

const DEADLINE_MS = 600_000;

/** A question of an analyst who screens the whole city: the rights that shipped screens are scored with. */
export function analystQuestion(jurisdiction = '12'): Question {
  const who = { roles: ['analyst'], department: null, caseNumber: null, purpose: 'SCREENING' as const };
  return {
    id: randomUUID(),
    graph: 'full',
    text: '',
    operationName: undefined,
    variables: {},
    caller: { kind: 'person', user: 'screens', jurisdiction, ...who, scopes: effectiveScopes(who) },
    locale: 'en',
    deadline: performance.now() + DEADLINE_MS,
    deadlineMs: DEADLINE_MS,
    sources: createSources(),
    readings: createReadings(),
    inner: createInner(),
  };
}
