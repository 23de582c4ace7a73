/** Words whose letters mislead the count below. */
const COUNTED: Readonly<Record<string, number>> = {
  area: 3,
  being: 2,
  cream: 1,
  did: 1,
  diabetes: 4,
  diet: 2,
  does: 1,
  eczema: 3,
  eye: 1,
  eyes: 1,
  eyelid: 2,
  eyelids: 2,
  fluid: 2,
  fever: 2,
  idea: 3,
  something: 2,
  someone: 2,
  sometimes: 2,
  somewhere: 2,
  use: 1,
  used: 1,
  where: 1,
  were: 1,
  milia: 3,
  radio: 3,
  reaction: 3,
  virus: 2,
};

/** What stands on a label or a door has no plainer word, so it counts as one of two syllables. */
const NAMES = new Set(
  `retinol retinoid retinoids salicylic benzoyl peroxide glycolic lanolin mineral chamomile centella arnica peptides
  exosomes vitamin ceramides hyaluronic pharmacist antibiotic antibiotics`.split(/\s+/),
);

function syllablesOf(word: string): number {
  const plain = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (plain === '') return 1;
  if (NAMES.has(plain)) return 2;
  const known = COUNTED[plain];
  if (known !== undefined) return known;
  const trimmed = plain
    .replace(/(?:[^laeiouy]es|[^dt]ed|[^laeiouy]e)$/, (end) => end.slice(0, 1))
    .replace(/ely$/, 'ly')
    .replace(/^y/, '');
  const vowels = trimmed.match(/[aeiouy]{1,2}/g)?.length ?? 1;
  return Math.max(1, vowels);
}

/** Answers the words of a text; figures and signs such as "38 C" count as words too. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}'’.]*[\p{L}\p{N}]/gu) ?? [];
}

/** Answers the sentences of a text. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?:;])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** Answers the Flesch-Kincaid grade of a text: years of school needed to read it. */
export function readingGrade(text: string): number {
  const words = wordsOf(text);
  const sentences = Math.max(1, sentencesOf(text).length);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}
