import { parseArgs } from 'node:util';
import { DEPARTMENTS, type DepartmentName, isDepartment } from '../../schema/departments.ts';

export interface ImportOptions {
  department: DepartmentName;
  /** A register of the department, or `ocds` for all of procurement's in one OCDS file. */
  register: string;
  file: string;
  mapping?: string;
  divisionCode?: string;
  skipBadRows: boolean;
}

const USAGE = `npm run import -- <department> <register> <file> [--mapping file.json] [--division 120115] [--skip-bad-rows]
  department  ${DEPARTMENTS.join(', ')}
  register    one of the department's, as the catalogue names it; ocds for all of procurement's in an OCDS file
  file        CSV (UTF-8 or GB18030), XLSX; for procurement also OCDS 1.1 as JSON or JSON Lines
  --mapping   {"heading in the file": "column"}, before the usual Chinese headings
  --division  division code of rows that do not have one of their own`;

/** @throws with the usage for anything that is not a call of the importer */
export function readImportOptions(argv: string[]): ImportOptions {
  const { values, positionals } = parse(argv);
  const [department = '', register, file, ...rest] = positionals;
  if (!register || !file || rest.length > 0) throw new Error(`Expected three names.\n${USAGE}`);
  if (!isDepartment(department)) throw new Error(`Unknown department ${department}.\n${USAGE}`);
  if (values.division && !/^\d{2}(\d{2}|\d{4}|\d{7}|\d{10})?$/.test(values.division)) {
    throw new Error('--division: expected 2, 4, 6, 9 or 12 digits of a division code.');
  }
  return {
    department,
    register,
    file,
    skipBadRows: values['skip-bad-rows'] ?? false,
    ...(values.mapping && { mapping: values.mapping }),
    ...(values.division && { divisionCode: values.division }),
  };
}

function parse(argv: string[]) {
  try {
    return parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        mapping: { type: 'string' },
        division: { type: 'string' },
        'skip-bad-rows': { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}
