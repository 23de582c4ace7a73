import { LEAST_TREATMENTS, type Rate, type RateGroup } from '@afterneedle/contract';
import { wilsonInterval } from './wilson-interval.ts';

/** A treatment as rates count it. */
export interface CountedTreatment {
  readonly id: string;
  readonly device: string;
  readonly deepestMm: number;
  readonly areas: readonly string[];
  readonly products: readonly string[];
}

/** A complication of a treatment; without areas it counts for every area that was treated. */
export interface CountedComplication {
  readonly treatmentId: string;
  readonly areas: readonly string[];
}

const BANDS = [
  { upTo: 0.5, name: 'up to 0.5 mm' },
  { upTo: 1, name: 'over 0.5 to 1 mm' },
  { upTo: 1.5, name: 'over 1 to 1.5 mm' },
  { upTo: 2.5, name: 'over 1.5 to 2.5 mm' },
  { upTo: Number.POSITIVE_INFINITY, name: 'over 2.5 mm' },
] as const;

/** Answers in which band a depth lies. */
export function depthBandOf(depthMm: number): string {
  return BANDS.find(({ upTo }) => depthMm <= upTo)?.name ?? BANDS[4].name;
}

const tenth = (share: number): number => Math.round(share * 1_000) / 10;

function rateOf(name: string, treatments: number, withComplication: number): Rate {
  if (treatments < LEAST_TREATMENTS) return { name, treatments, withComplication, rate: null };
  const { low, high } = wilsonInterval(withComplication, treatments);
  const rate = { percent: tenth(withComplication / treatments), low: tenth(low), high: tenth(high) };
  return { name, treatments, withComplication, rate };
}

const NAMES_OF: Readonly<Record<RateGroup, (treatment: CountedTreatment) => readonly string[]>> = {
  device: ({ device }) => [device],
  depth: ({ deepestMm }) => [depthBandOf(deepestMm)],
  area: ({ areas }) => areas,
  product: ({ products }) => products,
};

function ratesBy(
  group: RateGroup,
  treatments: readonly CountedTreatment[],
  complications: ReadonlyMap<string, readonly CountedComplication[]>,
): Rate[] {
  const counts = new Map<string, { all: number; bad: number }>();
  for (const treatment of treatments) {
    const files = complications.get(treatment.id) ?? [];
    for (const name of new Set(NAMES_OF[group](treatment))) {
      const count = counts.get(name) ?? { all: 0, bad: 0 };
      const isHere = files.some(
        ({ areas }) => group !== 'area' || areas.length === 0 || areas.includes(name),
      );
      counts.set(name, { all: count.all + 1, bad: count.bad + (isHere ? 1 : 0) });
    }
  }
  const rates = [...counts].map(([name, { all, bad }]) => rateOf(name, all, bad));
  if (group !== 'depth') return rates.toSorted((one, other) => other.treatments - one.treatments);
  const order = BANDS.map(({ name }) => name as string);
  return rates.toSorted((one, other) => order.indexOf(one.name) - order.indexOf(other.name));
}

/** Answers how many treatments led to a complication, of all and by device, depth, area and product. */
export function complicationRates(
  treatments: readonly CountedTreatment[],
  complications: readonly CountedComplication[],
): { readonly all: Rate; readonly rates: Record<RateGroup, Rate[]> } {
  const byTreatment = Map.groupBy(complications, ({ treatmentId }) => treatmentId);
  const bad = treatments.filter(({ id }) => byTreatment.has(id)).length;
  const by = (group: RateGroup): Rate[] => ratesBy(group, treatments, byTreatment);
  return {
    all: rateOf('All treatments', treatments.length, bad),
    rates: { device: by('device'), depth: by('depth'), area: by('area'), product: by('product') },
  };
}
