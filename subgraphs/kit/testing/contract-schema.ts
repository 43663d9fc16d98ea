import { isEnumType, isInputObjectType, isObjectType, isSpecifiedScalarType } from 'graphql';
import { expect, it } from 'vitest';
import { compilePolicy } from '../../../schema/policy.ts';
import type { Contract } from './contract.ts';

/** Everything in the SDL is described and classified. */
export function schemaTests({ department }: Contract): void {
  it('describes every type, field, argument and value', () => {
    const bare: string[] = [];
    const look = (coordinate: string, { description }: { description?: string | null | undefined }) => {
      if (!description?.trim()) bare.push(coordinate);
    };
    for (const [name, type] of ownTypes(department)) {
      look(name, type);
      if (isEnumType(type)) for (const value of type.getValues()) look(`${name}.${value.name}`, value);
      if (!isObjectType(type) && !isInputObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        // What the federation itself adds.
        if (field.name === '_entities' || field.name === '_service') continue;
        look(`${name}.${field.name}`, field);
        for (const argument of 'args' in field ? field.args : [])
          look(`${name}.${field.name}(${argument.name}:)`, argument);
      }
    }
    expect(bare).toEqual([]);
  });

  it('says of every coordinate who may use it', () => {
    const policies = compilePolicy(department.sdl);
    const open = [...policies.coordinates()].filter((coordinate) => !policies.of(coordinate));
    expect(open).toEqual([]);
  });

  it('has an answer for every register and its state', () => {
    const fields = department.schema.getQueryType()?.getFields() ?? {};
    for (const { name } of department.registers) expect(fields[name]?.resolve, name).toBeTypeOf('function');
    expect(fields._registers?.resolve).toBeTypeOf('function');
  });
}

function ownTypes({ schema }: Contract['department']) {
  return Object.entries(schema.getTypeMap()).filter(
    ([name, type]) => !name.includes('__') && !name.startsWith('_') && !isSpecifiedScalarType(type),
  );
}
