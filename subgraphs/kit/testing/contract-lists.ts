import { describe, expect, it } from 'vitest';
import type { Register } from '../register/register.ts';
import type { Contract } from './contract.ts';

interface Edge {
  cursor: string;
  node: Record<string, unknown>;
}

/** A part of each register small enough to be read whole in one page, and in several. */
const part = '{or: [{divisionCode: {contains: "1201150000"}}, {divisionCode: {contains: "1201150001"}}]}';

/** Pages, orders, cursors and filters, for every register and every field of it. */
export function listTests(contract: Contract): void {
  describe.each(contract.department.bound.map((register) => [register.name, register] as const))(
    '%s',
    (name, register) => {
      const orders = [...register.orders.keys()].filter((field) => field !== 'ID');
      const ask = async (args: string, selection: string) => {
        const { data, errors } = await contract.desk.ask(`{ ${name}(${args}) { ${selection} } }`);
        expect(errors).toBeUndefined();
        return data[name];
      };

      it('pages through every order, each row once, as in one page', async () => {
        for (const order of [null, ...orders]) {
          for (const direction of ['ASC', 'DESC']) {
            const orderBy = order ? `orderBy: [{field: ${order}, direction: ${direction}}],` : '';
            const whole = await ask(`where: ${part}, ${orderBy} first: 1000`, 'totalCount nodes { id }');
            expect(whole.nodes.length).toBe(whole.totalCount);
            const ids = await readAll(ask, `where: ${part}, ${orderBy} first: 60`);
            expect(ids, `${order} ${direction}`).toEqual(whole.nodes.map((node: { id: string }) => node.id));
            expect(new Set(ids).size).toBe(ids.length);
          }
        }
      });

      it('filters every field: equal, one of, absent, and their negations', async () => {
        const { totalCount: all } = await ask(`where: ${part}`, 'totalCount');
        for (const field of register.fields.keys()) {
          const { nodes } = await ask(`where: ${part}, first: 30`, `nodes { ${field} }`);
          const value = nodes
            .map((node: Record<string, unknown>) => node[field])
            .find((found: unknown) => found !== null);
          expect(value, `some row has ${field}`).toBeDefined();
          const text = literal(register, field, value);
          const count = async (condition: string) =>
            (await ask(`where: {and: [${part}, ${condition}]}`, 'totalCount')).totalCount;
          const equal = await ask(
            `where: {and: [${part}, {${field}: {eq: ${text}}}]}, first: 1000`,
            `nodes { ${field} }`,
          );
          expect(equal.nodes.length, field).toBeGreaterThan(0);
          for (const node of equal.nodes) expect(node[field]).toEqual(value);
          if (typeof value !== 'boolean')
            expect(await count(`{${field}: {in: [${text}]}}`)).toBe(equal.nodes.length);
          expect((await count(`{not: {${field}: {eq: ${text}}}}`)) + equal.nodes.length).toBe(all);
          // An IDFilter does not ask for absence.
          if (register.fields.get(field)?.type === 'ID') continue;
          expect(
            (await count(`{${field}: {isNull: true}}`)) + (await count(`{${field}: {isNull: false}}`)),
          ).toBe(all);
        }
      });

      it('refuses a cursor of another order', async () => {
        const { pageInfo } = await ask('first: 1', 'pageInfo { endCursor }');
        for (const after of ['nonsense', pageInfo.endCursor.slice(1), '']) {
          const { errors } = await contract.desk.ask(`{ ${name}(after: "${after}") { nodes { id } } }`);
          expect(errors?.[0]?.extensions.code).toBe('CURSOR_INVALID');
        }
        const order = orders[0];
        if (!order) return;
        const { errors } = await contract.desk.ask(
          `{ ${name}(after: "${pageInfo.endCursor}", orderBy: [{field: ${order}}]) { nodes { id } } }`,
        );
        expect(errors?.[0]?.extensions.code).toBe('CURSOR_INVALID');
      });

      it('has bounds', async () => {
        for (const first of [0, -1, 1_001]) {
          const { errors } = await contract.desk.ask(`{ ${name}(first: ${first}) { nodes { id } } }`);
          expect(errors?.[0]?.extensions.code).toBe('ARGUMENT_INVALID');
        }
      });
    },
  );
}

async function readAll(
  ask: (args: string, selection: string) => Promise<Page>,
  args: string,
): Promise<unknown[]> {
  const ids: unknown[] = [];
  let after = '';
  for (let page = 0; page < 100; page += 1) {
    const { edges, pageInfo } = await ask(
      args + after,
      'edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage endCursor }',
    );
    ids.push(...edges.map((edge) => edge.node.id));
    expect(pageInfo.hasPreviousPage).toBe(page > 0);
    if (!pageInfo.hasNextPage) return ids;
    expect(edges.at(-1)?.cursor).toBe(pageInfo.endCursor);
    after = `, after: "${pageInfo.endCursor}"`;
  }
  throw new Error('Expected the pages to end');
}

interface Page {
  edges: Edge[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string };
}

function literal(register: Register, field: string, value: unknown): string {
  const { type } = register.fields.get(field)!;
  const isEnum = register.definition.fields.find(({ name }) => name === field)?.kind === 'enum';
  return isEnum ? String(value) : type === 'Int' || type === 'Float' ? String(value) : JSON.stringify(value);
}
