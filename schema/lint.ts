import { type DocumentNode, parse } from 'graphql';
import type { Published } from './compose.ts';
import { classified } from './lint/classified.ts';
import { described } from './lint/described.ts';
import { generated } from './lint/generated.ts';
import { nullable } from './lint/nullable.ts';
import { owned } from './lint/owned.ts';
import { shapes } from './lint/shapes.ts';
import { shared } from './lint/shared.ts';
import { type Outline, readOutline } from './outline.ts';

/** What keeps a department's SDL from being published. */
export interface Problem {
  department: string;
  coordinate: string;
  /** What was expected, what was found. */
  text: string;
}

/** One published SDL as the rules read it. */
export interface Subject {
  department: string;
  document: DocumentNode;
  outline: Outline;
}

/** Reports what is wrong with one department's SDL; the others are given where it must agree with them. */
export type LintRule = (
  subject: Subject,
  report: (coordinate: string, text: string) => void,
  all: readonly Subject[],
) => void;

const rules: readonly LintRule[] = [described, classified, nullable, shared, generated, owned, shapes];

/** Holds what departments publish against the rules of the contract. Composition checks the rest. */
export function lintPublished(published: readonly Published[]): Problem[] {
  const subjects = published.map(({ name, sdl }) => {
    const document = parse(sdl, { noLocation: true });
    return { department: name, document, outline: readOutline(document) };
  });
  return subjects.flatMap((subject) => {
    const problems: Problem[] = [];
    const report = (coordinate: string, text: string) => {
      problems.push({ department: subject.department, coordinate, text });
    };
    for (const rule of rules) rule(subject, report, subjects);
    return problems;
  });
}
