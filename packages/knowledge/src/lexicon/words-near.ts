import type { Lexicon } from '@afterneedle/engine';
import type { FindingId } from '../vocabulary/index.ts';

type Groups = Lexicon<FindingId>['together'];

/**
 * Signs by words near each other, one group a line: `place words + state words` (or one kind of words that says it alone), then `! words` that take the meaning away.
 * A line may begin with `=2`, the step of the scale. Words after `~` only have to be there and still say their own sign.
 */
export type WordsNear = Readonly<Partial<Record<FindingId, string>>>;

/** Answers the groups of words that lines of text stand for. */
export function groupsOf(near: WordsNear): Groups {
  return (Object.keys(near) as FindingId[]).flatMap((f) =>
    linesOf(near[f] ?? '').map((line) => groupOf(f, line)),
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function groupOf(f: FindingId, line: string): Groups[number] {
  const [said = '', unless = ''] = line.split('!');
  const step = /^=(\d)/u.exec(said)?.[1];
  const lists = said.replace(/^=\d/u, '').split('+');
  const beside = lists.flatMap((words, place) => (words.includes('~') ? [place] : []));
  const of = lists.map((words) => words.replace('~', ''));
  if (of.some((words) => words.trim() === '')) throw new SyntaxError(`a kind of words is empty: ${line}`);
  const also = ALSO[f];
  return {
    f,
    of,
    unless,
    beside,
    ...(also === undefined ? {} : { also }),
    ...(step === undefined ? {} : { v: Number(step) }),
  };
}

/** Signs that some signs always say as well. */
const ALSO: Readonly<Partial<Record<FindingId, Groups[number]['also']>>> = {
  'eyes-shut-by-swelling': { 'eyelid-swelling': 3 },
};
