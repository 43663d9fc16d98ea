import type { FastifyRequest } from 'fastify';
import { readOrRefuse } from '../problem.ts';

/** The fields of a form, each once, trimmed. */
export type Fields = Readonly<Record<string, string>>;

/** A file as the browser sent it: its name and type are only what was said. */
export interface Uploaded {
  field: string;
  name: string;
  body: Buffer;
}

export interface Form {
  fields: Fields;
  files: Uploaded[];
}

/** One file of 5 MB, as the graph takes it. */
export const UPLOAD_LIMITS = { fileSize: 5 * 1024 * 1024, files: 1, fields: 20, fieldSize: 200_000 };

/**
 * Reads a posted form, with or without a file. `isOwn` is asked for the form's token before any file is read.
 * @returns `null` for a form that is not ours
 * @throws what fastify throws for one that is too large, Problem for one that is none
 */
export function readForm(request: FastifyRequest, isOwn: IsOwn): Promise<Form | null> {
  return readOrRefuse(read(request, isOwn));
}

type IsOwn = (formToken: unknown) => boolean;

async function read(request: FastifyRequest, isOwn: IsOwn): Promise<Form | null> {
  if (!request.isMultipart()) {
    const fields = trimmed(Object.entries((request.body ?? {}) as Record<string, unknown>));
    return isOwn(fields.formToken) ? { fields, files: [] } : null;
  }
  const entries: [string, unknown][] = [];
  const files: Uploaded[] = [];
  for await (const part of request.parts({ limits: UPLOAD_LIMITS })) {
    if (part.type === 'field') {
      entries.push([part.fieldname, part.value]);
      continue;
    }
    // The token is the first field of every form with a file.
    if (!isOwn(trimmed(entries).formToken)) {
      part.file.resume();
      return null;
    }
    const body = await part.toBuffer();
    if (part.filename && body.length > 0) files.push({ field: part.fieldname, name: part.filename, body });
  }
  const fields = trimmed(entries);
  return isOwn(fields.formToken) ? { fields, files } : null;
}

function trimmed(entries: readonly [string, unknown][]): Fields {
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value.trim()] as const] : [])),
  );
}
