/** A count out of all it could have been. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** The standard normal deviate of a two-sided 95 % interval. */
const Z = 1.959964;

/** Answers the 95 % bounds of a share by Wilson's score, in percent. */
export function wilsonBounds({ part, whole }: Share): { readonly low: number; readonly high: number } {
  const rate = part / whole;
  const width = 1 + Z ** 2 / whole;
  const middle = (rate + Z ** 2 / (2 * whole)) / width;
  const half = (Z / width) * Math.sqrt((rate * (1 - rate)) / whole + Z ** 2 / (4 * whole ** 2));
  return { low: 100 * Math.max(0, middle - half), high: 100 * Math.min(1, middle + half) };
}

/** Answers a share as it is printed: count, percent and bounds. */
export function shareText(share: Share): string {
  const { part, whole } = share;
  if (whole === 0) return 'none';
  const { low, high } = wilsonBounds(share);
  return `${part}/${whole} = ${((100 * part) / whole).toFixed(1)} % (${low.toFixed(1)} to ${high.toFixed(1)})`;
}
