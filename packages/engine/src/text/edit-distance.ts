/** Letters that lie next to each other on a keyboard, or sound alike: a slip from one to the other is one edit. */
const SLIPS = [
  'qwa',
  'wqes',
  'ewrd',
  'retf',
  'trygf',
  'ytuh',
  'uyij',
  'iuok',
  'oipl',
  'pol',
  'aqsz',
  'swadxz',
  'dsefcx',
  'fdrgvc',
  'gfthvb',
  'hgyjnb',
  'jhukmn',
  'kjilm',
  'lkop',
  'zasx',
  'xzsdc',
  'cxdfv',
  'vcfgb',
  'bvghn',
  'nbhjm',
  'mnjk',
];
const SOUNDS = ['aeiouy', 'ckqs', 'szc', 'fvp', 'gj', 'mn', 'td', 'bp'];
const SIZE = 26;
const near = new Uint8Array(SIZE * SIZE);
for (const group of SLIPS) for (const other of group.slice(1)) mark(group[0] ?? '', other);
for (const group of SOUNDS) for (const one of group) for (const other of group) mark(one, other);

function mark(a: string, b: string): void {
  const [i, j] = [a.charCodeAt(0) - 97, b.charCodeAt(0) - 97];
  near[i * SIZE + j] = 1;
  near[j * SIZE + i] = 1;
}

/**
 * Counts the slips between two words: a letter too many, one missing, two swapped, or one for a neighbour on the keyboard
 * or a like sound. Any other letter in place of one counts as two. Stops when it is more than `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const change = (last[j - 1] ?? 0) + substitution(a.charCodeAt(i - 1), b.charCodeAt(j - 1));
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return least;
    before = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}

function substitution(a: number, b: number): number {
  if (a === b) return 0;
  const [i, j] = [a - 97, b - 97];
  return i >= 0 && i < SIZE && j >= 0 && j < SIZE && near[i * SIZE + j] === 1 ? 1 : 2;
}
