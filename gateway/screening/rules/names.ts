import type { ASTNode } from '@marcbachmann/cel-js';

/** Every name that an expression reads, those that its own macros bind among them. */
export function namesIn(node: ASTNode): Set<string> {
  const names = new Set<string>();
  collect(node, names);
  return names;
}

function collect(node: unknown, names: Set<string>): void {
  if (Array.isArray(node)) {
    for (const one of node) collect(one, names);
    return;
  }
  if (node === null || typeof node !== 'object' || !('op' in node) || !('args' in node)) return;
  if (node.op === 'id' && typeof node.args === 'string') names.add(node.args);
  else collect(node.args, names);
}

const OF_CALENDAR: ReadonlySet<string> = new Set(['workingDays', 'isWorkingDay', 'isHoliday']);

/** Whether an expression asks which days people work. */
export function callsCalendar(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(callsCalendar);
  if (node === null || typeof node !== 'object' || !('op' in node) || !('args' in node)) return false;
  const { op, args } = node;
  const named = op === 'call' || op === 'rcall' ? (args as readonly unknown[])[0] : undefined;
  return (typeof named === 'string' && OF_CALENDAR.has(named)) || callsCalendar(args);
}
