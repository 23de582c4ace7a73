/** Answers a word without doubled letters. */
export function undoubled(word: string): string {
  return word.replace(/(.)\1+/gu, '$1');
}

const ENDINGS =
  /(?:iness|ishly|ingly|ness|ings|ishes|ily|ing|iest|ier|ies|est|ish|ers|er|ed|es|ly|s|y|e|d|in|z)$/u;
const SHORTEST_STEM = 4;

/** Answers a word without its ending, "" where too little would be left: "throbby" and "throbbing" are "throb". */
export function stem(word: string): string {
  const bare = undoubled(word.replace(ENDINGS, ''));
  return bare.length >= SHORTEST_STEM ? bare : '';
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/gh(?=t|s|$)/gu, ''],
  [/ph/gu, 'f'],
  [/^kn/u, 'n'],
  [/^wr/u, 'r'],
  [/mb$/u, 'm'],
  [/ck|c(?![eiyh])/gu, 'k'],
  [/c(?=[eiy])/gu, 's'],
  [/in$/u, 'ing'],
  [/qu/gu, 'k'],
  [/(?<=.)z/gu, 's'],
  [/x/gu, 'ks'],
  [/wh/gu, 'w'],
  [/e(?=s?$)/gu, ''],
  [/[eiy][aeiouy]*/gu, 'e'],
  [/[ou][aeiouy]*/gu, 'o'],
  [/a[aeiouy]*/gu, 'a'],
];

/** Answers how a word sounds, roughly: "lites" and "lights" are the same; "" for short words. */
export function sound(word: string): string {
  let heard = word;
  for (const [letters, as] of SOUNDS) heard = heard.replace(letters, as);
  heard = undoubled(heard);
  return heard.length >= 4 ? heard : '';
}
