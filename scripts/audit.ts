import { parseArgs } from 'node:util';
import { type ChainHead, verifyAudit } from '../gateway/audit/verify.ts';
import { readPlatformConfig } from './config.ts';
import { openDatabase } from './runtime/open-database.ts';

// `npm run audit`: makes every hash of the audit log again and names each entry that was changed, removed or put between.
// `-- --head <number>:<hash>`, as an earlier run printed it, also finds what was cut off at the end.
try {
  const { values } = parseArgs({ options: { head: { type: 'string' } } });
  const database = await openDatabase(readPlatformConfig(), 'audit');
  try {
    const noted = values.head === undefined ? {} : { head: readHead(values.head) };
    const { entries, head, faults } = await verifyAudit(database.url, noted);
    for (const { seq, reason } of faults) process.stdout.write(`Entry ${seq}: ${reason}\n`);
    process.stdout.write(
      faults.length === 0
        ? `${entries} entries, the chain is whole. Note its head: ${head.seq}:${head.hash}\n`
        : `${entries} entries, ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}: the log is not what was written.\n`,
    );
    if (faults.length > 0) process.exitCode = 1;
  } finally {
    await database.close();
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

function readHead(text: string): ChainHead {
  const [, seq, hash] = /^(\d+):([0-9a-f]{64})$/.exec(text) ?? [];
  if (!seq || !hash) throw new Error('--head: expected <number>:<hash>, as an earlier run printed it.');
  return { seq: BigInt(seq), hash };
}
