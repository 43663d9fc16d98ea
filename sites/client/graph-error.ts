/** An error as the graph sends it. */
export interface GraphFault {
  message: string;
  extensions?: { code?: string; todo?: string; [name: string]: unknown };
}

/** The graph gave no answer, or none that could be read. */
export class GraphError extends Error {
  override name = 'GraphError';
  /** Code of the platform's registry (docs/errors.md), or `UNREACHABLE`. */
  readonly code: string;
  /** What the caller can do, in the client's language; the graph's own words. */
  readonly todo: string | null;
  readonly extensions: Readonly<Record<string, unknown>>;

  constructor(
    code: string,
    message: string,
    { cause, extensions = {} }: { cause?: unknown; extensions?: Record<string, unknown> } = {},
  ) {
    super(message, { cause });
    this.code = code;
    this.extensions = extensions;
    this.todo = typeof extensions.todo === 'string' ? extensions.todo : null;
  }

  static of(faults: readonly GraphFault[]): GraphError {
    const [first] = faults;
    return new GraphError(first?.extensions?.code ?? 'UNREACHABLE', first?.message ?? 'no data', {
      extensions: first?.extensions ?? {},
    });
  }
}
