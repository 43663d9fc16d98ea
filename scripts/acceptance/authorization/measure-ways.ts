import { type GraphQLField, type GraphQLSchema, isEnumType, isObjectType } from 'graphql';
import type { Attempt } from './ways.ts';

/** A place where a value of an enum may stand, and what else the place touches. */
interface Place {
  way: string;
  /** The selection on the connection; `#` is where the value stands. */
  text: string;
  touches: string[];
}

/**
 * Every field to measure, to group by or to count by, and every role to pair by, in each place where an operation may
 * name it: what a caller may not read must not be found out by a key set's numbers or by how many groups there are.
 */
export function* measureAttempts(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  list: string,
): Generator<Attempt> {
  const row = list.replace(/Connection$/, '');
  const connection = schema.getType(list);
  if (!isObjectType(connection)) return;
  const { keys, groups } = connection.getFields();
  const base = [`Query.${field.name}`];
  // Not every value in every place: places are walked by their types, so they take turns, each value in one place and by a variable in the next.
  let turn = 0;
  function* asked(type: string, places: readonly Place[]): Generator<Attempt> {
    const values = schema.getType(`${row}${type}`);
    if (!isEnumType(values)) return;
    for (const { name } of values.getValues()) {
      const coordinate = `${values.name}.${name}`;
      for (let place = 0; place < Math.min(2, places.length); place += 1) {
        const { way, text, touches } = places[(turn + place) % places.length]!;
        const common = { coordinate, touches: [...base, ...touches, coordinate] };
        if (place === 0) {
          const asked = text.replace('#', name);
          yield { ...common, way, text: `{ ${field.name} { ${asked} } }`, variables: {} };
        } else {
          const asked = text.replace('#', '$v');
          const query = `query ($v: ${values.name}!) { ${field.name} { ${asked} } }`;
          yield { ...common, way: `${way} by variable`, text: query, variables: { v: name } };
        }
      }
      turn += 1;
    }
  }
  if (keys) {
    yield* asked('ValueField', keyMeasures(row, list));
    yield* asked('GroupField', keyGroups(row, list));
    yield* asked('Role', [
      key(list, 'keys by a role', 'by: #', [`${list}.keys(by:)`]),
      key(list, 'keys having distinct', 'having: { distinct: { role: #, gt: 1 } }', [
        ...having(row, list, 'keys', 'distinct'),
        `${row}Distinct.role`,
        `${row}Distinct.gt`,
      ]),
    ]);
  }
  if (groups) {
    yield* asked('ValueField', groupMeasures(row, list));
    yield* asked('GroupField', groupGroups(row, list));
  }
}

function key(list: string, way: string, text: string, touches: string[]): Place {
  return {
    way,
    text: `keys(of: PERSON, ${text}) { count }`,
    touches: [`${list}.keys`, `${list}.keys(of:)`, 'SubjectType.PERSON', 'KeySet.count', ...touches],
  };
}

function keyMeasures(row: string, list: string): Place[] {
  const withValue = ['min', 'max', 'sum'].map((name) =>
    key(list, `keys with ${name}`, `with: { ${name}: # }`, [`${list}.keys(with:)`, `${row}Value.${name}`]),
  );
  const kept = measures.map((name) =>
    key(list, `keys having ${name}`, `having: { ${name}: { field: #, gt: "1" } }`, [
      ...having(row, list, 'keys', name),
      `${row}Measure.field`,
      `${row}Measure.gt`,
    ]),
  );
  return [...withValue, ...kept];
}

function keyGroups(row: string, list: string): Place[] {
  return [
    key(list, 'keys having per', 'having: { per: [{ field: # }], count: { gt: 1 } }', [
      ...having(row, list, 'keys', 'per'),
      `${row}Having.count`,
      `${row}Grouping.field`,
      'IntFilter.gt',
    ]),
    key(list, 'keys having distinct', 'having: { distinct: { field: #, gt: 1 } }', [
      ...having(row, list, 'keys', 'distinct'),
      `${row}Distinct.field`,
      `${row}Distinct.gt`,
    ]),
  ];
}

/** Groups by the division, which everybody may name, with something else asked of them. */
function grouped(
  row: string,
  list: string,
  way: string,
  more: string,
  selection: string,
  touches: string[],
): Place {
  return {
    way,
    text: `groups(by: [{ field: DIVISION_CODE }]${more}) { ${selection} }`,
    touches: [
      `${list}.groups`,
      `${list}.groups(by:)`,
      `${row}Grouping.field`,
      `${row}GroupField.DIVISION_CODE`,
      ...touches,
    ],
  };
}

function groupMeasures(row: string, list: string): Place[] {
  const total = [`${row}GroupConnection.totalCount`];
  const figures = [...measures, 'q1', 'q3', 'stddev'].map((name) =>
    grouped(row, list, `group ${name}`, '', `nodes { ${name}(field: #) }`, [
      `${row}GroupConnection.nodes`,
      `${row}Group.${name}`,
      `${row}Group.${name}(field:)`,
    ]),
  );
  const ordered = measures.map((name) =>
    grouped(row, list, `group order ${name}`, `, orderBy: [{ ${name}: # }]`, 'totalCount', [
      ...total,
      `${list}.groups(orderBy:)`,
      `${row}GroupOrder.${name}`,
    ]),
  );
  const kept = measures.map((name) =>
    grouped(row, list, `group having ${name}`, `, having: { ${name}: { field: #, gt: "1" } }`, 'totalCount', [
      ...total,
      ...having(row, list, 'groups', name),
      `${row}Measure.field`,
      `${row}Measure.gt`,
    ]),
  );
  return [...figures, ...ordered, ...kept];
}

function groupGroups(row: string, list: string): Place[] {
  const total = [`${row}GroupConnection.totalCount`];
  return [
    {
      way: 'group by',
      text: 'groups(by: [{ field: # }]) { totalCount }',
      touches: [`${list}.groups`, `${list}.groups(by:)`, `${row}Grouping.field`, ...total],
    },
    grouped(row, list, 'group distinct', '', 'nodes { distinct(field: #) }', [
      `${row}GroupConnection.nodes`,
      `${row}Group.distinct`,
      `${row}Group.distinct(field:)`,
    ]),
    grouped(row, list, 'group order key', ', orderBy: [{ key: # }]', 'totalCount', [
      ...total,
      `${list}.groups(orderBy:)`,
      `${row}GroupOrder.key`,
    ]),
  ];
}

function having(row: string, list: string, of: string, member: string): string[] {
  return [`${list}.${of}(having:)`, `${row}Having.${member}`];
}

const measures = ['sum', 'average', 'median', 'min', 'max'];
