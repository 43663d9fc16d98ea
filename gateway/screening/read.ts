import type { GraphQLSchema } from 'graphql';
import { type Evidence, readEvidence } from './evidence-document.ts';
import { type ScreenFault, ScreenRefused } from './fault.ts';
import { parseScreen } from './parse.ts';
import type { Places } from './place.ts';
import { type Population, readPopulation } from './population-document.ts';
import { compileRule, type Rule } from './rule.ts';
import { ANY } from './rules/shape.ts';
import type { Screen } from './screen.ts';

/** A screen whose rule and GraphQL make sense together. What its author may read has not been asked yet. */
export interface UnderstoodScreen {
  screen: Screen;
  evidence: Evidence;
  population: Population | null;
  rule: Rule;
  places: Places;
}

/** A screen of which something may not make sense: then that is null, and among the faults. */
export interface ReadParts {
  screen: Screen;
  evidence: Evidence | null;
  population: Population | null;
  rule: Rule | null;
  places: Places;
  faults: ScreenFault[];
}

/**
 * Reads a screen and checks every field that it names against the API schema. Throws ScreenRefused with the place of
 * every fault.
 */
export function readScreen(text: string, schema: GraphQLSchema): UnderstoodScreen {
  const { evidence, rule, faults, ...read } = readParts(text, schema);
  if (faults.length > 0 || !evidence || !rule) throw new ScreenRefused(faults);
  return { ...read, evidence, rule };
}

/** The same, as far as it goes. Throws ScreenRefused for a text that has not the form of a screen. */
export function readParts(text: string, schema: GraphQLSchema): ReadParts {
  const { screen, places } = parseScreen(text);
  const faults: ScreenFault[] = [];
  const { evidence, faults: ofEvidence } = readEvidence(screen.evidence, screen, schema, places);
  const { population, faults: ofPopulation } = readPopulation(screen, schema, places);
  const { rule, faults: ofRule } = compileRule(
    screen,
    {
      subject: evidence?.shape ?? ANY,
      population: population?.shape ?? (screen.population ? ANY : { kind: 'null' }),
    },
    places,
  );
  faults.push(...ofEvidence, ...ofPopulation, ...ofRule);
  return { screen, evidence, population, rule, places, faults };
}
