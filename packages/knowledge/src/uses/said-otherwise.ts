import type { Claim } from '../claims/claim.ts';
import type { UseLine } from '../claims/use.ts';
import type { Fault } from './fault.ts';
import type { LedgerBook } from './ledger-book.ts';
import { type LedgerEntry, nameOf, type Stated } from './ledger-entry.ts';

const list = (values: readonly (string | number | null)[]): string =>
  [...new Set(values.map((value) => value ?? 'open'))].join(' or ') || 'not said';

/** Answers in what an entry says otherwise than a claim; empty when they agree or one of them says nothing. */
export function differencesOf(
  claim: Claim,
  { levels, starts, ends, stance, repeats }: Stated,
): readonly string[] {
  const { level, window, kind } = claim;
  const found: string[] = [];
  if (level !== undefined && levels !== undefined && !levels.includes(level))
    found.push(`${list(levels)} instead of ${level}`);
  const from = window?.fromHour ?? undefined;
  if (from !== undefined && starts !== undefined && !starts.includes(from))
    found.push(`from hour ${list(starts)} instead of ${from}`);
  const to = window?.toHour ?? undefined;
  if (to !== undefined && ends !== undefined && !ends.includes(to))
    found.push(`until hour ${list(ends)} instead of ${to}`);
  if (stance !== undefined && (kind === 'care-avoid' || kind === 'care-do')) {
    const said = kind === 'care-avoid' ? 'avoid' : 'do';
    if ((stance === 'avoid') !== (said === 'avoid')) found.push(`${stance} instead of ${said}`);
  }
  if (repeats === true && to === undefined && (ends ?? []).some((end) => end !== null))
    found.push(`until hour ${list(ends ?? [])} where it names no end`);
  return found;
}

/** The judgement that the stricter window is the default: it explains a hold that is longer than one claim asks. */
const STRICTER = 'J-24';

const HOLDS: readonly LedgerEntry['kind'][] = ['care', 'ingredient-class', 'everyday'];

function isLonger({ window, kind }: Claim, { stated }: LedgerEntry): boolean {
  const to = window?.toHour ?? Number.POSITIVE_INFINITY;
  const { ends = [] } = stated?.[kind] ?? stated?.any ?? {};
  return ends.every((end) => (end ?? Number.POSITIVE_INFINITY) > to);
}

/** Answers whether an id may explain a difference: a conflict with the claim in it, or a judgement or warning the entry cites. */
function mayExplain(id: string, claim: Claim, { book, entry }: Pair): boolean {
  if (id.startsWith('C-'))
    return book.conflicts.some((conflict) => conflict.id === id && conflict.claims.includes(claim.id));
  if (id === STRICTER) return HOLDS.includes(entry.kind) && isLonger(claim, entry);
  const isOurs = id.startsWith('J-') || id.startsWith('W-');
  return isOurs && (entry.cites.includes(id) || claim.warnings?.some((warning) => warning === id) === true);
}

interface Pair {
  readonly book: LedgerBook;
  readonly entry: LedgerEntry;
}

function faultsOfPair(claim: Claim, line: UseLine, pair: Pair): readonly Fault[] {
  const { stated } = pair.entry;
  const differences = differencesOf(claim, stated?.[claim.kind] ?? stated?.any ?? {});
  const common = { id: claim.id, entry: line.entry };
  const explanation = line.explainedBy;
  if (differences.length === 0) {
    if (explanation === undefined) return [];
    const say = `${claim.id} and ${line.entry} say the same; ${explanation} explains nothing`;
    return [{ code: 'empty-explanation', ...common, say }];
  }
  if (explanation === undefined)
    return [
      {
        code: 'unexplained-difference',
        ...common,
        say: `${claim.id}, ${line.entry}: ${differences.join('; ')}`,
      },
    ];
  if (mayExplain(explanation, claim, pair)) return [];
  const say = `${explanation} does not speak of ${claim.id} in ${line.entry}`;
  return [{ code: 'empty-explanation', ...common, say }];
}

/** Answers where an entry says another level or other hours than a claim it rests on, and nothing explains it. */
export function saidOtherwise(book: LedgerBook, entries: readonly LedgerEntry[]): readonly Fault[] {
  const byName = new Map<string, LedgerEntry>(entries.map((entry) => [nameOf(entry), entry]));
  return book.claims.flatMap((claim) => {
    const use = book.uses[claim.id];
    const lines = use !== undefined && 'used' in use ? use.used : [];
    return lines.flatMap((line) => {
      const entry = byName.get(line.entry);
      return entry === undefined ? [] : faultsOfPair(claim, line, { book, entry });
    });
  });
}
