import type { GraphQLSchema } from 'graphql';
import {
  checkSituation,
  faultText,
  parseSituations,
  readScreen,
  ScreenRefused,
} from '../../gateway/screening/index.ts';
import type { ShippedScreen } from './shipped.ts';

/** What reading a screen and its situations came to. */
export interface SituationReport {
  id: string;
  situations: number;
  /** one line each; none where all is as it should be */
  wrong: string[];
}

/** Reads each screen, and holds its rule against its situations. */
export function testScreens(screens: readonly ShippedScreen[], schema: GraphQLSchema): SituationReport[] {
  return screens.map((shipped) => {
    const wrong: string[] = [];
    let count = 0;
    try {
      const { screen, rule, evidence } = readScreen(shipped.text, schema);
      if (screen.id !== shipped.id)
        wrong.push(`${shipped.path}: id ${screen.id} in the folder ${shipped.id}`);
      const situations = shipped.situations === null ? [] : parseSituations(shipped.situations);
      count = situations.length;
      if (!situations.some(({ then }) => then.finding) || !situations.some(({ then }) => !then.finding)) {
        wrong.push(`${shipped.id}: expected a situation with a finding and one without`);
      }
      for (const situation of situations) {
        const lines = checkSituation({ screen, rule, shape: evidence.shape }, situation);
        wrong.push(...lines.map((line) => `${shipped.id} "${situation.name}": ${line}`));
      }
    } catch (error) {
      if (!(error instanceof ScreenRefused)) throw error;
      wrong.push(...error.faults.map((fault) => `${shipped.path} ${faultText(fault)}`));
    }
    return { id: shipped.id, situations: count, wrong };
  });
}
