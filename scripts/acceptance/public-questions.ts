import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { projectToken, villageToken } from '../../subgraphs/kit/link/service.ts';
import type { RowEvent } from '../county/index.ts';
import type { Random } from '../county/types.ts';

/** A question at a field of the public graph. At a register, its one variable `after` leads to the pages that follow. */
export interface PublicQuestion {
  register: string;
  text: string;
}

/** Makes questions of all that the public schema offers, with values that stand in `events` to filter by. */
export function createPublicQuestions(
  schema: GraphQLSchema,
  events: readonly RowEvent[],
  random: Random,
): () => PublicQuestion {
  const query = schema.getQueryType()!;
  const values = new Map<string, RowEvent[]>();
  for (const event of events) values.set(event.table, [...(values.get(event.table) ?? []), event]);
  const samples = new Map([...values].map(([table, all]) => [table, random.sample(all, 60)]));
  const registers = Object.values(query.getFields()).filter((field) => isList(field));
  const villages = (values.get('villages') ?? []).map(({ row }) => String(row.divisionCode));
  const firms = (values.get('organizations') ?? []).map(({ row }) => String(row.uscc));
  const projects = (values.get('tenders') ?? []).map(({ row }) => projectToken(String(row.projectCode)));
  const place = () => random.pick(villages).slice(0, random.pick([6, 9, 12]));
  const month = () => `2026-${String(random.int(1, 10)).padStart(2, '0')}`;
  const entities: Readonly<Record<string, () => string>> = {
    village: () => `(divisionCode: "${random.pick(villages)}")`,
    organization: () => `(uscc: "${random.pick(firms)}")`,
    project: () => `(id: "${random.pick(projects)}")`,
    powerList: () => '',
    facts: () => `(divisionCode: "${place()}", month: "${month()}")`,
    reportFigures: () => `(divisionCode: "${place()}")`,
  };

  return () => {
    if (random.chance(0.15)) return entityQuestion();
    const field = random.pick(registers);
    const list = listArguments(field, field.name, random.int(2, 6), 'after: $after');
    const text = `query ($after: String) { ${list} ${connection(getNamedType(field.type), random.int(1, 3), true)} }`;
    return { register: field.name, text };
  };

  function entityQuestion(): PublicQuestion {
    const name = random.pick(Object.keys(entities));
    const type = getNamedType(query.getFields()[name]!.type);
    return { register: name, text: `{ ${name}${entities[name]!()} ${selection(type, 2)} }` };
  }

  function selection(type: unknown, depth: number): string {
    if (isUnionType(type)) {
      return `{ __typename ${type
        .getTypes()
        .map((member) => `... on ${member.name} ${selection(member, depth)}`)
        .join(' ')} }`;
    }
    if (!isObjectType(type)) return '';
    if (type.name.endsWith('Connection')) return connection(type, depth, false);
    const fields = Object.values(type.getFields());
    const leaves = fields.filter((field) => !isComposite(field));
    const chosen = random
      .sample(leaves, random.int(1, Math.min(5, leaves.length)))
      .map((field) => leaf(field));
    const branches = depth > 0 ? random.sample(fields.filter(isComposite), random.int(0, 2)) : [];
    return `{ ${[...chosen, ...branches.map((field) => branch(type, field, depth - 1))].join(' ')} }`;
  }

  function leaf(field: GraphQLField<unknown, unknown>): string {
    return random.chance(0.2) ? `${field.name} other_${field.name}: ${field.name}` : field.name;
  }

  function branch(parent: GraphQLObjectType, field: GraphQLField<unknown, unknown>, depth: number): string {
    const alias = random.chance(0.2) ? `see_${parent.name}_${field.name}: ` : '';
    const asked = isList(field) ? listArguments(field, field.name, random.int(1, 3)) : field.name;
    return `${alias}${asked} ${selection(getNamedType(field.type), depth)}`;
  }

  function connection(type: unknown, depth: number, root: boolean): string {
    if (!isObjectType(type)) return '';
    const row = getNamedType(type.getFields().nodes!.type);
    const parts = [
      random.chance(0.7) ? 'totalCount' : '',
      random.chance(0.8) ? `nodes ${selection(row, depth - 1)}` : '',
      random.chance(0.3) ? `edges { cursor node ${selection(row, 0)} }` : '',
    ].filter(Boolean);
    if (root || parts.length === 0) parts.push('pageInfo { endCursor hasNextPage }');
    return `{ ${parts.join(' ')} }`;
  }

  function listArguments(
    field: GraphQLField<unknown, unknown>,
    table: string,
    first: number,
    ...more: string[]
  ): string {
    const given = [`first: ${first}`, ...more];
    const argument = (name: string) => getNamedType(field.args.find((one) => one.name === name)?.type);
    const where = argument('where');
    if (isInputObjectType(where) && random.chance(0.6)) given.push(`where: ${condition(where, table)}`);
    const order = argument('orderBy');
    if (isInputObjectType(order) && random.chance(0.7)) given.push(`orderBy: ${orders(order)}`);
    return `${field.name}(${given.join(', ')})`;
  }

  function orders(type: GraphQLInputObjectType): string {
    const fields = getNamedType(type.getFields().field!.type);
    if (!isEnumType(fields)) return '[]';
    const chosen = random.sample(fields.getValues(), random.int(1, 2));
    const one = (name: string) => `{ field: ${name}, direction: ${random.pick(['ASC', 'DESC'])} }`;
    return `[${chosen.map(({ name }) => one(name)).join(', ')}]`;
  }

  function condition(type: GraphQLInputObjectType, table: string, depth = 1): string {
    if (depth > 0 && random.chance(0.25)) {
      const inner = () => condition(type, table, depth - 1);
      return random.pick([
        () => `{ not: ${inner()} }`,
        () => `{ or: [${inner()}, ${inner()}] }`,
        () => `{ and: [${inner()}, ${inner()}] }`,
      ])();
    }
    const fields = Object.values(type.getFields()).filter(({ name }) => !['and', 'or', 'not'].includes(name));
    const field = random.pick(fields);
    const filter = getNamedType(field.type);
    if (!isInputObjectType(filter)) return '{}';
    return `{ ${field.name}: { ${operation(filter, field.name, table)} } }`;
  }

  function operation(filter: GraphQLInputObjectType, name: string, table: string): string {
    const operand = random.pick(Object.values(filter.getFields()));
    const type = getNamedType(operand.type);
    const isNull = () => `isNull: ${random.chance(0.5)}`;
    if (operand.name === 'isNull') return 'isNull' in filter.getFields() ? isNull() : '';
    const one = () => (isEnumType(type) ? random.pick(type.getValues()).name : sampleOf(filter, name, table));
    const [value, second] = [one(), one()];
    if (value === null || second === null) return 'isNull' in filter.getFields() ? isNull() : `eq: "0"`;
    if (isListType(getNullableType(operand.type))) return `${operand.name}: [${value}, ${second}]`;
    return `${operand.name}: ${operand.name === 'contains' ? piece(value) : value}`;
  }

  function sampleOf(filter: GraphQLInputObjectType, name: string, table: string): string | null {
    if (filter.name === 'SubjectFilter') return JSON.stringify(villageToken(random.pick(villages)));
    const rows = samples.get(table) ?? [];
    const value = rows.length > 0 ? random.pick(rows).row[name] : null;
    if (value === null || value === undefined || typeof value === 'object') return null;
    return JSON.stringify(value);
  }

  function piece(value: string): string {
    const text = [...String(JSON.parse(value))];
    const start = random.int(0, text.length - 1);
    return JSON.stringify(text.slice(start, start + random.int(1, 3)).join(''));
  }
}

function isList(field: GraphQLField<unknown, unknown>): boolean {
  return getNamedType(field.type).name.endsWith('Connection');
}

function isComposite(field: GraphQLField<unknown, unknown>): boolean {
  const type = getNamedType(field.type);
  return isObjectType(type) || isUnionType(type);
}
