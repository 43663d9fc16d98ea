import { ExpressionFault, placeAt } from './faults.ts';

export interface Lexeme {
  kind: 'name' | 'number' | 'parameter' | 'symbol' | 'end';
  text: string;
  offset: number;
}

/** A text of a set expression, read word by word. */
export interface Scanner {
  /** The next word, which stays next. */
  peek(): Lexeme;
  next(): Lexeme;
  /** Takes the next word if it is this one. */
  accept(text: string): boolean;
  /** Takes the next word. Throws where it is another. */
  expect(text: string): Lexeme;
  /** Where the reading stands, and a way back there. */
  mark(): number;
  reset(mark: number): void;
  fault(at: Lexeme, expected: string): ExpressionFault;
}

/** Longer than any set that a person reads. */
const MAX_TEXT = 4000;
const LEXEME =
  /\s*(?:(?<name>[\p{L}_][\p{L}\p{N}_]*)|(?<parameter>\$[A-Za-z_]\w*)|(?<number>\d+(?:\.\d+)?)|(?<symbol><=|>=|==|!=|[()<>+-]))/uy;

/** Cuts a text into words. Throws at what is none. */
export function createScanner(text: string): Scanner {
  if (text.length > MAX_TEXT) {
    throw new ExpressionFault(placeAt('set', '', 0), `expected at most ${MAX_TEXT} characters`);
  }
  const lexemes = cut(text);
  let position = 0;
  const end: Lexeme = { kind: 'end', text: '', offset: text.length };
  const peek = () => lexemes[position] ?? end;
  const fault = (at: Lexeme, expected: string) =>
    new ExpressionFault(
      placeAt('set', text, at.offset),
      `expected ${expected}, found ${at.kind === 'end' ? 'the end' : `"${at.text}"`}`,
    );
  const next = () => {
    const lexeme = peek();
    position += 1;
    return lexeme;
  };
  const accept = (wanted: string) => {
    const found = peek();
    if (found.kind === 'end' || found.text !== wanted) return false;
    position += 1;
    return true;
  };
  return {
    peek,
    next,
    accept,
    expect(wanted) {
      const found = peek();
      if (!accept(wanted)) throw fault(found, `"${wanted}"`);
      return found;
    },
    mark: () => position,
    reset(mark) {
      position = mark;
    },
    fault,
  };
}

function cut(text: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  LEXEME.lastIndex = 0;
  let end = 0;
  for (let found = LEXEME.exec(text); found; found = LEXEME.exec(text)) {
    const [kind, word] = Object.entries(found.groups ?? {}).find(([, group]) => group !== undefined)!;
    lexemes.push({ kind: kind as Lexeme['kind'], text: word, offset: LEXEME.lastIndex - word.length });
    end = LEXEME.lastIndex;
  }
  const rest = text.slice(end);
  if (rest.trim() !== '') {
    const offset = end + rest.search(/\S/);
    throw new ExpressionFault(
      placeAt('set', text, offset),
      `expected a name or a sign, found "${rest.trim()[0]}"`,
    );
  }
  return lexemes;
}
