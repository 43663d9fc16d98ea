export { type Asker, createAsker, type Fault } from './asker.ts';
export { type CompiledMatch, compileMatch, type Expression, type ShardResult } from './compile.ts';
export { createRegisterSizes, type MatchGraph } from './match-graph.ts';
export type { Operand } from './operand.ts';
export type { OperandCount } from './run.ts';
