import { plainName } from './name-key.ts';
import { isOneSlipAway } from './near-spelling.ts';

const FILLERS = new Set(
  'my a an the some any for with on in of to at and or use using apply put wear go going do doing have having take taking can i may yet again now please new old little bit light lightly gentle mild plain daily normal usual regular face facial skin body after before day night morning evening this that it is product brand good nice when start from by me we our she he they today tomorrow still already just really very what about is are its dry oily sensitive combination dehydrated mature type ml oz g tube bottle jar pump cheap expensive ok okay safe thanks thank you tonight allowed should could would will does did if too'.split(
    ' ',
  ),
);
const LONG_WORD = 6;

/** One word of a phrase, as compared. */
export interface PhraseWord {
  readonly word: string;
  readonly stem: string;
  readonly isFiller: boolean;
  /** It and the word behind it written as one. */
  readonly joinedNext?: string;
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
    .map((word, at, all) => {
      const next = all[at + 1];
      const isFiller = FILLERS.has(word) || /^\d+$/u.test(word);
      const joinedNext = next === undefined ? {} : { joinedNext: stemOf(`${word}${next}`) };
      return { word, stem: stemOf(word), isFiller, ...joinedNext };
    });
}

/** How near a word must be to count: a slip apart, or only the very word. */
export type Nearness = 'a-slip' | 'the-word';

function isLike(a: string, b: string, nearness: Nearness): boolean {
  if (a === b) return true;
  if (nearness === 'the-word') return false;
  return a.length >= LONG_WORD && b.length >= LONG_WORD && a[0] === b[0] && isOneSlipAway(a, b);
}

/** A name as it is looked for in a phrase. */
export interface SpokenName {
  readonly stems: readonly string[];
  /** Its words written as one: "make-up" is "makeup". */
  readonly joined: string;
}

/** Answers a name as it is looked for in a phrase; figures in it are not. */
export function spokenName(name: string): SpokenName {
  const words = phraseWords(name).filter(({ stem }) => !/^\d+$/u.test(stem));
  return { stems: words.map(({ stem }) => stem), joined: stemOf(words.map(({ word }) => word).join('')) };
}

/** Answers which places of a phrase a name covers, in any order, or nothing where a word of it is missing. */
export function placesOf(
  phrase: readonly PhraseWord[],
  name: SpokenName,
  nearness: Nearness = 'a-slip',
): readonly number[] | undefined {
  if (name.stems.length === 0) return undefined;
  const places: number[] = [];
  for (const stem of name.stems) {
    const at = phrase.findIndex(
      (word, place) => !places.includes(place) && isLike(word.stem, stem, nearness),
    );
    if (at === -1) return joinedPlaces(phrase, name, nearness);
    places.push(at);
  }
  return places;
}

/** "make-up" is "makeup", and "sun screen" is "sunscreen". */
function joinedPlaces(
  phrase: readonly PhraseWord[],
  { joined, stems }: SpokenName,
  given: Nearness,
): readonly number[] | undefined {
  // A letter is all that parts "vitamin c" from other vitamins, so it is never a slip.
  const nearness = stems.some((stem) => stem.length === 1) ? 'the-word' : given;
  const one = phrase.findIndex(({ stem }) => isLike(stem, joined, nearness));
  if (one !== -1) return [one];
  const two = phrase.findIndex(
    ({ joinedNext }) => joinedNext !== undefined && isLike(joinedNext, joined, nearness),
  );
  return two === -1 ? undefined : [two, two + 1];
}
