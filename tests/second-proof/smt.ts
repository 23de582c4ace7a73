/** Small words of SMT-LIB, the language of solvers. */
const call = (name: string, parts: readonly (string | number)[]): string => `(${name} ${parts.join(' ')})`;

function joined(name: 'and' | 'or', parts: readonly string[]): string {
  const [idle, deciding] = name === 'and' ? ['true', 'false'] : ['false', 'true'];
  const left = [...new Set(parts)].filter((part) => part !== idle);
  if (left.includes(deciding)) return deciding;
  return left.length < 2 ? (left[0] ?? idle) : call(name, left);
}

/** Answers that all hold, and that any holds; what is true or false by itself is left out. */
export const all = (parts: readonly string[]): string => joined('and', parts);
export const any = (parts: readonly string[]): string => joined('or', parts);
export const not = (part: string): string =>
  part === 'true' ? 'false' : part === 'false' ? 'true' : call('not', [part]);
export const equal = (a: string, b: string | number): string => call('=', [a, whole(b)]);
/** Answers that two formulas say the same. */
export const same = (a: string, b: string): string => call('=', [a, b]);
export const atLeast = (a: string, b: string | number): string => call('>=', [a, whole(b)]);
export const atMost = (a: string, b: string | number): string => call('<=', [a, whole(b)]);
export function choose(when: string, then: string | number, otherwise: string | number): string {
  if (when === 'true' || whole(then) === whole(otherwise)) return whole(then);
  return when === 'false' ? whole(otherwise) : call('ite', [when, whole(then), whole(otherwise)]);
}
export const sum = (parts: readonly string[]): string =>
  parts.length === 1 ? (parts[0] as string) : call('+', parts);
export const isOneOf = (word: string, values: readonly number[]): string =>
  any(values.map((value) => equal(word, value)));

function whole(value: string | number): string {
  return typeof value === 'number' && value < 0 ? `(- ${-value})` : String(value);
}

/** Answers a number as SMT-LIB writes it. */
export const number = (value: number): string => whole(value);

/** Answers the greater of some whole numbers. */
export function greatest(parts: readonly string[]): string {
  return parts.reduce((a, b) => choose(atLeast(a, b), a, b));
}

export const declared = (name: string): string => `(declare-const ${name} Int)`;
export const defined = (name: string, type: 'Int' | 'Bool', body: string): string =>
  `(define-fun ${name} () ${type} ${body})`;
