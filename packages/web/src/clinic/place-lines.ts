import { placeOf } from './region-words.ts';

interface Treated {
  readonly area: string;
  readonly depthMm: number;
  readonly passes: number | null;
}

/** Answers treated areas with those of one depth and as many passes together. */
export function placeLines(areas: readonly Treated[]): string[] {
  const places = new Map<string, string[]>();
  for (const { area, depthMm, passes } of areas) {
    const how = `${depthMm} mm${passes === null ? '' : `, ${passes} ${passes === 1 ? 'pass' : 'passes'}`}`;
    places.set(how, [...(places.get(how) ?? []), placeOf(area)]);
  }
  return [...places].map(([how, where]) => `${how}: ${where.join('; ')}`);
}
