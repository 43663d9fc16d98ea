import { createHash } from 'node:crypto';
import type { GraphQLFormattedError } from 'graphql';
import { type ErrorCode, errorCodes, platformError } from '../schema/errors.ts';
import { FRAMES_TYPE } from '../schema/frames.ts';
import { createBoundedMap } from './bounded-map.ts';
import { expectedKeys, incompletePaths, type Path, representationsOf } from './completeness.ts';
import type { GatewayLog } from './config.ts';
import type { ClientOutcome, DepartmentClient } from './department-client.ts';
import type { HopSigner } from './hop.ts';
import type { Question } from './question.ts';
import { compileShape, type ResponseShape } from './response-shape.ts';
import type { SourceStatus } from './sources.ts';
import type { SubgraphTypes } from './subgraph-types.ts';

/** One operation for one department, on behalf of a question. */
interface DepartmentRequest {
  query: string;
  variables: Record<string, unknown>;
  operationName?: string | undefined;
  /** Whether key sets may come as bytes: then `#0` in the data stands for the first of `frames`. */
  framed?: boolean;
}

export interface DepartmentAnswer {
  data: Record<string, unknown> | null;
  /** Codes and messages of this platform's registry only, with paths in the department's answer. */
  errors: GraphQLFormattedError[];
  frames?: Buffer[];
  /** What the frames are views of, and nothing else is: it may be given back. */
  memory?: ArrayBuffer;
}

/** A department as one generation asks it: signed, within the deadline, believed only where complete. */
export interface Department {
  name: string;
  /** Never rejects: what goes wrong is an error in the answer and a status among the question's sources. */
  ask(question: Question, request: DepartmentRequest): Promise<DepartmentAnswer>;
}

export interface DepartmentParts {
  name: string;
  client: DepartmentClient;
  hop: HopSigner;
  types: SubgraphTypes;
  generation: string;
  log: GatewayLog;
}

/** What a department may tell a caller in its own code: it is about what the caller sent, not about the department. */
const CALLERS_FAULTS: ReadonlySet<string> = new Set<ErrorCode>([
  'CURSOR_INVALID',
  'ARGUMENT_INVALID',
  'QUERY_TOO_COMPLEX',
  'NOT_FOUND',
  'QUOTA_EXCEEDED',
  'VERSION_CONFLICT',
  'TRANSITION_REFUSED',
  'SLIP_REFUSED',
  'DISCLOSURE_INVALID',
  'PERSONAL_DATA_FOUND',
  'ATTACHMENTS_MISSING',
  'ATTACHMENT_REFUSED',
  'ANOTHER_PERSON_REQUIRED',
  'DISCLOSURE_STEP_REFUSED',
  'REPORTS_UNAVAILABLE',
  'PUBLIC_ONLY',
  'PROOF_REFUSED',
  'CODE_REFUSED',
  'MEDIA_REFUSED',
  'TOO_MANY_REQUESTS',
  'CLOCK_SKEW',
]);
const REFUSALS: ReadonlySet<string> = new Set<ErrorCode>(['FORBIDDEN', 'UNAUTHENTICATED', 'HOP_INVALID']);
const MAX_ERRORS = 1000;
const MAX_OPERATIONS = 2000;

export function createDepartment(parts: DepartmentParts): Department {
  const { name, client, hop, types, generation, log } = parts;
  const operations = createBoundedMap<string, { hash: string; shape: ResponseShape }>(MAX_OPERATIONS);
  const named = types.scopesOf(name);

  function operationOf(query: string) {
    const known = operations.get(query);
    if (known) return known;
    const hash = createHash('sha256').update(query).digest('hex');
    const operation = { hash, shape: compileShape(types, name, query) };
    operations.set(query, operation);
    return operation;
  }

  return {
    name,
    async ask(question, request) {
      const { hash, shape } = operationOf(request.query);
      const outcome = await send(question, request, hash);
      if (outcome.kind !== 'BODY') {
        const code = outcome.kind === 'TIMED_OUT' ? 'DEPARTMENT_TIMED_OUT' : 'DEPARTMENT_FAILED';
        const cause = outcome.kind === 'FAILED' ? outcome.cause : outcome.kind;
        if (!question.quiet)
          log.warn({ department: name, cause, request: question.id }, 'a department did not answer');
        question.sources.report(name, outcome.kind);
        return { data: null, errors: wholeFailure(name, code, question, shape, request.variables) };
      }
      const answer = believe(parts, question, request, shape, outcome.body);
      const { frames, memory } = outcome;
      return { ...answer, ...(frames.length > 0 && { frames }), ...(memory && { memory }) };
    },
  };

  async function send(question: Question, request: DepartmentRequest, hash: string): Promise<ClientOutcome> {
    const { caller } = question;
    const authorization = await hop.sign({ caller, department: name, named, operation: hash, generation });
    const { framed = false, ...asked } = request;
    const accept = framed ? { accept: `application/json, ${FRAMES_TYPE}` } : {};
    return client.post(
      JSON.stringify(asked),
      { authorization, 'x-request-id': question.id, ...accept },
      question.deadline - performance.now(),
    );
  }
}

function believe(
  { name: department, log }: DepartmentParts,
  question: Question,
  request: DepartmentRequest,
  shape: ResponseShape,
  body: Record<string, unknown>,
): DepartmentAnswer {
  const { sources, readings } = question;
  const { limitedTo, read } = (body.extensions ?? {}) as Record<string, unknown>;
  readings.add(department, read);
  const own = ownErrors(body.errors);
  const status = statusOf(own);
  // A bad cursor is the caller's affair; the rest somebody should look at.
  if (!question.quiet && own.some(({ code }) => code === 'CLOCK_SKEW' || !CALLERS_FAULTS.has(code))) {
    const codes = [...new Set(own.map(({ code }) => code.slice(0, 40)))].sort();
    log.warn({ department, codes, request: question.id }, 'a department answered with errors');
  }
  sources.report(department, status, typeof limitedTo === 'string' ? limitedTo.slice(0, 12) : undefined);

  const { data } = body;
  if (data === null || data === undefined || typeof data !== 'object' || Array.isArray(data)) {
    if (own.length > 0 && own.every(({ path }) => path !== undefined)) {
      return {
        data: null,
        errors: own.slice(0, MAX_ERRORS).map((error) => ownError(department, error, question)),
      };
    }
    if (own.length === 0) sources.report(department, 'INCOMPLETE');
    const code = own[0] ? codeOf(own[0].code) : 'DEPARTMENT_INCOMPLETE';
    const errors = wholeFailure(department, code, question, shape, request.variables, own[0]?.details);
    return { data: null, errors };
  }
  const answer = data as Record<string, unknown>;
  const failed = own.map(({ path }) => path ?? []);
  const faults = incompletePaths(shape, answer, request.variables, failed);
  if (faults.length > 0) sources.report(department, 'INCOMPLETE');
  return {
    data: answer,
    errors: [
      ...own.slice(0, MAX_ERRORS).map((error) => ownError(department, error, question)),
      ...faults.map((path) => errorAt(department, 'DEPARTMENT_INCOMPLETE', question, path)),
    ],
  };
}

interface OwnError {
  code: string;
  path: Path | undefined;
  /** Only of the caller's own faults: the argument and what was expected of it. */
  details: Record<string, string>;
}

function ownErrors(errors: unknown): OwnError[] {
  if (!Array.isArray(errors)) return [];
  return errors.map((error: unknown) => {
    const { path, extensions } = (error ?? {}) as { path?: unknown; extensions?: Record<string, unknown> };
    const code = typeof extensions?.code === 'string' ? extensions.code : '';
    const details = CALLERS_FAULTS.has(code) ? shortTexts(code as ErrorCode, extensions ?? {}) : {};
    return { code, path: Array.isArray(path) ? (path as Path) : undefined, details };
  });
}

/** Placeholders of the registry's messages; nothing else of a department's error is passed on. */
function shortTexts(code: ErrorCode, extensions: Record<string, unknown>): Record<string, string> {
  const { zh, en, todo } = errorCodes[code];
  const names = [zh, en, todo.zh, todo.en].flatMap((text) =>
    [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!),
  );
  const given = [...new Set(names)].filter((name) => ['string', 'number'].includes(typeof extensions[name]));
  return Object.fromEntries(given.map((name) => [name, String(extensions[name]).slice(0, 200)]));
}

function statusOf(own: OwnError[]): SourceStatus {
  if (own.length === 0) return 'ANSWERED';
  const refused = own.every(({ code }) => REFUSALS.has(code) || CALLERS_FAULTS.has(code));
  return refused ? 'REFUSED' : 'FAILED';
}

function codeOf(code: string): ErrorCode {
  if (CALLERS_FAULTS.has(code) && code in errorCodes) return code as ErrorCode;
  return REFUSALS.has(code) ? 'DEPARTMENT_REFUSED' : 'DEPARTMENT_FAILED';
}

function ownError(department: string, error: OwnError, question: Question): GraphQLFormattedError {
  return errorAt(department, codeOf(error.code), question, error.path, error.details);
}

/** An error for every field that was asked for, so that no null stands unexplained. */
function wholeFailure(
  department: string,
  code: ErrorCode,
  question: Question,
  { root, entities }: ResponseShape,
  variables: Record<string, unknown>,
  details?: Record<string, string>,
): GraphQLFormattedError[] {
  const entityShape = root.fields[0]?.value.item?.object;
  const paths: Path[] =
    entities && entityShape
      ? representationsOf(variables).flatMap(({ __typename }, index) =>
          expectedKeys(entityShape, __typename, variables).map((key) => ['_entities', index, key]),
        )
      : expectedKeys(root, undefined, variables).map((key) => [key]);
  const error = errorAt(department, code, question, undefined, details);
  return paths.slice(0, MAX_ERRORS).map((path) => ({ ...error, path }));
}

function errorAt(
  department: string,
  code: ErrorCode,
  { locale, deadlineMs }: Question,
  path: Path | undefined,
  details: Record<string, string> = {},
): GraphQLFormattedError {
  const known = code === 'DEPARTMENT_TIMED_OUT' ? { deadlineMs } : {};
  const { message, extensions } = platformError(code, { ...details, ...known, department }, { locale });
  const { http: _, ...told } = extensions;
  return { message, extensions: told, ...(path === undefined ? {} : { path }) };
}
