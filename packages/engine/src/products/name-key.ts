const LETTERS_SPELT: readonly (readonly [RegExp, string])[] = [
  [/[αɑ]/gu, 'alpha'],
  [/β/gu, 'beta'],
  [/γ/gu, 'gamma'],
  [/δ/gu, 'delta'],
  [/ω/gu, 'omega'],
  [/ß/gu, 'ss'],
  [/æ/gu, 'ae'],
  [/œ/gu, 'oe'],
  [/ø/gu, 'o'],
  [/ł/gu, 'l'],
  [/ı/gu, 'i'],
];
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['sulph', 'sulf'],
  ['hydrolys', 'hydrolyz'],
  ['aluminium', 'aluminum'],
  ['glycerine', 'glycerin'],
  ['colour', 'color'],
];
const HAS_OTHER_SPELLING = new RegExp(SPELLINGS.map(([one]) => one).join('|'), 'u');
const ONLY_ASCII = /^[ -~\s]*$/u;
const GREEK = /^[\u0370-\u03ff\s]+$/u;

function lowerName(text: string): string {
  if (ONLY_ASCII.test(text)) return text.toLowerCase();
  const lower = text.normalize('NFKC').toLowerCase();
  const spelt = GREEK.test(lower)
    ? lower
    : LETTERS_SPELT.reduce((name, [letter, spelling]) => name.replace(letter, spelling), lower);
  return spelt
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC')
    .replace(/[‐-―−]/gu, '-');
}

/** Answers a printed name in lower case without accents, its signs kept and its spaces single. */
export function plainName(text: string): string {
  return lowerName(text)
    .replace(/\s*([/-])\s*/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Answers a printed name, or part of one, with a space for every sign but the slash: what patterns are tried on. */
export function spacedName(text: string): string {
  return lowerName(text)
    .replace(/\s*\/\s*/gu, '/')
    .replace(/[^\p{L}\p{M}\p{N}/]+/gu, ' ');
}

/** Answers a name as it is compared: only its letters and figures, one spelling for two English ones. */
export function nameKey(text: string): string {
  const key = ONLY_ASCII.test(text)
    ? text.toLowerCase().replace(/[^a-z\d]+/g, '')
    : plainName(text).replace(/[^\p{L}\p{N}]+/gu, '');
  if (!HAS_OTHER_SPELLING.test(key)) return key;
  return SPELLINGS.reduce((name, [one, other]) => name.replaceAll(one, other), key);
}

/** Answers the key as a scanner may have read it: doubled letters are one, and figures between letters are the letters they look like. */
export function scannedKey(key: string): string {
  return key
    .replace(/vv/gu, 'w')
    .replace(/(\p{L})\1+/gu, '$1')
    .replace(/(?<=\p{L})0(?=\p{L})|(?<=\p{L}{4})0$/gu, 'o')
    .replace(/(?<=\p{L})1(?=\p{L})|(?<=\p{L}{4})1$/gu, 'l')
    .replace(/(?<=\p{L})5(?=\p{L})/gu, 's')
    .replace(/rn/gu, 'm')
    .replace(/i/gu, 'l')
    .replace(/(\p{L})\1+/gu, '$1');
}
