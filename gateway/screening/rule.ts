import type { ScreenFault, ValueFault } from './fault.ts';
import { DERIVED_VARIABLES } from './parameters.ts';
import type { Places } from './place.ts';
import { type Scope, shapeOf } from './rules/check.ts';
import type { ArgumentKind } from './rules/define.ts';
import { RuleFault } from './rules/emit.ts';
import { compileTree, type Expression, parseTree, VARIABLES } from './rules/environment.ts';
import { expectKind } from './rules/kind.ts';
import { callsCalendar, namesIn } from './rules/names.ts';
import { ANY, isTextual, listOf, NUMBER, type Shape, TEXT } from './rules/shape.ts';
import type { Parameter, Screen } from './screen.ts';

/** The rule part of a screen, ready to judge. */
export interface Rule {
  /** those that read nothing of the candidate: what is usual in a market; they hold for a whole run */
  standing: readonly [string, Expression][];
  lets: readonly [string, Expression][];
  finding: Expression;
  amount: Expression | null;
  period: Expression | null;
  periodKey: Expression | null;
  references: Expression | null;
  division: Expression | null;
  driver: Expression | null;
  facts: readonly [string, Expression][];
  suppress: readonly { name: string; when: Expression }[];
  /** whether it asks which days people work */
  usesCalendar: boolean;
}

type ObjectShape = { kind: 'object'; name: string; fields: Record<string, Shape> };

/** What the rule may read. */
export interface RuleInputs {
  subject: Shape;
  population: Shape;
}

/**
 * Compiles every expression of a screen and checks each field it reads against the evidence. Collects the faults
 * of all expressions; a rule comes back only where there is none.
 */
export function compileRule(
  screen: Screen,
  { subject, population }: RuleInputs,
  places: Places,
): { rule: Rule | null; faults: ScreenFault[] } {
  const faults: ScreenFault[] = [];
  const params = parametersShape(screen.parameters);
  const scope: Record<string, Shape> = {
    subject,
    population,
    key: TEXT,
    params,
    values: valuesShape(screen.operands),
    today: { kind: 'date' },
    month: NUMBER,
  };
  const variables: string[] = [...VARIABLES];
  let usesCalendar = false;

  const expression = (
    path: ValueFault['path'],
    text: string,
    expect?: (shape: Shape) => ArgumentKind | null,
  ) => {
    try {
      const tree = parseTree(text);
      const shape = shapeOf(tree, scope as Scope);
      usesCalendar ||= callsCalendar(tree);
      const kind = expect?.(shape);
      if (kind) expectKind(shape, kind, tree);
      return { parsed: compileTree(tree, variables), shape, reads: namesIn(tree) };
    } catch (error) {
      if (!(error instanceof RuleFault)) throw error;
      faults.push(places.locate({ path, offset: error.offset, message: error.message }));
      return null;
    }
  };
  const optional = (
    name: 'amount' | 'period' | 'periodKey' | 'references' | 'division' | 'driver',
    expect: (shape: Shape) => ArgumentKind,
  ) => {
    const text = screen[name];
    return text === undefined ? null : (expression([name], text, expect)?.parsed ?? null);
  };

  faults.push(...derive(screen, params, places));
  const lets: [string, Expression][] = [];
  const standing: [string, Expression][] = [];
  const ofCandidate = new Set<string>(['subject', 'key', 'values']);
  for (const [name, text] of Object.entries(screen.let)) {
    if (Object.hasOwn(scope, name)) {
      faults.push(places.locate({ path: ['let', name], offset: 0, message: `"${name}" is taken` }));
      continue;
    }
    const found = expression(['let', name], text);
    scope[name] = found?.shape ?? ANY;
    variables.push(name);
    if (!found) continue;
    if ([...found.reads].some((read) => ofCandidate.has(read))) ofCandidate.add(name);
    (ofCandidate.has(name) ? lets : standing).push([name, found.parsed]);
  }
  const finding = expression(['finding'], screen.finding, (shape) => (shape.kind === 'list' ? null : 'bool'));
  const amount = optional('amount', () => 'number');
  const period = optional('period', (shape) =>
    isTextual(shape) || shape.kind === 'number' ? 'month' : 'list',
  );
  const periodKey = optional('periodKey', (shape) => (shape.kind === 'number' ? 'number' : 'text'));
  const references = optional('references', () => 'list');
  const division = optional('division', () => 'text');
  const driver = optional('driver', () => 'text');
  const facts = Object.entries(screen.facts).flatMap(([name, text]): [string, Expression][] => {
    const found = expression(['facts', name], text);
    return found ? [[name, found.parsed]] : [];
  });
  const suppress = screen.suppress.flatMap(({ name, when }, index) => {
    const found = expression(['suppress', index, 'when'], when, () => 'bool');
    return found ? [{ name, when: found.parsed }] : [];
  });
  faults.push(...reasonFaults(screen, places));
  if (faults.length > 0 || !finding) return { rule: null, faults };
  return {
    rule: {
      standing,
      lets,
      finding: finding.parsed,
      amount,
      period,
      periodKey,
      references,
      division,
      driver,
      facts,
      suppress,
      usesCalendar,
    },
    faults,
  };
}

/** Checks what is computed from parameters and adds its shape to theirs, one after the other. */
function derive({ parameters, derived }: Screen, params: ObjectShape, places: Places): ScreenFault[] {
  const faults: ScreenFault[] = [];
  for (const [name, text] of Object.entries(derived)) {
    const path = ['derived', name];
    try {
      if (Object.hasOwn(parameters, name)) throw new RuleFault(`"${name}" is taken`, 0);
      const tree = parseTree(text);
      params.fields[name] = shapeOf(tree, { params, month: NUMBER });
      compileTree(tree, DERIVED_VARIABLES);
    } catch (error) {
      if (!(error instanceof RuleFault)) throw error;
      params.fields[name] ??= ANY;
      faults.push(places.locate({ path, offset: error.offset, message: error.message }));
    }
  }
  return faults;
}

/** A reason names facts, and no others. */
function reasonFaults({ reason, precheck, facts }: Screen, places: Places): ScreenFault[] {
  const texts: [readonly string[], string][] = [
    [['reason', 'zh'], reason.zh],
    [['reason', 'en'], reason.en],
  ];
  const unknown = texts.flatMap(([path, text]) =>
    [...text.matchAll(/\{(\w+)\}/g)]
      .filter(([, name]) => !Object.hasOwn(facts, name!) && name !== 'amount' && name !== 'period')
      .map((match) =>
        places.locate({ path, offset: match.index, message: `there is no fact "${match[1]}"` }),
      ),
  );
  // What an officer learns before paying is a class of reasons, never a value.
  const told = Object.entries(precheck?.reason ?? {}).filter(([, text]) => text.includes('{'));
  return [
    ...unknown,
    ...told.map(([name]) =>
      places.locate({
        path: ['precheck', 'reason', name],
        offset: 0,
        message: 'names no facts: it is told to whoever pays',
      }),
    ),
  ];
}

function parametersShape(parameters: Screen['parameters']): ObjectShape {
  const kinds: Record<Parameter['type'], Shape> = {
    int: NUMBER,
    number: NUMBER,
    text: TEXT,
    bool: { kind: 'bool' },
    month: { kind: 'month' },
    date: { kind: 'date' },
    list: listOf(ANY),
    map: ANY,
  };
  const fields = Object.entries(parameters).map(([name, { type, values }]) => {
    const list =
      type === 'list' && values.every(({ value }) => Array.isArray(value) && typeof value[0] === 'string');
    return [name, list ? listOf(TEXT) : kinds[type]];
  });
  return { kind: 'object', name: 'params', fields: Object.fromEntries(fields) };
}

function valuesShape(operands: Screen['operands']): Shape {
  const fields = Object.keys(operands).map((name) => [name, NUMBER]);
  return { kind: 'object', name: 'values', fields: Object.fromEntries(fields) };
}
