/** What is wrong with an input, said so that the field can be found and mended. */
export interface Problem {
  /** JSON Pointer to the field, for example `/facts/pus`. */
  readonly path: string;
  readonly code: ProblemCode;
  readonly message: string;
}

export const PROBLEM_CODES = [
  'not-an-object',
  'unknown-field',
  'unknown-fact',
  'bad-value',
  'out-of-range',
  'too-long',
  'not-allowed',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];
