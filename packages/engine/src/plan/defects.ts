import type { ProblemCode } from '../facts/problem.ts';

/** One place in an input, where problems are noted. */
export interface Defects {
  readonly add: (code: ProblemCode, message: string) => void;
  /** The field of this name, or the entry of this number. */
  readonly in: (key: string) => Defects;
  /** Notes every field that is not one of these. */
  readonly refuseOthers: (value: Readonly<Record<string, unknown>>, fields: readonly string[]) => void;
}

/** Answers a text short enough to stand in a message. */
export function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}...` : text;
}

/** Answers where problems of one place and all below it are noted. */
export function defectsAt(
  path: string,
  note: (path: string, code: ProblemCode, message: string) => void,
): Defects {
  const below = (key: string): Defects =>
    defectsAt(`${path}/${shown(key).replaceAll('~', '~0').replaceAll('/', '~1')}`, note);
  return {
    add: (code, message) => note(path, code, message),
    in: below,
    refuseOthers: (value, fields) => {
      for (const key of Object.keys(value)) {
        if (!fields.includes(key)) below(key).add('unknown-field', `"${shown(key)}" is not a field here`);
      }
    },
  };
}
