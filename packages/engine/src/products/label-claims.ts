import { isPurpose } from './label-leftovers.ts';
import type { LabelPiece } from './label-pieces.ts';

/** Words of what a product does for a person; no ingredient is named with them. */
const DOES =
  'visibl[ey]|hydrates|hydrating|hydrations?|nourish\\p{L}*|sooth(?:e|es|ed|ing)|moisturi[sz]e[sd]?|moisturi[sz]ing|moisture(?!\\p{L})|conditions?|brighten(?:s|ed|ing|ness)?|brighter|smooth(?:s|er|es|est|ing|ness)?|firm(?:s|er|ness|ing)?|plump\\p{L}*|improv\\p{L}+|restor(?:e|es|ed|ing)|reinforc\\p{L}+|strengthen\\p{L}*|protect(?:s|ed|ing|ion|ive)?|defend\\p{L}*|shields?|fights?|fighting|combats?|reduc(?:e|es|ed|ing)|minimi[sz]\\p{L}+|diminish\\p{L}*|boost\\p{L}*|supports?|supporting|helps?|helping|provid\\p{L}+|deliver\\p{L}*|lock(?:s|ing)? (?:in|out|it)|draws?|attracts?|retain(?:s|ing)?|maintain\\p{L}*|replenish\\p{L}*|revitali[sz]\\p{L}+|rejuvenat\\p{L}+|energi[sz](?:e|es|ing)|softens?|softening|softer|targets?|targeting|evens|exfoliates|resurfac\\p{L}+|unclogs?|absorbs?|balances?|balanced|balancing|rebalanc\\p{L}+|neutrali[sz](?:e|es|ing)|prevents?|preventing|promot(?:e|es|ing)|stimulat(?:e|es|ing)|penetrat\\p{L}+|cleanses?|purif(?:y|ies|ying)|refin(?:e|es|ing)|clarif(?:y|ies|ying)|tighten\\p{L}*|lifts|lifting|calms?|calming|comforts?|comforting|refresh\\p{L}*|relie(?:f|ve|ves|ving)|repairs?|repairing|enhanc\\p{L}+|creates?|keeps?|leaves? (?!extract|oil|water|powder|juice)|leaving|renews?|regulat(?:e|es|ing)|contours?|shrinks?|dissolves?|removes?|removing|reveals?|binds?|blurs?|mimics?|offers?|addresses|energizes|works|combines?';
const SEEN =
  'wrinkl\\p{L}*|fine lines|dark (?:spots|circles)|complexions?|appearance|radian(?:t|ce)\\p{L}*|glow(?:ing|y|s)?|barrier|dull|dullness|puffiness|elasticity|suppl(?:e|eness)|redness|pores?|blemish\\p{L}*|breakouts?|blackheads|impurit\\p{L}+|irritat(?:ion|ed|ions)|dryness|flak(?:y|iness)|roughness|hyperpigmentation|discolou?ration|sebum|microbiome|suppleness|luminosity|resilien\\p{L}+|texture|skin tone|even tone|tone|volume|suitable|sensitive|ag(?:e)?ing|anti-ag(?:e)?ing|youthful\\p{L}*|healthy|healthier|free[- ]radicals?|oxidative|stressors?|aggressors?|pollution|rays|lightweight|weightless\\p{L}*|long[- ]lasting|lasting|all[- ]day|non-?greasy|powerful|powerhouse|potent|gently|intense(?:ly)?|deeply|instantly|quickly|effectively|clinically|proven|shown|patented|proprietary|signature|renowned|known (?:for|to|as)|rich in|source of|blends? of (?!essential|fragrance|perfume)|combination of|derived (?:from|in)|full of|packed with|infused with|formulat(?:ed|ion)|technology|benefits?|nutrients|superfruit|superfood|multi-?(?:level|tasking)|look(?:s|ing)? of|(?:antioxidant|nutrient|vitamin|mineral|omega|water|moisture|protein|oxygen|lipid|oil)s?-rich|[\\p{L}]+-(?:looking|feeling|boosting|packed|loving|calming|building|replenishing|plumping|brightening|smoothing|firming|soothing|softening|hydrating|nourishing|strengthening|repairing|enhancing|causing|mimicking)';
const BODY =
  "(?<!(?:fruit|grape|apple|tomato|plum|peach|onion|banana|mango|seed|\\)|salmon|fish|kiwi|eel|sheep|calf|sturgeon|seal|deer|bovine) |/)skin(?:'s)?(?!/| (?:extract|mucus|lysate|pluri|oil|powder|cell|cells|water|wax|protein|lipids?|conditioning|protecting|ferment|polyphenols))|(?<!tu)lips?(?! (?:extract|gloss))|eyelashes|eyebrows";
const FOREIGN =
  'haut(?! (?:extrakt|öl))|falten|teint|pflegt|spendet|beruhigt|schützt|glättet|strafft|feuchtigkeit|feuchtigkeitsspendend\\p{L}*|peau|rides|apais\\p{L}+|nourrit|nourrissant\\p{L}*|hydratant\\p{L}*|protège|adoucit|éclat|cheveux|aide à|permet|riche en|issu de|reconnu\\p{L}*|piel|arrugas|hidrata\\p{L}*|nutre|suaviza|protege|ayuda|calmante|rico en|conocid[oa]|pelle|rughe|idrata\\p{L}*|lenisc\\p{L}+|protegge|ricc[oa] di|aiuta|skór[ay]|nawilża\\p{L}*|łagodzi|chroni';
const CLAIM = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${DOES}|${SEEN}|${BODY}|${FOREIGN})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** "Skin Repair Complex" in a list is something inside of which nobody knows more. */
const MIXTURE =
  /^(?:(?!(?:helps?|that|which|is|are|to|for|with|and)\b)[\p{L}\d'+-]+ ){1,4}(?:complex|blend|factors?|technology|system|concentrate|peptides?|ceramides?|actives?|base|matrix|lipids?|essence|extracts?|ferment|filtrate|oils?|acids?|proteins?|solution)$/iu;

/** Whether these words tell what something does or is praised for, and so name no ingredient. */
export function isClaim(text: string): boolean {
  const bare = text.includes('(') ? text.replace(/\([^()]*\)/gu, ' ') : text;
  const words = /\p{L}/u.test(bare) ? bare : text;
  return words.search(CLAIM) !== -1 && !MIXTURE.test(words.trim());
}

const FEWEST_LISTED = 5;
const MOST_WORDS = 7;

/** Whether a stretch of text is for the most part a list of short names. */
export function isListLike(text: string): boolean {
  const parts = text.split(/[,;•·、\n]/u).filter((part) => /\p{L}/u.test(part));
  if (parts.length < FEWEST_LISTED) return false;
  const names = parts.filter((part) => part.trim().split(/\s+/u).length <= MOST_WORDS && !isClaim(part));
  return names.length * 3 >= parts.length * 2;
}

/** A sentence has at most so many pieces; a list of names may have fewer. */
const SHORT = 9;
/** So much of a stretch that is told is told in words of praise. */
const DENSE = 0.4;
const MOST_CALLED = 3;
/** So many names behind a claim that runs into a list. */
const FEWEST_BEHIND = 2;
/** "-Glycerin, Trehalose: deliver water" tells of so many at once. */
const MOST_SUBJECTS = 5;
/** What begins with a capital or a figure at the end of a claim: the full stop before the list was lost. */
const CAPITALS_AT_END =
  /(?<=(?:\p{Ll}[.!]?|-) )(?<!(?<!\p{L})(?:like|with|and|of|in|by|from|contains?|including|as|the|an?|for|our|to|mit|und|von|de|des|et|con|y|di|e) )(?:\d[\d.,]*% )?\p{Lu}[\p{L}\d'/()-]*(?: (?:\p{Lu}[\p{L}\d'/()-]*|\([\p{L} ]+\)|\d[\d.,]* ?%))*(?: ?\d[\d.,]* ?%)?$/u;
const CAPITALS_AT_START =
  /^\p{Lu}[\p{L}\d'/()-]*(?: (?:\p{Lu}[\p{L}\d'/()-]*|\([\p{L} ]+\)|\d[\d.,]* ?%))*(?=[.!]? )/u;

/** A sentence without what praises, and what was left out of it in its order. */
export interface WithoutClaims {
  readonly kept: readonly LabelPiece[];
  readonly dropped: readonly string[];
  /** What the sentence tells of: "Glycerin" in "Glycerin: holds water". */
  readonly subjects: readonly LabelPiece[];
}

const joined = (pieces: readonly LabelPiece[]): string => pieces.map(({ text }) => text).join(', ');

function subjectsEnd(pieces: readonly LabelPiece[], claims: readonly boolean[]): number {
  const colon = pieces.findIndex(({ namesWhatFollows }) => namesWhatFollows === true);
  if (colon === -1 || colon >= MOST_SUBJECTS) return 0;
  const next = pieces[colon + 1]?.text ?? '';
  if (isPurpose(next)) return 0;
  const told = claims.slice(colon + 1, colon + 1 + MOST_SUBJECTS).some((is) => is);
  return told ? colon + 1 : 0;
}

/** The end of the longest stretch from the start of which enough is claims. */
function denseEnd(claims: readonly boolean[]): number {
  let end = 0;
  let many = 0;
  claims.forEach((is, index) => {
    if (!is) return;
    many += 1;
    if (many >= (index + 1) * DENSE) end = index + 1;
  });
  return end;
}

interface Cut {
  readonly rest: readonly LabelPiece[];
  readonly claim: readonly LabelPiece[];
}

/** A claim and the name at its end or its start that stands in it by a lost full stop. */
function cutClaim(piece: LabelPiece | undefined, sign: RegExp): Cut {
  if (piece === undefined) return { rest: [], claim: [] };
  const match = sign.exec(piece.text);
  const text = match?.[0] ?? '';
  if (match === null || isClaim(text)) return { rest: [], claim: [piece] };
  const claim = `${piece.text.slice(0, match.index)} ${piece.text.slice(match.index + text.length)}`.trim();
  return { rest: [{ ...piece, text }], claim: [{ ...piece, text: claim }] };
}

/** Whether the last claim of a sentence runs into a list of names that begin with capitals. */
function runsIntoList(pieces: readonly LabelPiece[], last: number): boolean {
  const behind = pieces.slice(last + 1);
  return (
    behind.length >= FEWEST_BEHIND &&
    behind.every(({ text }) => /^[^\p{Ll}]/u.test(text)) &&
    cutClaim(pieces[last], CAPITALS_AT_END).rest.length > 0
  );
}

/** Answers a sentence without its claims: whole sentences of praise, and praise that runs into a list or out of it. */
export function withoutClaims(pieces: readonly LabelPiece[]): WithoutClaims {
  const claims = pieces.map(({ text }) => isClaim(text));
  const many = claims.filter((is) => is).length;
  if (many === 0) return { kept: pieces, dropped: [], subjects: [] };
  const told = subjectsEnd(pieces, claims);
  const praise = { kept: [], dropped: [joined(pieces.slice(told))], subjects: pieces.slice(0, told) };
  const isPraised = pieces.every(({ text }, at) => claims[at] === true || /^\p{Ll}/u.test(text));
  const isMost = told > 0 || many * 2 >= pieces.length || (claims[0] === true && isPraised);
  const isShort = pieces.length - told <= SHORT;
  if (isShort && isMost && !runsIntoList(pieces, claims.lastIndexOf(true))) return praise;
  const counted = claims.map((is, index) => is || index < told);
  const start = denseEnd(counted);
  const end = pieces.length - denseEnd(counted.slice(start).toReversed());
  if (start >= end) return praise;
  const before = cutClaim(pieces[start - 1], CAPITALS_AT_END);
  const after = cutClaim(pieces[end], CAPITALS_AT_START);
  const list = pieces.slice(start, end);
  const dropped = [
    [...pieces.slice(0, Math.max(0, start - 1)), ...before.claim],
    ...list.filter(isClaimPiece).map((one) => [one]),
    [...after.claim, ...pieces.slice(end + 1)],
  ];
  return {
    kept: [...before.rest, ...list.filter((one) => !isClaimPiece(one)), ...after.rest],
    dropped: dropped.filter((some) => some.length > 0).map(joined),
    subjects: [],
  };
}

/** Amid a list two or three words of praise may be what a maker calls a thing inside: they stay, and nobody knows them. */
const isClaimPiece = ({ text }: LabelPiece): boolean => isClaim(text) && text.split(' ').length > MOST_CALLED;
