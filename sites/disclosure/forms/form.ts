import type { FastifyRequest } from 'fastify';
import type { Page, Shown, Site } from '../page.ts';
import type { View } from '../parts/view.ts';
import { readOrRefuse } from '../problem.ts';
import type { Language } from '../text/index.ts';

/** A file as the browser sent it: its name and type are only what was said, and are not read. */
export interface Uploaded {
  field: string;
  body: Buffer;
}

export interface FormRequest {
  /** Trimmed, each once. */
  fields: Readonly<Record<string, string>>;
  files: readonly Uploaded[];
  view: View;
  language: Language;
  /** The visitor's address, for the graph's limit alone: passed on, and kept nowhere. */
  visitor: string;
}

/**
 * A page with a form that anybody may send. The answer stands in the page that the form's sending shows, and in no
 * address: nothing of it is kept by anybody, and going back does not show it.
 */
export interface PublicForm {
  /** The page with the empty form. */
  page: Page;
  /** Fields from `POST` to the same path. */
  receive(request: FormRequest, site: Site): Promise<Shown>;
}

/** Four photos and a voice, as the graph takes them. */
export const UPLOAD_LIMITS = { fileSize: 2 * 1024 * 1024, files: 5, fields: 20, fieldSize: 40_000 };
const MAX_TEXT = 20_000;

type Form = Pick<FormRequest, 'fields' | 'files'>;

/** Reads a posted form. @throws what fastify throws for one that is too large, Problem for one that is none */
export function readForm(request: FastifyRequest): Promise<Form> {
  return readOrRefuse(read(request));
}

async function read(request: FastifyRequest): Promise<Form> {
  if (!request.isMultipart()) return { fields: trimmed(Object.entries(Object(request.body))), files: [] };
  const entries: [string, unknown][] = [];
  const files: Uploaded[] = [];
  for await (const part of request.parts({ limits: UPLOAD_LIMITS })) {
    if (part.type === 'field') entries.push([part.fieldname, part.value]);
    else {
      const body = await part.toBuffer();
      // A field for files that is left empty is sent as an empty file.
      if (body.length > 0) files.push({ field: part.fieldname, body });
    }
  }
  return { fields: trimmed(entries), files };
}

function trimmed(entries: readonly [string, unknown][]): Record<string, string> {
  return Object.fromEntries(
    entries
      .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
      .map(([name, value]) => [name, value.trim().slice(0, MAX_TEXT)]),
  );
}
