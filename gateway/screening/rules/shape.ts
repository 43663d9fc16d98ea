/** What is known of a value before it is read: from the evidence's selection, or from the rule itself. */
export type Shape =
  | { kind: 'any' | 'null' | 'number' | 'bool' | 'text' | 'date' | 'month' | 'moment' }
  | { kind: 'enum'; name: string; values: readonly string[] }
  | { kind: 'list'; of: Shape }
  | { kind: 'object'; name: string; fields: Readonly<Record<string, Shape>> };

export const ANY: Shape = { kind: 'any' };
export const NUMBER: Shape = { kind: 'number' };
export const BOOL: Shape = { kind: 'bool' };
export const TEXT: Shape = { kind: 'text' };

export function listOf(of: Shape): Shape {
  return { kind: 'list', of };
}

/** What a list holds; anything where that is not known. */
export function itemOf(shape: Shape | undefined): Shape {
  return shape?.kind === 'list' ? shape.of : ANY;
}

export function isTextual({ kind }: Shape): boolean {
  return kind === 'text' || kind === 'date' || kind === 'month' || kind === 'moment' || kind === 'enum';
}

/** Whether values of both may be compared or stand in each other's place. */
export function agree(one: Shape, other: Shape): boolean {
  const loose = (shape: Shape) => shape.kind === 'any' || shape.kind === 'null';
  if (loose(one) || loose(other)) return true;
  if (one.kind === other.kind) return true;
  if (!isTextual(one) || !isTextual(other)) return false;
  return one.kind === 'text' || other.kind === 'text';
}

/** For messages: `date`, `list of month`, `Death {diedOn reportedOn}`. */
export function shapeText(shape: Shape): string {
  if (shape.kind === 'list') return `list of ${shapeText(shape.of)}`;
  if (shape.kind === 'enum') return shape.name;
  if (shape.kind === 'object') return `${shape.name} {${Object.keys(shape.fields).join(' ')}}`;
  return shape.kind === 'moment' ? 'date and time' : shape.kind;
}
