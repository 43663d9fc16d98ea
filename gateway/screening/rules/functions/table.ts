import type { RuleFunction } from '../define.ts';
import { ANY, shapeText } from '../shape.ts';

/** A function's line in docs/screens.md. */
export function functionRow({ name, takes, optional = 0, gives, zh, en }: RuleFunction): string {
  const given = takes.map(({ name: argument, kind }, index) => {
    const words = `${argument}: ${kind === 'numbers' ? 'list of numbers' : kind === 'moment' ? 'date and time' : kind}`;
    return index >= takes.length - optional ? `${words}?` : words;
  });
  const shape = typeof gives === 'function' ? gives(takes.map(() => ANY)) : gives;
  return `| \`${name}(${given.join(', ')})\` | ${shapeText(shape)} | ${zh} \\| ${en} |`;
}
