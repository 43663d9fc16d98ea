import { afterAll, beforeAll, describe } from 'vitest';
import type { Department } from '../department.ts';
import { accessTests } from './contract-access.ts';
import { batchTests } from './contract-batches.ts';
import { keyTests } from './contract-keys.ts';
import { listTests } from './contract-lists.ts';
import { measureTests } from './contract-measures.ts';
import { schemaTests } from './contract-schema.ts';
import { type Desk, openDesk } from './desk.ts';
import { type Fill, fillTables } from './rows.ts';

export interface ContractDatabase {
  appUrl: string;
  publicUrl: string;
  /** Of a role that may write every table and step past row policies. */
  adminUrl: string;
}

export interface ContractOptions {
  fill?: Fill;
  /** Columns that the public role reads for another reason than a register's public field: table → columns. */
  alsoPublic?: Readonly<Record<string, readonly string[]>>;
}

/** What the tests of the suite share: a desk over filled and analysed tables. */
export interface Contract {
  department: Department;
  options: ContractOptions;
  database: ContractDatabase;
  desk: Desk;
}

/**
 * What every department does alike, tested over rows made from its tables. `open` gives an empty migrated database
 * of its own (`createDatabases` of scripts/testing), which the caller drops.
 */
export function contractSuite(
  department: Department,
  open: () => Promise<ContractDatabase>,
  options: ContractOptions = {},
): void {
  describe(`${department.name} keeps the contract`, () => {
    const contract = { department, options } as Contract;
    beforeAll(async () => {
      contract.database = await open();
      await fillTables(department, contract.database.adminUrl, options.fill);
      contract.desk = openDesk(department, contract.database);
    }, 120_000);
    afterAll(() => contract.desk?.close());

    schemaTests(contract);
    listTests(contract);
    keyTests(contract);
    measureTests(contract);
    accessTests(contract);
    batchTests(contract);
  });
}
