import { expect, it } from 'vitest';
import { intakeOf, takeIn } from '../kit/intake.ts';
import { createLinkService } from '../kit/link/service.ts';
import { machinerySubsidies } from './tables.ts';

const link = createLinkService({
  key: Buffer.from('a key that only the departments hold'),
  algorithm: 'sha256',
});

it('makes a machine’s tokens of the numbers that a file brings, and keeps the numbers', () => {
  const row = takeIn(intakeOf(machinerySubsidies), { serialNumber: 'nj-0042', engineNumber: 'FD0042' }, link);
  expect(row).toMatchObject({
    serialNumber: 'nj-0042',
    serialHash: link.contact('NJ-0042'),
    engineNumber: 'FD0042',
    engineHash: link.contact('FD0042'),
  });
});
