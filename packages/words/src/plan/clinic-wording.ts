const MOST_WORDS = 20;
const REFUSED =
  /\b(diagnos\w*|certified|guarantee\w*|clinically proven|detect\w*|not a medical device|(?:is|are|be|perfectly|completely) safe|safe to|don['’]t worry|do not worry|erythema|oedema|edema|lesions?|papules?|pustules?|occlusive)\b/i;

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}'’.%]*[\p{L}\p{N}]/gu) ?? [];

/** Answers what is wrong with a line that a clinic wrote for people, by the rules of our own texts. */
export function clinicWordingFaults(text: string): readonly string[] {
  const said = text.trim();
  if (said === '') return ['Write what the person reads.'];
  const refused = REFUSED.exec(said)?.[0];
  const long = said
    .split(/(?<=[.!?:;])\s+|\n/)
    .map((sentence) => wordsOf(sentence).length)
    .find((count) => count > MOST_WORDS);
  return [
    ...(refused === undefined ? [] : [`Leave out "${refused}": it promises too much or few people know it.`]),
    ...(long === undefined ? [] : [`A sentence has ${long} words. Use ${MOST_WORDS} at most.`]),
    ...(/^[\p{Lu}\d"']/u.test(said) ? [] : ['Begin with a capital letter.']),
    ...(/[.?!]$/.test(said) ? [] : ['End with a full stop.']),
    ...(/[<>{}]|https?:|www\./i.test(said) ? ['Use words only: no links and no brackets.'] : []),
  ];
}
