import { eq, inArray } from 'drizzle-orm';
import type { DepartmentContext } from '../kit/index.ts';
import type { Keyring, Recipient } from './keyring.ts';
import { reportOffices } from './tables.ts';

/** An office that takes reports, and the key that they are sealed to. */
export interface Office {
  code: string;
  name: string;
  recipient: Recipient;
}

/** How many digits the codes of offices have, from the street to the city. */
const LEVELS = [9, 6, 2] as const;
/**
 * Every street or town has one of these: whoever names it may mean this very office. 纪委 alone is not among them: it is
 * whom many a report is for.
 */
const OFFICE_WORDS =
  /纪检监察工委|纪工委|(纪检)?监察(组|室|办)|纪检组|信访室|(镇|乡|街道?)[里上的]{0,2}纪委|(纪委|纪检|监察)(副?书记|委员|专?干部?|人员|的人|主任)/;

/**
 * The offices of a division, the nearest first: the street's, the district's, the city's, as far as they have a key. What
 * nobody could read is not taken.
 */
export async function officesOf(
  { statusDb }: Pick<DepartmentContext, 'statusDb'>,
  keyring: Keyring,
  divisionCode: string,
): Promise<(Office & { staff: string[] })[]> {
  const codes = LEVELS.filter((digits) => digits <= divisionCode.length).map((n) => divisionCode.slice(0, n));
  const rows = await statusDb
    .select({ code: reportOffices.divisionCode, name: reportOffices.name, staff: reportOffices.staff })
    .from(reportOffices)
    .where(inArray(reportOffices.divisionCode, codes));
  const offices = await Promise.all(
    codes.map(async (code) => {
      const recipient = await keyring.sealing(code);
      const row = rows.find((office) => office.code === code);
      return recipient && row ? [{ ...row, recipient }] : [];
    }),
  );
  return offices.flat();
}

/**
 * Who handles a report: the street's office at once; the one above where the reporter says that it is about the office, or
 * the text names it or one of its people, or one of the people above, and so on upwards. The last has nobody above it.
 */
export function route(
  offices: readonly (Office & { staff: string[] })[],
  { text, namesOffice }: { text: string; namesOffice: boolean },
): { office: Office; namesOffice: boolean } | null {
  const said = text.normalize('NFKC').replace(/\s/g, '');
  const isNamed = ({ name, staff }: { name: string; staff: string[] }) =>
    said.includes(name) ||
    said.includes(shortName(name)) ||
    staff.some((person) => person !== '' && said.includes(person));
  const [nearest, ...above] = offices;
  if (!nearest) return null;
  if (!namesOffice && !isNamed(nearest) && !OFFICE_WORDS.test(said)) {
    return { office: nearest, namesOffice: false };
  }
  const free = above.find((office) => !isNamed(office)) ?? above.at(-1) ?? nearest;
  return { office: free, namesOffice: true };
}

/** As people say it: 大口屯纪委 for 大口屯镇纪委. */
function shortName(name: string): string {
  return name.replace(/(镇|乡|街道)(?=纪)/, '');
}

/** An office's name for people; its code where it has no row. */
export async function nameOfOffice(
  { statusDb }: Pick<DepartmentContext, 'statusDb'>,
  code: string,
): Promise<string> {
  const [office] = await statusDb
    .select({ name: reportOffices.name })
    .from(reportOffices)
    .where(eq(reportOffices.divisionCode, code));
  return office?.name ?? code;
}
