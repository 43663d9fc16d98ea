/** An operation of the public graph: what is sent for it, and the types of its answer and its variables. */
export interface Operation<Data, Variables> {
  kind: 'query' | 'mutation';
  name: string;
  /** SHA-256 of `text` in hex: what is sent instead of the text once the graph knows it. */
  hash: string;
  text: string;
  /** Never there: they carry the types. */
  readonly data?: Data;
  readonly variables?: Variables;
}

export type DataOf<T> = T extends Operation<infer Data, infer _> ? Data : never;
