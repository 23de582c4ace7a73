import type { Mutant } from './mutants-of.ts';
import { hashOf } from './results.ts';

/**
 * Answers the place of each mutant in the order in which those of its part are drawn, from 0. The first so many are a
 * sample by chance; a seed gives the same order again, and a change of one file leaves the order of the others.
 */
export function drawnRanks(mutants: readonly Mutant[], seed: string): readonly number[] {
  const seen = new Map<string, number>();
  const drawn = mutants.map(({ file, kind, before, after }, index) => {
    const text = [seed, file, kind, before, after].join('\n');
    const nth = (seen.get(text) ?? 0) + 1;
    seen.set(text, nth);
    return { index, part: file.split('/')[0] as string, lot: hashOf(`${text}\n${nth}`) };
  });
  const ranks = Array.from({ length: mutants.length }, () => 0);
  for (const group of Map.groupBy(drawn, ({ part }) => part).values()) {
    const order = group.toSorted((a, b) => (a.lot < b.lot ? -1 : 1));
    for (const [rank, { index }] of order.entries()) ranks[index] = rank;
  }
  return ranks;
}

/** Answers Wilson's interval for a share: with 95 % confidence the share of all lies in it. */
export function shareInterval(hits: number, of: number): readonly [number, number] {
  if (of === 0) return [0, 1];
  const z = 1.96;
  const share = hits / of;
  const middle = share + (z * z) / (2 * of);
  const width = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const whole = 1 + (z * z) / of;
  return [Math.max(0, (middle - width) / whole), Math.min(1, (middle + width) / whole)];
}
