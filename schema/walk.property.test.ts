import fc from 'fast-check';
import {
  buildASTSchema,
  type GraphQLObjectType,
  getNamedType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  parse,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { expandSdl } from './expand.ts';
import { compilePolicy } from './policy.ts';
import { createShield } from './shield.ts';
import { AUTHOR_SDL } from './testing/author.ts';
import { walkOperation } from './walk.ts';

const sdl = expandSdl(AUTHOR_SDL, { department: 'civil-affairs' });
const schema = buildASTSchema(parse(sdl), { assumeValidSDL: true });
const shield = createShield(compilePolicy(sdl));
const callers = [
  { kind: 'public' as const, scopes: new Set<string>() },
  { kind: 'person' as const, scopes: new Set<string>() },
  { kind: 'person' as const, scopes: new Set(['civil-affairs:read']) },
  { kind: 'person' as const, scopes: new Set(['civil-affairs:read', 'platform:link']) },
];

/** A way from the query to a leaf: field names with the type they stand on. */
interface Step {
  on: string;
  field: string;
}

const steps: fc.Arbitrary<Step[]> = fc.array(fc.nat(), { minLength: 2, maxLength: 9 }).map((choices) => {
  const way: Step[] = [];
  let type: GraphQLObjectType | undefined = schema.getQueryType() ?? undefined;
  for (const choice of choices) {
    if (!type) break;
    const fields = Object.values(type.getFields()).filter((field) => !field.args.some(isRequiredArgument));
    const field = fields[choice % fields.length]!;
    way.push({ on: type.name, field: field.name });
    const next = getNamedType(field.type);
    if (isUnionType(next)) type = next.getTypes()[choice % next.getTypes().length];
    else type = isObjectType(next) ? next : undefined;
  }
  return way;
});

type Wrap = 'plain' | 'alias' | 'inline' | 'untyped' | 'named' | 'skip' | 'include' | 'sibling';
const wraps = fc.array(
  fc.constantFrom<Wrap>('plain', 'alias', 'inline', 'untyped', 'named', 'skip', 'include', 'sibling'),
  { minLength: 9, maxLength: 9 },
);

/** The same way written out, each step hidden in its own manner. Every step stands in a fragment on its type. */
function write(way: Step[], how: Wrap[]): string {
  const fragments: string[] = [];
  const level = (index: number): string => {
    const step = way[index];
    if (!step) return '{ __typename }';
    const inner = isObjectish(step) ? level(index + 1) : '';
    const name = step.field;
    const text = {
      plain: `${name} ${inner}`,
      alias: `__typename x: ${name} ${inner}`,
      inline: `... on ${step.on} { ... on ${step.on} { ${name} ${inner} } }`,
      untyped: `... { ... @include(if: true) { ${name} ${inner} } }`,
      named: '',
      skip: `${name} @skip(if: true) ${inner}`,
      include: `... on ${step.on} @include(if: false) { ${name} ${inner} }`,
      sibling: `... on ${step.on} { __typename } y: ${name} ${inner} z: ${name} ${inner}`,
    }[how[index] ?? 'plain'];
    if (text !== '') return `{ ... on ${step.on} { ${text} } }`;
    fragments.push(`fragment F${index} on ${step.on} { ${name} ${inner} }`);
    return `{ ...F${index} }`;
  };
  return `${level(0)} ${[...new Set(fragments)].join(' ')}`;
}

function isObjectish(step: Step): boolean {
  const type = schema.getType(step.on) as GraphQLObjectType;
  const next = getNamedType(type.getFields()[step.field]!.type);
  return isObjectType(next) || isUnionType(next);
}

describe('hiding a field', () => {
  it('never changes what is asked for, nor whether it is refused', async () => {
    await fc.assert(
      fc.asyncProperty(steps, wraps, async (way, how) => {
        const plain = parse(write(way, []));
        const hidden = parse(write(way, how));
        expect(validate(schema, hidden).map((error) => error.message)).toEqual([]);
        const expected = [...walkOperation(schema, plain).coordinates].sort();
        const found = [...walkOperation(schema, hidden).coordinates].sort();
        expect(found).toEqual(expected);
        expect(found).toEqual([...new Set(way.map((step) => `${step.on}.${step.field}`))].sort());
        for (const caller of callers) {
          expect(await shield.judge(found, caller)).toEqual(await shield.judge(expected, caller));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('adds up: an operation of two ways asks for both', () => {
    fc.assert(
      fc.property(steps, steps, wraps, (one, other, how) => {
        const both = parse(
          `{ ...A ...B } fragment A on Query ${write(one, [])} fragment B on Query ${write(other, how).replaceAll(/\bF(\d)/g, 'G$1')}`,
        );
        const { coordinates } = walkOperation(schema, both);
        const expected = [...one, ...other].map((step) => `${step.on}.${step.field}`);
        expect([...coordinates].sort()).toEqual([...new Set(expected)].sort());
      }),
      { numRuns: 100 },
    );
  });
});
