/** Signs that a scanner takes for one another. */
const ALIKE = [
  'il1|!jtf',
  'o0dqc',
  'ceo',
  'nhmur',
  'vyu',
  's5z8',
  'b86h',
  'g9q',
  'z27',
  'ae4',
  'kxh',
  'wv',
  'pr',
  'ft',
  'lt',
  'ij',
  'yv',
  'ao',
  'bp',
  'ns',
  'em',
];
/** Two signs that a scanner reads as one, or one as two. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['vv', 'w'],
  ['cl', 'd'],
  ['li', 'h'],
  ['ri', 'n'],
  ['ii', 'u'],
  ['ii', 'n'],
  ['nn', 'm'],
  ['in', 'm'],
  ['ni', 'm'],
  ['lc', 'k'],
  ['ti', 'n'],
  ['fi', 'h'],
  ['tl', 'd'],
  ['ol', 'd'],
  ['ty', 'v'],
  ['xy', 'n'],
];
const SWAP = 100;
const CHEAP = 34;
const THIN = 60;
const CODES = 128;
const swaps = new Uint8Array(CODES * CODES).fill(SWAP);
for (let code = 0; code < CODES; code += 1) swaps[code * CODES + code] = 0;
for (const group of ALIKE)
  for (const one of group)
    for (const other of group)
      if (one !== other) swaps[one.charCodeAt(0) * CODES + other.charCodeAt(0)] = CHEAP;
const gaps = new Uint8Array(CODES).fill(SWAP);
for (const sign of 'iljtfr1|') gaps[sign.charCodeAt(0)] = THIN;
const pairs = new Set(
  PAIRS.map(([two, one]) => keyOf(two.charCodeAt(0), two.charCodeAt(1), one.charCodeAt(0))),
);

function keyOf(first: number, second: number, one: number): number {
  return (first * CODES + second) * CODES + one;
}

const gapOf = (code: number): number => gaps[code] ?? SWAP;
const swapOf = (a: number, b: number): number =>
  a === b ? 0 : a < CODES && b < CODES ? (swaps[a * CODES + b] ?? SWAP) : SWAP;

/** So far apart the places of one sign in two words may lie. */
const BAND = 3;
const FAR = 60_000;

/**
 * Answers how far two words lie apart for a scanner, in hundredths of a sign: signs that look alike cost little, one
 * lost or put in costs up to 100. Stops above `limit`.
 */
export function scanDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > BAND) return FAR;
  const width = b.length + 1;
  let before = new Uint16Array(width).fill(FAR);
  let last = new Uint16Array(width).fill(FAR);
  let row = new Uint16Array(width);
  last[0] = 0;
  for (let j = 1; j <= Math.min(BAND, b.length); j += 1)
    last[j] = (last[j - 1] ?? 0) + gapOf(b.charCodeAt(j - 1));
  for (let i = 1; i <= a.length; i += 1) {
    const one = a.charCodeAt(i - 1);
    const previous = i > 1 ? a.charCodeAt(i - 2) : 0;
    row.fill(FAR);
    if (i <= BAND) row[0] = (last[0] ?? FAR) + gapOf(one);
    let least = row[0] ?? FAR;
    for (let j = Math.max(1, i - BAND); j <= Math.min(b.length, i + BAND); j += 1) {
      const other = b.charCodeAt(j - 1);
      const ahead = j > 1 ? b.charCodeAt(j - 2) : 0;
      let cost = Math.min(
        (last[j] ?? FAR) + gapOf(one),
        (row[j - 1] ?? FAR) + gapOf(other),
        (last[j - 1] ?? FAR) + swapOf(one, other),
      );
      if (i > 1 && pairs.has(keyOf(previous, one, other)))
        cost = Math.min(cost, (before[j - 1] ?? FAR) + CHEAP);
      if (j > 1 && pairs.has(keyOf(ahead, other, one))) cost = Math.min(cost, (last[j - 2] ?? FAR) + CHEAP);
      if (i > 1 && j > 1 && one === ahead && previous === other)
        cost = Math.min(cost, (before[j - 2] ?? FAR) + SWAP);
      row[j] = Math.min(cost, FAR);
      if (cost < least) least = cost;
    }
    if (least > limit) return least;
    [before, last, row] = [last, row, before];
  }
  return last[b.length] ?? FAR;
}
