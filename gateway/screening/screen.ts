import { z } from 'zod';
import { SUBJECT_TYPES } from './subject-types.ts';

/** A text for people, Chinese first. */
const words = z.strictObject({ zh: z.string().min(1).max(400), en: z.string().min(1).max(800) });
const cited = words.extend({ source: z.string().min(1).max(400).optional() });

const NAME = /^[a-z][A-Za-z0-9]{0,39}$/;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** One expression of the rule, in CEL. */
const cel = z.union([z.string().min(1).max(4000), z.number(), z.boolean()]).transform(String);

const value: z.ZodType<ParameterValue> = z.lazy(() =>
  z.union([
    z.number(),
    z.string().max(200),
    z.boolean(),
    z.array(value).max(500),
    z.record(z.string(), value),
  ]),
);

const parameter = z.strictObject({
  type: z.enum(['int', 'number', 'text', 'bool', 'month', 'date', 'list', 'map']),
  ...words.shape,
  values: z
    .array(
      z.strictObject({
        /** the month from which it holds */
        from: z.string().regex(MONTH, 'expected a month as 2020-01'),
        /** prefix of the division codes for which it holds; everywhere without it */
        division: z
          .string()
          .regex(/^\d{2,12}$/, 'expected a prefix of a division code, in quotes')
          .optional(),
        value,
      }),
    )
    .min(1)
    .max(200),
});

const operand = z.strictObject({
  list: z.string().min(1).max(4000),
  reference: z.boolean().optional(),
});

/** Far more than any screen that a person reads: each name is another variable of its rule. */
const MAX_NAMES = 100;

const named = <T extends z.ZodType>(of: T, what: string) =>
  z
    .record(z.string().regex(NAME, `expected a ${what} name such as lateMonths`), of)
    .refine((all) => Object.keys(all).length <= MAX_NAMES, `expected at most ${MAX_NAMES} of these`);

/** A screen (模型) as it is written: the whole of its file, and nothing else. */
export const screenSchema = z.strictObject({
  id: z.string().regex(/^[A-Z][A-Za-z0-9-]{1,31}$/, 'expected an id such as M01'),
  title: words,
  subject: z.enum(SUBJECT_TYPES),
  /** who answers its alerts */
  department: z.string().regex(/^[a-z][a-z-]{1,39}$/),
  severity: z.enum(['HIGH', 'MEDIUM', 'LOW', 'INFO']),
  /** SERVICE: entitled but not receiving (应享未享), kept apart from doubts */
  kind: z.enum(['ALERT', 'SERVICE']).default('ALERT'),
  owner: z.string().min(1).max(100),
  status: z.enum(['DRAFT', 'ACTIVE', 'RETIRED']).default('ACTIVE'),
  legalBasis: z.array(cited).min(1).max(20),
  falsePositives: z.array(words).max(30).default([]),
  parameters: named(parameter, 'parameter').default({}),
  /** parameters computed in CEL from `params` (those before it, too) and `month`, when a run begins */
  derived: named(cel, 'derived parameter').default({}),
  operands: named(operand, 'operand').refine((all) => Object.keys(all).length > 0, 'expected an operand'),
  set: z.string().min(1).max(4000),
  evidence: z.string().min(1).max(20_000),
  population: z.string().min(1).max(8000).optional(),
  let: named(cel, 'let').default({}),
  finding: cel,
  amount: cel.optional(),
  period: cel.optional(),
  periodKey: cel.optional(),
  references: cel.optional(),
  /** where it belongs: a division code. Unless said, that of the first row that it refers to */
  division: cel.optional(),
  /** to whom findings about a vehicle or a card roll up: a person's token */
  driver: cel.optional(),
  facts: named(cel, 'fact').default({}),
  reason: words,
  /** what an officer who is about to pay may learn; see precheck */
  precheck: z
    .strictObject({
      /** the register that the payments go into once they are made */
      register: z.string().min(1).max(60),
      /** of which kinds of payment it speaks; of all, unless said */
      kinds: z
        .array(z.string().regex(/^[A-Z][A-Z0-9_]{0,60}$/))
        .min(1)
        .max(20)
        .optional(),
      /** more operands; `batch` gives the payees of the batch, with the month that each is about to be paid for */
      operands: named(operand, 'operand')
        .refine((all) => !Object.hasOwn(all, 'batch'), '"batch" is the payees: name their kinds in kinds')
        .default({}),
      /** whom to check first; unless said, those whom the screen finds already */
      set: z.string().min(1).max(4000).optional(),
      reason: words,
    })
    .optional(),
  suppress: z
    .array(z.strictObject({ name: z.string().regex(NAME), ...words.shape, when: cel }))
    .max(30)
    .default([]),
});

export type Screen = z.infer<typeof screenSchema>;
export type Parameter = Screen['parameters'][string];
export type ParameterValue =
  | number
  | string
  | boolean
  | ParameterValue[]
  | { [name: string]: ParameterValue };
export type Words = { zh: string; en: string };
