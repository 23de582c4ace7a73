import type { CompiledSeries } from './compile-series.ts';
import { pointsOf } from './points-of.ts';
import type { Sample } from './sample.ts';
import type { SeriesExplanation } from './series-reading.ts';

/** Answers the danger signs that an earlier check-in told not long ago and the last one does not: they still count (J-45). */
export function cameAndWent(
  samples: readonly Sample[],
  { dangers, knowledge }: CompiledSeries,
): readonly (SeriesExplanation & { readonly kind: 'came-and-went' })[] {
  const last = samples.at(-1);
  if (last === undefined) return [];
  const since = last.minutes - knowledge.numbers.dangerHours.value * 60;
  const recent = samples.filter(({ minutes }) => minutes >= since);
  const told = new Set(recent.slice(0, -1).flatMap(({ facts }) => Object.keys(facts.findings)));
  return dangers.flatMap((finding) => {
    if (!told.has(finding)) return [];
    const now = last.facts.findings[finding];
    if (now === true || (typeof now === 'number' && now > 0)) return [];
    const point = pointsOf(recent, finding, knowledge).findLast(({ severity }) => severity > 0);
    return point === undefined ? [] : [{ kind: 'came-and-went', finding, points: [point] }];
  });
}
