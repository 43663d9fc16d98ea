import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readOutline } from '../schema/outline.ts';
import { compilePolicy, GATEWAY_ONLY } from '../schema/policy.ts';
import { contractFiles, readPublished } from './contract.ts';
import { staleFiles } from './generated-files.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFile(`${root}/${path}`, 'utf8');

describe('the contract of the project', () => {
  it('is committed as its departments publish it', async () => {
    expect(await staleFiles(root, await contractFiles(root))).toEqual([]);
  });

  it('shows the public only what is open in the whole supergraph', async () => {
    const policies = compilePolicy(await read('schema/supergraph.graphql'));
    const api = readOutline(transformSupergraphToPublicSchema(parse(await read('schema/public.graphql'))));
    const coordinates = [...api.objects, ...api.inputs, ...api.enums].flatMap((type) =>
      type.fields.flatMap((field) => [
        `${type.name}.${field.name}`,
        ...field.arguments.map((argument) => `${type.name}.${field.name}(${argument.name}:)`),
      ]),
    );
    expect(coordinates).toContain('AllowancePayment.paidOn');
    expect(coordinates.filter((coordinate) => policies.of(coordinate)?.needs !== null)).toEqual([]);
  });

  it('asks in the supergraph what each department asks of its own coordinates', async () => {
    const whole = compilePolicy(await read('schema/supergraph.graphql'));
    for (const { sdl } of await readPublished(root)) {
      const own = compilePolicy(sdl);
      for (const coordinate of own.coordinates()) {
        if (GATEWAY_ONLY.includes(coordinate)) continue;
        const policy = own.of(coordinate);
        expect({ coordinate, policy }).not.toEqual({ coordinate, policy: undefined });
        expect({ coordinate, policy: whole.of(coordinate) }).toEqual({ coordinate, policy });
      }
    }
  });
});
