import type { BaseConfig } from '../config.ts';

/** A logger as fastify and pino have it: details first, then the text. */
export interface Log {
  debug(details: object, text: string): void;
  info(details: object, text: string): void;
  warn(details: object, text: string): void;
  error(details: object, text: string): void;
}

const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** One JSON object a line on standard error. Callers give codes, counts and names of departments, never personal data. */
export function createLog(level: BaseConfig['logLevel'], name: string): Log {
  const least = LEVELS.indexOf(level);
  const writer = (at: (typeof LEVELS)[number]) => (details: object, text: string) => {
    if (LEVELS.indexOf(at) < least) return;
    const line = { time: new Date().toISOString(), level: at, name, text, ...details };
    process.stderr.write(`${JSON.stringify(line)}\n`);
  };
  return { debug: writer('debug'), info: writer('info'), warn: writer('warn'), error: writer('error') };
}
