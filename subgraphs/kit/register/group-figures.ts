import { type SQL, sql } from 'drizzle-orm';
import {
  type FieldNode,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isObjectType,
} from 'graphql';
import { argumentInvalid } from './bounds.ts';
import { distinctOf, type Grouping } from './grouping.ts';
import { type Aggregate, aggregateSql, aggregates, measuredField, valueText } from './measure.ts';
import { selected } from './projection.ts';
import type { Register } from './register.ts';
import type { Disclosure } from './statistics.ts';

/** One figure of a group that is asked for: `sum AMOUNT`, by which the group's resolver finds it. */
export interface Figure {
  name: string;
  expression: SQL;
}

/** The figures that a selection of groups asks for, each once; what is not selected is not computed. */
export function figuresOf(
  register: Register,
  by: readonly Grouping[],
  disclosure: Disclosure,
  info: GraphQLResolveInfo,
): Figure[] {
  const figures = new Map<string, SQL>();
  for (const node of groupNodes(info)) {
    const measure = node.name.value;
    const isMeasure = (aggregates as readonly string[]).includes(measure);
    if (measure === 'distinct') {
      const field = fieldOf(info, node);
      const { expression, child } = distinctOf(register, field);
      if (child && !by.some((grouping) => grouping.child?.table === child.table))
        throw argumentInvalid('distinct.field', 'no list of subjects, unless the rows are grouped by it');
      figures.set(`distinct ${field}`, disclosure.count(sql`count(distinct ${expression})`));
    } else if (isMeasure) {
      const field = fieldOf(info, node);
      figures.set(`${measure} ${field}`, measureSql(register, measure as Aggregate, field, disclosure));
    }
  }
  return [...figures].map(([name, expression]) => ({ name, expression }));
}

/** A measure of a field over a group, as text is made of it and groups are sorted by it. */
export function measureSql(
  register: Register,
  measure: Aggregate,
  value: string,
  disclosure: Disclosure,
): SQL {
  const field = measuredField(register, value);
  const aggregated = aggregateSql(field, measure, `${measure}.field`);
  const number = sql`${field.column}::numeric`;
  if (measure === 'sum') return disclosure.sum(aggregated, number);
  if (measure !== 'average') return aggregated;
  // Of what is told, so that it tells no more.
  const total = aggregateSql(field, 'sum', 'average.field');
  const told = disclosure.count(sql`count(${field.column})`);
  return sql`${disclosure.sum(total, number)} / nullif(${told}, 0)`;
}

/** A figure as text. */
export function figureText(register: Register, name: string, value: SQL): SQL {
  const [measure = '', field = ''] = name.split(' ');
  return measure === 'distinct'
    ? sql`${value}::text`
    : valueText(measuredField(register, field), measure as Aggregate, value);
}

function groupNodes(info: GraphQLResolveInfo): FieldNode[] {
  const connection = selected(info.fieldNodes, info);
  const nodes = connection.get('nodes') ?? [];
  const edges = selected(connection.get('edges') ?? [], info).get('node') ?? [];
  return [...selected([...nodes, ...edges], info).values()].flat();
}

function fieldOf(info: GraphQLResolveInfo, node: FieldNode): string {
  const connection = getNamedType(info.returnType).name;
  const type = info.schema.getType(connection.replace(/Connection$/, ''));
  const definition = isObjectType(type) ? type.getFields()[node.name.value] : undefined;
  if (!definition) throw new Error(`Expected ${connection} to be of groups that have ${node.name.value}`);
  return String(getArgumentValues(definition, node, info.variableValues).field);
}
