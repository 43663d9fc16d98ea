export { type Asker, createAsker, type Fault, isBoundToDistrict, TEMPORARY_LISTS } from './asker.ts';
export { type CompiledMatch, compileMatch, type Expression, matchFaults } from './compile.ts';
export { createRegisterSizes, type MatchGraph } from './match-graph.ts';
export { type CompiledMatrix, compileMatrix, type MatrixCounts } from './matrix.ts';
export type { Operand } from './operand.ts';
export { addCounts, type OperandCount } from './run.ts';
export type { ShardResult } from './shard-result.ts';
