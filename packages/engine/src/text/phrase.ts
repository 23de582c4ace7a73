/** A phrase of a lexicon with its choices written out; a unit is a word, an `@class`, or words that stand for each other: `a|b|c`. */
export function spellOut(phrase: string, isLight: (word: string) => boolean): string[][] {
  const reader: Reader = { parts: phrase.match(PART) ?? [], at: 0, isLight };
  const ways = sequence(reader);
  if (reader.at < reader.parts.length) throw new SyntaxError(`phrase has a stray ")": ${phrase}`);
  return ways.filter((way) => way.length > 0);
}

/** Splits a wording into its phrases. */
export function phrasesOf(say: string): string[] {
  return say
    .split(/[;\n]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

const PART = /[()|]|[^\s()|]+/gu;

interface Reader {
  readonly parts: readonly string[];
  at: number;
  readonly isLight: (word: string) => boolean;
}

function sequence(reader: Reader): string[][] {
  let ways: string[][] = [[]];
  for (let part = reader.parts[reader.at]; part !== undefined; part = reader.parts[reader.at]) {
    if (part === ')' || part === '|') break;
    if (part === '(') {
      const next = choice(reader);
      if (next.length === 1 && ways.length === 1) ways[0]?.push(...(next[0] ?? []));
      else ways = ways.flatMap((way) => next.map((more) => [...way, ...more]));
    } else {
      for (const way of ways) way.push(part);
      reader.at += 1;
    }
  }
  return ways;
}

function choice(reader: Reader): string[][] {
  const ways: string[][] = [];
  do {
    reader.at += 1;
    for (const way of sequence(reader)) ways.push(way);
  } while (reader.parts[reader.at] === '|');
  if (reader.parts[reader.at] !== ')') throw new SyntaxError(`phrase lacks a ")": ${reader.parts.join(' ')}`);
  reader.at += 1;
  return gathered(reader, ways);
}

/** Makes one unit of all single words of a choice; a choice of light words that may be left out is left out. */
function gathered(reader: Reader, ways: readonly string[][]): string[][] {
  const singles = new Set<string>();
  const others: string[][] = [];
  for (const way of ways) {
    const [only] = way;
    if (way.length === 1 && only !== undefined && only[0] !== '@')
      for (const one of only.split('|')) singles.add(one);
    else others.push(way);
  }
  const optional = others.some((way) => way.length === 0);
  if (optional && others.every((way) => way.every(reader.isLight)) && [...singles].every(reader.isLight))
    return [[]];
  if (singles.size > 0) others.push([[...singles].sort().join('|')]);
  return others;
}
