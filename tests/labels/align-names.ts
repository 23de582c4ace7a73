const lettersOf = (name: string): string =>
  name
    // A strength stands in the printed name, not in the judge's.
    .replace(/\d[\d.,]*\s*(?:%(?:\s*[wv]\/[wv])?|(?:mcg|mg|g|units?|iu|ppm)\b(?:\/\s?m?[gl]\b)?)/giu, '')
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, replaced));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** One letter in five may be misread; the judge's names are repaired, the printed ones are not. */
const MISREAD = 0.2;

/** Answers whether a name as split is the name a careful person read. */
export function isSameName(split: string, read: string): boolean {
  const a = lettersOf(split);
  const b = lettersOf(read);
  return a === b || distance(a, b) <= Math.floor(MISREAD * Math.max(a.length, b.length));
}

/** Answers for each name read which name of the split list it is, in order; undefined where it was missed. */
export function alignNames(
  split: readonly string[],
  read: readonly string[],
): readonly (number | undefined)[] {
  const best: number[][] = Array.from({ length: split.length + 1 }, () =>
    Array.from({ length: read.length + 1 }, () => 0),
  );
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const same = split.map((name) => read.map((other) => isSameName(name, other)));
  for (let i = split.length - 1; i >= 0; i -= 1)
    for (let j = read.length - 1; j >= 0; j -= 1) {
      const row = best[i];
      if (row !== undefined)
        row[j] = Math.max(at(i + 1, j), at(i, j + 1), same[i]?.[j] === true ? at(i + 1, j + 1) + 1 : 0);
    }
  const found: (number | undefined)[] = read.map(() => undefined);
  let i = 0;
  let j = 0;
  while (i < split.length && j < read.length) {
    if (same[i]?.[j] === true && at(i, j) === at(i + 1, j + 1) + 1) {
      found[j] = i;
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return found;
}
