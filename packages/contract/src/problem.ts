import { PROBLEM_CODES as ENGINE_PROBLEM_CODES } from '@afterneedle/engine';
import { z } from 'zod';

/** Every code a problem may carry, on a line or in an HTTP answer. Never reused for another meaning. */
export const PROBLEM_CODES = [
  ...ENGINE_PROBLEM_CODES,
  'malformed-json',
  'missing',
  'too-short',
  'in-the-future',
  'line-too-long',
  'body-too-large',
  'wrong-media-type',
  'unknown-clinic',
  'idempotency-key-missing',
  'idempotency-key-reused',
  'no-session',
  'not-your-role',
  'no-link',
  'foreign-origin',
  'not-found',
  'wrong-state',
  'photo-differs',
  'too-many-photos',
  'offset-gap',
  'hash-differs',
  'not-a-picture',
  'expired-batch',
  'allergy-match',
  'changed-meanwhile',
  'wrong-birth-date',
  'too-many-requests',
  'unavailable',
  'internal',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One thing wrong: where (JSON Pointer), which kind, and what to say about it. */
export const problemSchema = z
  .object({ path: z.string(), code: z.enum(PROBLEM_CODES), message: z.string() })
  .meta({ id: 'Problem' });

export type ContractProblem = z.infer<typeof problemSchema>;

/** The answer to a refused request, sent as application/problem+json. */
export const problemDocumentSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string().optional(),
    problems: z.array(problemSchema),
    requestId: z.string(),
  })
  .meta({ id: 'ProblemDocument' });

export type ProblemDocument = z.infer<typeof problemDocumentSchema>;

/** Writes the JSON Pointer (RFC 6901) of a field inside a body. */
export function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
