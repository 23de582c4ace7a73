import type { Mutant } from './mutants-of.ts';

/** What some code does without a mutant: its milliseconds of one core, its calls at places, the places it reaches. */
export interface Course {
  readonly ms: number;
  readonly calls: number;
  /** One bit a mutant, set for the first mutant of each place, in base 64. */
  readonly places: string;
}

/** What one test file does without a mutant: while it is read, and test by test. */
export interface Usual {
  readonly file: string;
  /** Names what the file says. */
  readonly hash: string;
  readonly load: Course;
  readonly tests: readonly Course[];
  readonly failed?: string;
}

/** The tests of one file that come to the place of a mutant. */
export interface Ask {
  readonly usual: Usual;
  readonly tests: readonly number[];
  readonly ms: number;
}

const unpacked = new Map<string, Uint8Array>();

/** Answers whether a place, named by its first mutant, is among some. */
export function reaches({ places }: Course, place: number): boolean {
  let bits = unpacked.get(places);
  if (bits === undefined) {
    bits = Buffer.from(places, 'base64');
    unpacked.set(places, bits);
  }
  return (((bits[place >>> 3] ?? 0) >>> (place & 7)) & 1) === 1;
}

/** Answers some places as bits. */
export function packed(places: readonly number[], mutants: number): string {
  const bits = Buffer.alloc((mutants >>> 3) + 1);
  for (const place of places) bits[place >>> 3] = (bits[place >>> 3] ?? 0) | (1 << (place & 7));
  return bits.toString('base64');
}

/** Where the tests stand that most likely notice a mutant of a part. */
const NEAR: Readonly<Record<string, RegExp>> = {
  facts: /src\/(facts|rules|triage|causes)\/|mutation\/suite\/|proofs\/prove\.test/,
  ahead: /src\/(ahead|rules)\/|prove-generated|generated-rules/,
  rules: /src\/(facts|rules|triage|causes)\/|mutation\/suite\/|proofs\/prove\.test/,
  triage: /src\/(facts|rules|triage|causes)\/|mutation\/suite\/|proofs\/prove\.test/,
  lines: /mutation\/suite\/lines|same-lines|src\/lines\//,
  care: /src\/(care|triage|plan)\//,
  interview: /src\/interview\/|proofs\/interview/,
  screening: /(src|proofs)\/screening/,
  series: /src\/series\/|proofs\/series/,
  plan: /src\/plan\/|proofs\/plan/,
  products: /src\/(products|ingredients)\/|tests\/labels/,
  text: /src\/(text|lexicon)\/|tests\/messages/,
};

/** Answers whether a test file stands near a part of the engine, or holds recorded answers. */
export function isNear(file: string, part: string): boolean {
  return RECORDED.test(file) || (NEAR[part] ?? new RegExp(`src/${part}/`)).test(file);
}

/** Answers held against recorded ones: they say that something changed, not that it is wrong, so they come after the nearest. */
export const RECORDED = /\/recorded-/;

/** Answers what is asked about a mutant: of each file the tests that come to its place, the nearest first, then the quick. */
export function asksAbout(mutant: Mutant, place: number, usual: readonly Usual[]): readonly Ask[] {
  const part = mutant.file.split('/')[0] as string;
  const distance = ({ usual: { file } }: Ask): number => {
    if (RECORDED.test(file)) return 1;
    return isNear(file, part) ? 0 : 2;
  };
  return usual
    .filter(({ failed }) => failed === undefined)
    .flatMap((one): readonly Ask[] => {
      const isAll = reaches(one.load, place);
      const tests = [...one.tests.keys()].filter(
        (index) => isAll || reaches(one.tests[index] as Course, place),
      );
      if (!isAll && tests.length === 0) return [];
      const ms = tests.reduce((sum, index) => sum + (one.tests[index]?.ms ?? 0), one.load.ms);
      return [{ usual: one, tests, ms }];
    })
    .toSorted((a, b) => distance(a) - distance(b) || a.ms - b.ms);
}

/** Answers what of this fits into some milliseconds of one core and was not asked before; recorded answers always do. */
export function stillToAsk(
  asks: readonly Ask[],
  { mostMs, asked }: { readonly mostMs: number; readonly asked: readonly string[] },
): readonly Ask[] {
  const before = new Set(asked);
  let spent = 0;
  return asks.filter(({ ms, usual }, index) => {
    const isCounted = !RECORDED.test(usual.file);
    if (index > 0 && isCounted && spent + ms > mostMs) return false;
    if (isCounted) spent += ms;
    return !before.has(usual.hash);
  });
}
