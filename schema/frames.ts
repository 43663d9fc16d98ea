/**
 * How a department gives the gateway key sets without base64: what is bytes stands behind the JSON, one after the other,
 * and in the JSON `#0`, `#1` … stands for it. Asked for by the gateway's `accept` alone; everybody else gets base64.
 */
export const FRAMES_TYPE = 'application/x-key-frames';

const HEAD = 4;

/** The JSON's length (4 bytes, big-endian), the JSON with `frames: [lengths]`, the bytes: to be sent one after the other, not copied. */
export function packFrames(body: object, frames: readonly Buffer[]): Buffer[] {
  const json = Buffer.from(JSON.stringify({ ...body, frames: frames.map(({ length }) => length) }));
  const head = Buffer.alloc(HEAD);
  head.writeUInt32BE(json.length);
  return [head, json, ...frames];
}

/** Undefined where the lengths do not fit. The frames are views of `packed`. */
export function unpackFrames(packed: Buffer): { body: unknown; frames: Buffer[] } | undefined {
  if (packed.length < HEAD) return undefined;
  let at = HEAD + packed.readUInt32BE();
  if (at > packed.length) return undefined;
  const { frames: lengths, ...body } = JSON.parse(packed.toString('utf8', HEAD, at)) as { frames: unknown };
  if (!Array.isArray(lengths)) return undefined;
  const frames: Buffer[] = [];
  for (const length of lengths as unknown[]) {
    if (typeof length !== 'number' || !Number.isSafeInteger(length) || length < 0) return undefined;
    frames.push(packed.subarray(at, at + length));
    at += length;
  }
  return at === packed.length ? { body, frames } : undefined;
}

/** Collects the bytes of one answer. */
export interface Frames {
  list: Buffer[];
  /** What stands in the JSON for these bytes. */
  add(bytes: Buffer): string;
}

export function createFrames(): Frames {
  const list: Buffer[] = [];
  return {
    list,
    add(bytes) {
      list.push(bytes);
      return `#${list.length - 1}`;
    },
  };
}

/** The bytes that a text stands for: a frame, or base64. Undefined for a frame that is not there. */
export function bytesOf(text: string, frames: readonly Buffer[] = []): Buffer | undefined {
  return text.startsWith('#') ? frames[Number(text.slice(1))] : Buffer.from(text, 'base64');
}
