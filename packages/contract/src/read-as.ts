import type { z } from 'zod';
import { choiceWords, expectedAt, fieldsAt } from './expected-words.ts';
import { type ContractProblem, type ProblemCode, pointerOf } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** What a value is as a schema has it, or every field that is wrong, each said in plain words. */
export type ReadAs<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly ContractProblem[] };

/** Stands where the schema has no words of its own. */
const OWN_WORDS = '';
const MOST_SHOWN = 60;

function codeOf(issue: Issue): ProblemCode {
  switch (issue.code) {
    case 'invalid_type':
    case 'invalid_value':
    case 'invalid_union':
      return issue.input === undefined ? 'missing' : 'bad-value';
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array' ? 'too-long' : 'out-of-range';
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array' ? 'too-short' : 'out-of-range';
    default:
      return 'bad-value';
  }
}

/** Answers the name of a field as a person would say it: "depthMm", or "areas, entry 2". */
export function fieldName(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (typeof last === 'number') return `${fieldName(path.slice(0, -1))}, entry ${last + 1}`;
  const name = String(last ?? 'the body').replaceAll(/\p{C}/gu, '?');
  return name.length > MOST_SHOWN ? `${name.slice(0, MOST_SHOWN)}...` : name;
}

function kindOf(value: unknown): string {
  if (value === null) return 'Null';
  if (Array.isArray(value)) return 'A list';
  switch (typeof value) {
    case 'string':
      return value === '' ? 'An empty text' : 'A text';
    case 'number':
      if (Number.isInteger(value)) return 'A number';
      return Number.isFinite(value) ? 'A number with a fraction' : 'Something that is no number';
    case 'boolean':
      return value ? 'The word true' : 'The word false';
    default:
      return 'An object';
  }
}

/** What came instead, without saying it again: it may be about a person. */
function cameOf(issue: Issue): string {
  const { input, code } = issue;
  const kind = kindOf(input);
  if (code !== 'too_big' && code !== 'too_small') {
    return code !== 'invalid_type' && kind === 'A text' ? 'Another text' : kind;
  }
  if (typeof input === 'string') return input === '' ? 'An empty one' : `${input.length} characters`;
  if (Array.isArray(input)) return `A list of ${input.length}`;
  return code === 'too_big' ? 'A larger one' : 'A smaller one';
}

function bodyText({ input }: Issue): string {
  return `The body must be a JSON object. ${input === undefined ? 'Nothing' : kindOf(input)} came.`;
}

function strangersOf(issue: z.core.$ZodIssueUnrecognizedKeys, schema: z.ZodType): readonly ContractProblem[] {
  const known = fieldsAt(schema, issue.path);
  const here = known.length === 0 ? 'Send no field here' : `The fields here are ${choiceWords(known, 'and')}`;
  return issue.keys.map((key) => {
    const place = [...issue.path, key];
    return key === 'unmentioned'
      ? {
          path: pointerOf(place),
          code: 'not-allowed',
          message: `${key}: answers that were not given stay unknown here. This field is not taken.`,
        }
      : {
          path: pointerOf(place),
          code: 'unknown-field',
          message: `${fieldName(place)}: there is no such field. ${here}.`,
        };
  });
}

function problemsOf(issue: Issue, schema: z.ZodType): readonly ContractProblem[] {
  if (issue.code === 'unrecognized_keys') return strangersOf(issue, schema);
  const { path } = issue;
  const at = pointerOf(path);
  const code = codeOf(issue);
  if (path.length === 0) return [{ path: at, code, message: bodyText(issue) }];
  const field = fieldName(path);
  if (issue.code === 'invalid_key') {
    return [{ path: at, code, message: `${field}: give this field a shorter name.` }];
  }
  const expected = issue.message === OWN_WORDS ? expectedAt(schema, path) : issue.message;
  const message =
    code === 'missing'
      ? `${field}: this field is missing. Give ${expected}.`
      : `${field}: give ${expected}. ${cameOf(issue)} came.`;
  return [{ path: at, code, message }];
}

/** Answers what a value is as a schema has it, or every field that is wrong with it, in plain words. */
export function readAs<T>(schema: z.ZodType<T>, value: unknown): ReadAs<T> {
  const read = schema.safeParse(value, { reportInput: true, error: () => OWN_WORDS });
  if (read.success) return { ok: true, value: read.data };
  return { ok: false, problems: read.error.issues.flatMap((issue) => problemsOf(issue, schema)) };
}
