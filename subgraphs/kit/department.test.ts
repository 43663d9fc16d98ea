import { pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { describe, expect, it } from 'vitest';
import { personColumns, rowColumns } from './columns.ts';
import { defineDepartment } from './department.ts';
import { sample } from './testing/sample.ts';
import { sampleSdl } from './testing/sample-schema.ts';
import * as tables from './testing/sample-tables.ts';

const { definition } = sample;
const define = (differing: object) => () => defineDepartment({ ...definition, ...differing });

describe('defineDepartment', () => {
  it('takes what is whole', () => {
    expect(sample.registers.map(({ name }) => name)).toEqual(['payments', 'deaths', 'villages']);
    expect(sample.sdl).toContain('type PaymentConnection');
  });

  it('names the table that is missing', () => {
    const { deaths: _, ...rest } = tables;
    expect(define({ tables: rest })).toThrow('tables.ts of civil-affairs to export a table deaths');
  });

  it('names the column that is missing', () => {
    const deaths = pgTable('deaths', { ...rowColumns(), ...personColumns('deceased') });
    expect(define({ tables: { ...tables, deaths } })).toThrow('Death.diedOn');
  });

  it('names the field that nothing answers, and the need that is no column', () => {
    expect(define({ needs: {} })).toThrow('Payment.summary');
    expect(define({ needs: { 'Payment.summary': ['price'] } })).toThrow(
      'column price, which Payment.summary needs',
    );
    expect(define({ many: {} })).toThrow('many.Payment.witnesses');
    expect(define({ details: {} })).toThrow('Payment.parts');
  });

  it('refuses resolvers of what the SDL does not have', () => {
    expect(define({ resolvers: { Person: { nome: () => null } } })).toThrow('Person.nome');
    expect(define({ resolvers: { Persona: {} } })).toThrow('type Persona');
  });

  it('refuses moments that would lose their microseconds', () => {
    const villages = pgTable('villages', { ...rowColumns(), name: text('name'), at: timestamp('at') });
    expect(define({ tables: { ...tables, villages } })).toThrow("mode 'string'");
  });

  it('refuses SDL that is no subgraph', () => {
    expect(define({ schema: sampleSdl.replace('scheme: Scheme!', 'scheme: Schemes!') })).toThrow();
  });
});
