import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Hall } from '../../sites/disclosure/index.ts';
import { ConfigError } from './settings.ts';

const halls = z.array(
  z.strictObject({
    division: z.string().regex(/^\d{2,12}$/),
    name: z.string().min(1).max(40),
    telephone: z.string().regex(/^[\d+() -]{3,20}$/),
    address: z.string().max(80).optional(),
    hours: z.string().max(40).optional(),
  }),
);

/** The party-and-masses service halls that the site names, by prefix of division code. @throws ConfigError */
export async function readHalls(path: string): Promise<Hall[]> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new ConfigError(`SITE_HALLS_FILE: ${path} cannot be read.`);
  });
  const parsed = halls.safeParse(json(text, path));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ConfigError(`SITE_HALLS_FILE: ${path}, ${issue?.path.join('.')}: ${issue?.message}`);
}

function json(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ConfigError(`SITE_HALLS_FILE: ${path} is not JSON.`);
  }
}
