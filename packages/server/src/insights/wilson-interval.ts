/** The quantile of the normal distribution for 95 %. */
const Z = 1.959963984540054;

/** Answers between which shares the true one lies with 95 % confidence (Wilson 1927, without correction), from 0 to 1. */
export function wilsonInterval(events: number, of: number): { readonly low: number; readonly high: number } {
  if (of === 0) return { low: 0, high: 1 };
  const share = events / of;
  const square = Z * Z;
  const middle = (share + square / (2 * of)) / (1 + square / of);
  const half = (Z / (1 + square / of)) * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of));
  return {
    low: events === 0 ? 0 : Math.max(0, middle - half),
    high: events === of ? 1 : Math.min(1, middle + half),
  };
}
