import { type ContractProblem, problemDocumentSchema } from '@afterneedle/contract';
import { type Outcome, refused } from './problems.ts';
import type { Services } from './services.ts';

/** A body in which a field is not as it should be. */
export function notRight(problems: readonly ContractProblem[]): Outcome<never> {
  return refused({ status: 422, title: 'Something in the request is not right', problems });
}

/** A value whose lists may be written to, as the schemas of answers type them. */
export type Writable<T> = T extends readonly (infer Entry)[]
  ? Writable<Entry>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Writable<T[Key]> }
    : T;

/** Gives a value the type a schema asks for; the serializer only reads it. */
export function asSent<T>(value: T): Writable<T> {
  return value as Writable<T>;
}

/** How a question that stores nothing may be refused. */
export const answerRefusals = {
  400: problemDocumentSchema,
  413: problemDocumentSchema,
  422: problemDocumentSchema,
  429: problemDocumentSchema,
};

const HOUR_MS = 3_600_000;

/** What holds for a route that works something out for anybody and keeps nothing. */
export function answerLimits({ config }: Services) {
  return {
    may: 'anybody',
    audit: 'none: nothing is stored',
    rateLimit: { max: config.answersPerHour, timeWindow: HOUR_MS },
  } as const;
}
