import { askGateway } from './ask-gateway.ts';
import { signDemonstrationToken } from './demonstration-token.ts';
import { issuerKey } from './keys.ts';

/** What is late, and what was published without what it must have, is looked for every morning. */
const DAILY = ['D01', 'D02'];
const CRON = '0 6 * * *';

/**
 * Sets the screens of disclosure to run by themselves, on behalf of the demonstration's analyst; done again, it is the same
 * schedule. In production somebody of the office says so, since a run has the rights of whoever set it.
 * @throws where the gateway refuses it
 */
export async function scheduleDemonstration(url: string, dataDir: string): Promise<void> {
  const { key } = await issuerKey(dataDir);
  const who = { user: 'demo-analyst', roles: ['analyst'], department: null, jurisdiction: '12', cases: [] };
  const token = await signDemonstrationToken({ ...who, purpose: 'SCREENING', hours: 1 }, key);
  const fields = DAILY.map((screen) => `${screen}: scheduleRun(screen: "${screen}", cron: "${CRON}") { id }`);
  await askGateway({ url, token }, `mutation { ${fields.join(' ')} }`);
}
