import type { AuditEntry } from '../../audit/entry.ts';
import type { Question } from '../../question.ts';

interface Given {
  question: Question;
  generation: string;
  /** SHA-256 of the screen's text; the text itself is kept with the screen's version. */
  operation: string;
  /** Which screen, run and shard. */
  purposeText: string;
  outcome: string;
  at: number;
}

/** What a run has asked, in the name of whoever started it: in the audit log as any question is. */
export function auditEntryOf(
  { question, generation, operation, purposeText, outcome, at }: Given,
  coordinates: readonly string[],
): AuditEntry {
  const { caller, sources, readings, inner } = question;
  return {
    at: new Date(at).toISOString(),
    request: question.id,
    graph: 'full',
    generation,
    user: caller.user,
    roles: caller.roles,
    department: caller.department,
    jurisdiction: caller.jurisdiction,
    purpose: caller.purpose,
    case: caller.caseNumber,
    purposeText,
    operation,
    operationName: null,
    within: [...inner.texts().keys()].sort(),
    variables: null,
    coordinates: [...new Set([...coordinates, ...inner.coordinates()])].sort(),
    refused: inner.refused(),
    sources: sources.list(),
    read: readings.list(),
    outcome,
  };
}
