/** Fields of Query that read whole registers, shard by shard. A few are answered at once, and none within another. */
export const HEAVY_FIELDS: ReadonlySet<string> = new Set([
  'match',
  'matrix',
  'dryRunScreen',
  'explainScreen',
  'precheck',
]);
