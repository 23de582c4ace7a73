import { editDistance } from '../text/edit-distance.ts';
import { plainName } from './name-key.ts';

const FILLERS = new Set(
  'my a an the some any for with on in of to at and or use using apply put wear go going do doing have having take taking can i may yet again now please new old little bit light lightly gentle mild plain daily normal usual regular face facial skin body after before day night morning evening this that it is product brand good nice when start from by me we our she he they today tomorrow still already just really very'.split(
    ' ',
  ),
);
const LONG_WORD = 6;

/** One word of a phrase, as compared. */
export interface PhraseWord {
  readonly word: string;
  readonly stem: string;
  readonly isFiller: boolean;
}

function stemOf(word: string): string {
  const bare = word
    .replace(/(?<=\p{L}{3})(?:ing|ed)$/u, '')
    .replace(/ies$/u, 'y')
    .replace(/(?<=\p{L}{2})s$/u, '')
    .replace(/(?<=\p{L}{3})e$/u, '');
  return bare.replace(/(?<=\p{L}{2})([bdgmnprt])\1$/u, '$1');
}

/** Answers the words of a phrase in one plain form: "Swimming" and "swim" are one. */
export function phraseWords(phrase: string): readonly PhraseWord[] {
  return plainName(phrase)
    .replace(/'s\b/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => ({ word, stem: stemOf(word), isFiller: FILLERS.has(word) || /^\d+$/u.test(word) }));
}

function isLike(a: string, b: string): boolean {
  if (a === b) return true;
  const isLong = a.length >= LONG_WORD && b.length >= LONG_WORD && Math.abs(a.length - b.length) <= 1;
  return isLong && a[0] === b[0] && editDistance(a, b, 1) <= 1;
}

/** Answers which places of a phrase a name covers, in any order, or nothing where a word of it is missing. */
export function placesOf(phrase: readonly PhraseWord[], name: string): readonly number[] | undefined {
  const words = phraseWords(name).filter(({ stem }) => !/^\d+$/u.test(stem));
  if (words.length === 0) return undefined;
  const places: number[] = [];
  for (const { stem } of words) {
    const at = phrase.findIndex((word, place) => !places.includes(place) && isLike(word.stem, stem));
    if (at === -1) return joinedPlaces(phrase, words);
    places.push(at);
  }
  return places;
}

/** "make-up" is "makeup", and "sun screen" is "sunscreen". */
function joinedPlaces(
  phrase: readonly PhraseWord[],
  words: readonly PhraseWord[],
): readonly number[] | undefined {
  const joined = stemOf(words.map(({ word }) => word).join(''));
  const one = phrase.findIndex(({ stem }) => isLike(stem, joined));
  if (one !== -1) return [one];
  const two = phrase.findIndex(({ word }, at) =>
    isLike(stemOf(`${word}${phrase[at + 1]?.word ?? '-'}`), joined),
  );
  return two === -1 ? undefined : [two, two + 1];
}
