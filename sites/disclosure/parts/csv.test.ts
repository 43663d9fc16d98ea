import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from './csv.ts';

const read = (body: string | Buffer) => parse(body, { bom: true, relax_column_count: true }) as string[][];

describe('a table as a file', () => {
  it('begins with the mark by which a spreadsheet knows UTF-8, and has its name and type', () => {
    const file = csv('河村', [['姓名']]);
    expect(file.name).toBe('河村.csv');
    expect(file.type).toBe('text/csv; charset=utf-8');
    expect(file.body).toBe('\uFEFF姓名\r\n');
  });

  it.each(['=1+1', '+8613', '-2+3', '@SUM(A1)', ' =1', '\t=1', '＝1', '=HYPERLINK("http://x","y")'])(
    'makes no formula of %s',
    (text) => {
      expect(read(csv('x', [[text]]).body)).toEqual([[`'${text}`]]);
    },
  );

  it('leaves numbers as numbers, negative ones too', () => {
    expect(csv('x', [['-135.00', 12, '2026-10', null]]).body).toBe('\uFEFF-135.00,12,2026-10,\r\n');
  });

  it('is read as what was written, and never as a formula', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), { minLength: 1 }),
        (rows) => {
          const back = read(csv('x', rows).body);
          expect(back).toHaveLength(rows.length);
          for (const [index, cells] of back.entries()) {
            for (const [column, cell] of cells.entries()) {
              const text = rows[index]![column]!;
              expect([text, `'${text}`]).toContain(cell);
              if (/^\s*[=+@]|^\s*-(?!\d+(\.\d+)?$)/.test(cell)) expect.unreachable(cell);
            }
          }
        },
      ),
    );
  });
});
