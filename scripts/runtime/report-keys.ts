import { randomBytes } from 'node:crypto';
import { type KeyringFile, newOfficeKey } from '../../subgraphs/reports/keyring.ts';
import { readTable } from '../county/geography.ts';

/** Keys for every office that the demonstration county can have: the streets', the districts', the city's. */
export async function demonstrationReportKeys(): Promise<KeyringFile> {
  const codes = ['tianjin-streets.csv', 'tianjin-districts.csv'].flatMap((name) =>
    readTable(name).map(([code]) => code!),
  );
  const offices = await Promise.all([...codes, '12'].map((office) => newOfficeKey(office, `${office}-1`)));
  return { secret: randomBytes(32).toString('hex'), offices };
}
