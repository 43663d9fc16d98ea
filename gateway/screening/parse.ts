import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type ScreenFault, ScreenRefused } from './fault.ts';
import { aliasIn, type Places, placesOf } from './place.ts';
import { type Screen, screenSchema } from './screen.ts';

/** A screen as read, and where everything in it stands. */
export interface ReadScreen {
  screen: Screen;
  places: Places;
}

const MAX_TEXT = 100_000;
const MAX_NESTING = 200;

/**
 * Reads a screen file: YAML, or JSON. Its form alone: what its expressions and its GraphQL mean is the
 * compiler's affair. Throws ScreenRefused with the place of every fault.
 */
export function parseScreen(text: string): ReadScreen {
  if (text.length > MAX_TEXT) refuse(`expected at most ${MAX_TEXT} characters, found ${text.length}`);
  if (isTooNested(text)) refuse(`expected at most ${MAX_NESTING} brackets or dashes in one another`);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, maxAliasCount: 0 } as object);
  if (document.errors.length > 0) {
    throw new ScreenRefused(
      document.errors.map(({ message, linePos }) => ({
        path: '',
        line: linePos?.[0].line ?? null,
        column: linePos?.[0].col ?? null,
        message: message.split('\n', 1)[0]!.replace(/ at line \d+, column \d+:?$/, ''),
      })),
    );
  }
  const alias = aliasIn(document);
  if (alias) {
    const { line, col } = lines.linePos(alias.range?.[0] ?? 0);
    throw new ScreenRefused([
      { path: '', line, column: col, message: 'anchors and aliases are not used here' },
    ]);
  }
  const places = placesOf(text, document, lines);
  const { success, data, error } = screenSchema.safeParse(document.toJS(), { error: missingKey });
  if (!success) throw new ScreenRefused(formFaults(error, places));
  return { screen: data, places };
}

/** A reader of YAML goes as deep as its text does: told before it, since its own refusal takes a second of everybody's. */
function isTooNested(text: string): boolean {
  if (/(?:[-?:][ \t]+){200}/.test(text)) return true;
  let depth = 0;
  for (const character of text) {
    if (character === '[' || character === '{') depth += 1;
    if (character === ']' || character === '}') depth -= 1;
    if (depth > MAX_NESTING) return true;
  }
  return false;
}

function refuse(message: string): never {
  throw new ScreenRefused([{ path: '', line: null, column: null, message }]);
}

/** A key that is left out is missing, whatever it should have been. */
function missingKey({ input }: { input?: unknown }): string | undefined {
  return input === undefined ? 'is missing' : undefined;
}

function formFaults(error: z.ZodError, places: Places): ScreenFault[] {
  return error.issues.map((issue) => {
    const extra = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    const path = [...issue.path, ...extra].filter((step) => typeof step !== 'symbol');
    return places.locate({ path, offset: 0, message: issue.message });
  });
}
