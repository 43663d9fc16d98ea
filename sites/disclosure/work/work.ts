import type { GraphError } from '../../client/index.ts';
import type { SignedIn } from '../auth/index.ts';
import type { Download, Shown, Site } from '../page.ts';
import type { View } from '../parts/view.ts';
import type { Fields, Uploaded } from './form.ts';
import type { WorkGraph } from './graph.ts';
import type { WorkText } from './text/index.ts';

/** What a signed-in page may use. */
export interface WorkRequest {
  person: SignedIn;
  /** From the path, as `:name` in it. */
  params: Readonly<Record<string, string>>;
  query: Readonly<Record<string, string>>;
  view: View;
  words: WorkText;
  graph: WorkGraph;
  site: Site;
  /** What was entered, where the page is shown again because it was refused. */
  form: Fields;
  /** Why it was refused. */
  failure: GraphError | null;
}

/** A page that only people with one of the roles see. */
export interface WorkPage {
  /** A fastify path below `/work`. */
  path: string;
  roles: readonly Role[];
  show(request: WorkRequest): Promise<Shown | Download>;
}

/** What a form does. */
export interface WorkAction {
  path: string;
  roles: readonly Role[];
  /** Shown again, with what was entered, where the graph refuses. */
  page: WorkPage;
  /** @returns where to go next, or what to show once and never again */
  act(request: WorkRequest & { files: readonly Uploaded[] }): Promise<string | Shown>;
}

export type Role = 'village' | 'street';

/** The roles of these pages that the person has. */
export function rolesOf(person: SignedIn): Role[] {
  return (['village', 'street'] as const).filter((role) => person.roles.includes(role));
}
