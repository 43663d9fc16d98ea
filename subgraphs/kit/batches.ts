import DataLoader from 'dataloader';
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { platformError } from '../../schema/errors.ts';

type Batch<Key, Value> = (keys: readonly Key[]) => Promise<ArrayLike<Value | Error>>;

/** One dataloader for each kind of batch that a request asks for: equal arguments and columns share one. */
export class Batches {
  readonly #loaders = new Map<string, unknown>();
  readonly #fields = new Map<FieldNode, unknown>();
  readonly #counts = new Map<string, number>();

  /** The loader of that name; `batch` is used when there is none yet. Keys are compared as text. */
  loader<Key, Value>(name: string, batch: Batch<Key, Value>): DataLoader<Key, Value, string> {
    const found = this.#loaders.get(name);
    if (found !== undefined) return found as DataLoader<Key, Value, string>;
    const made = new DataLoader<Key, Value, string>(batch, {
      cacheKeyFn: (key) => (typeof key === 'string' ? key : JSON.stringify(key)),
      maxBatchSize,
    });
    this.#loaders.set(name, made);
    return made;
  }

  /** What was worked out for a field of the operation: arguments and columns are the same for all its parents. */
  once<Result>(info: GraphQLResolveInfo, work: () => Result): Result {
    const [node] = info.fieldNodes;
    // Merged with another, a field asks for more than alone.
    if (!node || info.fieldNodes.length > 1) return work();
    const known = this.#fields.get(node) as Result | undefined;
    if (known !== undefined) return known;
    const result = work();
    this.#fields.set(node, result);
    return result;
  }

  /** Bounds what is not batched: throws ARGUMENT_INVALID when it is asked for more than `most` times. */
  count(what: string, most: number): void {
    const times = (this.#counts.get(what) ?? 0) + 1;
    this.#counts.set(what, times);
    if (times > most)
      throw platformError('ARGUMENT_INVALID', { argument: what, expected: `${most} at most` });
  }
}

/** Bounds the arrays that one statement carries. */
const maxBatchSize = 5_000;
