import { inventUscc } from './business/invented.ts';
import { createRandom } from './random.ts';
import type { Town } from './types.ts';

/** A town's government, as every department that names it writes it. */
export const townGovernment = (seed: number, town: Town): { uscc: string; name: string } => ({
  uscc: inventUscc(createRandom(seed, 'town government', town.index), '11', town.districtCode),
  name: `${town.districtName}${town.name}人民政府`,
});
