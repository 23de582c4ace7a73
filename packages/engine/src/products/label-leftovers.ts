import type { DroppedAs } from './label-sections.ts';

const CODES: readonly RegExp[] = [
  /^[^\p{L}\p{N}]*(?:code )?f\.? ?i\.? ?l\.?(?![\p{L}])/iu,
  /^[^\p{L}\p{N}]*(?:code|lot|batch|ean|upc|ref|art|sku|item|id|exp|mfg|mfd|ndc|cas|no|nr|n°|p\/n|formula|version|rev)\b[ .:#№°]*[\p{L}]{0,3}[\d][\w/. -]*[^\p{L}\p{N}]*$/iu,
  /^[^\p{L}\p{N}]*(?!c[il1|]|c\.)[\p{L}]{0,3}[ -]?\d{6,}(?:[/-]\w+)?[^\p{L}\p{N}]*$/iu,
  /^[^\p{L}\p{N}]*(?!c[il1|]|c\.)[\p{L}]{1,3}[ -]?\d{4,}[\p{L}]?(?:[/-]\d+)?[^\p{L}\p{N}]*$/iu,
  /^[^\p{L}\p{N}]*\d{4,}[/-]\d{1,3}[^\p{L}\p{N}]*$/u,
  /^[^\p{L}\p{N}]*(?:(?:e ?|net (?:wt|weight)\.? ?)?\d+(?:[.,]\d+)? ?(?:ml|g|gr|kg|oz|fl\.? ?oz|us fl\.? ?oz|l)\.?(?: ?e)?[ /|,.-]*){1,3}$/iu,
  /^[^\p{L}\p{N}]*\d{1,2} ?m[^\p{L}\p{N}]*$/iu,
  /^\[[\p{Lu}\d]{1,4}[ -]?[\p{Lu}\d]{0,6}\d{2,}[\w./-]*\]?$/u,
  /^[^\p{L}]*$/u,
];
const TRAILING_CODE =
  /[\s(]+(?:(?:code )?f\.? ?i\.? ?l\.? ?[:#]? ?[\p{L}]? ?\d[\w/.-]*|(?:lot|batch|code) ?[:#]? ?[\p{L}]{0,3}\d[\w/.-]*|(?!c[il1|]|c\.)[\p{L}]{1,2}\d{5,}(?:\/\d+)?)\)?[^\p{L}\p{N}]*$/iu;
const ADDRESS =
  /(?:https?:|www\.|[\w.-]@|\.(?:com|co\.uk|net|org|de|fr|eu)\b|\btel\b|\bphone\b|\+\d[\d ()-]{7,}|\b1-\d{3}-|\b(?:gmbh|llc|ltd|s\.a\.s?|s\.r\.l|b\.v|pty|inc|corp|plc)\b\.?(?: |$)|\b(?:street|road|avenue|rue|strasse|straße|po box|p\.o\. box|cedex)\b)/iu;
/** "92% d'ingrédients d'origine biologique", "(in one gram)": how much of what, and no name. */
const SHARE =
  /^\d+(?:[.,]\d+)? ?% (?:d.ingr|of (?:the )?(?:total|ingr|plant)|der |degli |de los |des |organic(?:ally)?\b|fair|biolog|natural(?:ly)?[ -](?:origin|derived)|naturel|ingred|w\/w$)|^\(?in (?:each|one|1|a) (?:gram|gramme|g|ml|dose)\)?$/iu;
const POSTCODE = /^[A-Z]{1,2}-\d{4,5} \p{Lu}\p{L}+|^[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}$/u;
const CLAIMS =
  /^(?:100 ?% )?(?:vegan|vegetarian|cruelty[ -]?free|[\p{L} -]{2,24}[ -]free|free of [\p{L} ]+|hypo-?allergenic|non-?comedogenic|non-?greasy|(?:dermatologist|dermatologically|clinically|allergy|ophthalmologist)[ -]?(?:ly )?(?:tested|proven|recommended|approved)|not tested on animals|made in [\p{L} ]+|suitable for [\p{L} -]+|for all skin types|all skin types|gluten[ -]?free|no (?:parabens?|sulph?ates?|sulfates?|silicones?|fragrance|animal testing)|recyclable|paraben-?frei|ohne [\p{L} ]+|sans [\p{L} ]+|sin [\p{L} ]+|fair ?trade|halal|kosher|nicht (?:an )?[\p{L} ]+getestet|none|n\/a|aucune?|keine?|ninguno|なし|없음)$/iu;
/** Who says that it is organic. */
const CERTIFIED =
  /\b(?:ecocert|cosmebio|natrue|soil association|bdih|icea|cosmos[ -](?:organic|natural|standard)|usda|demeter|vegan society|leaping bunny)\b.{0,40}\b(?:standard|certified|certifi\p{L}*|zertifi\p{L}*|according|selon|nach)\b|\b(?:certified|certifi\p{L}*|zertifiziert) (?:by|par|nach|da|por|durch)\b/iu;
const FOOTNOTE_WORDS = new Set(
  'organic organically bio biologique biologica biologico ecologico certified from farming agriculture grown natural naturally naturel naturelle ingredient ingredients ingrédient ingrédients component components constituent of in essential oil oils origin fair trade fairtrade produced by issu issus de l la agriculture aus kontrolliert biologischem anbau kontrolliertem natürlicher natürliche ätherischer ätherischen öle öl enthalten composants composant des huiles essentielles naturels certifié wildcrafted wild biodynamic demeter vegan ecocert cosmos soil association und et and the allergen allergens allergènes occurring naturally present within our transformed using wildsammlung biologicznych upraw cultivo ecológico componente dei oli essenziali naturali'.split(
    ' ',
  ),
);
const FOOTNOTE_SIGNAL =
  /\b(?:organic|organically|bio|biologi\p{L}+|ecologi\p{L}+|ecológic\p{L}+|farming|agriculture|origin|natural\p{L}*|natürlich\p{L}*|naturel\p{L}*|essential|essentielles|ätherisch\p{L}*|anbau|fair ?trade|wild\p{L}*|certified|certifié\p{L}*|constituents?|components?|allergens?)\b/iu;
const LINKING = /\b(?:from|of|by|de|aus|des|issus?|with|in|del|da|dei)\b/iu;
const STRONG_WORDS =
  /(?<![\p{L}'-])(?:the|is|are|your|our|this|that|these|those|we|you|it|its|for|with|not|has|have|been|to|which|if|when|can|will|be|as|was|at|may|should|help|helps|please|only|than|into|pour|votre|notre|est|sont|avec|cette|dans|vous|ihre|ihr|unsere?|ist|sind|wird|für|mit|diese[srnm]?|nicht|para|con|su|nuestr[oa]|este|esta|jest|dla|nie|для|не|это|ваш\p{L}*)(?![\p{L}'-])/giu;
const NAME_WORDS =
  /\b(?:extract|oil|acid|water|juice|butter|powder|wax|sodium|potassium|calcium|glycol|alcohol|protein|ferment|copolymer)\b/iu;
const PURPOSE =
  /^[^\p{L}\p{N}]*(?:sunscreens?|skin protectants?|acne (?:treatment|medication|control)s?|(?:topical |external |local )?(?:analgesics?|anesthetics?|anaesthetics?)|(?:first aid )?(?:antibiotic|antiseptic)s?|anti-?itch(?: cream)?|anti-?fungals?|anti-?perspirants?|anti-?dandruff|skin bleach\p{L}*|astringents?|anti-?microbials?|antibacterials?|uv filters?|purpose|keratolytics?)[^\p{L}\p{N}]*$/iu;
const WORK =
  /^[^\p{L}\p{N}]*(?:solvents?|humectants?|emollients?|emulsifiers?|emulsifying(?: agents?)?|preservatives?|anti-?oxidants?|thickeners?|thickening agents?|viscosity (?:controlling|control|modifiers?)|surfactants?|chelat\p{L}+(?: agents?)?|ph (?:adjusters?|adjustors?|control|regulators?)|buffer\p{L}*|fragrances? ingredients?|colou?rants?|stabili[sz]ers?|emulsion stabilising|film former|film forming|skin conditioning(?: agents?)?|skin protecting|uv (?:filter|absorber)s?|binder|bulking|opacif\p{L}+|masking|perfuming|moisturi[sz]ing|soothing|exfoliants?|lubricants?|base|carrier|diluent|plasticiser|absorbent|abrasive|foaming|cleansing|actives?|function|functions|percentage|amount|%|cas(?: no\.?| number)?|ec(?: no\.?| number)?|einecs|rating|safety|score|low|high|medium|\d{2,7}-\d{2}-\d|\d{3}-\d{3}-\d|-|n\/a|yes|no|q\.?s\.?(?: to 100)?|[\d.,<>≤≥~ -]+ ?%?)[^\p{L}\p{N}]*$/iu;

/** Whether a cell of a table, or a word in brackets, only says what an ingredient is there for. */
export function isWorkWord(text: string): boolean {
  return text.split(/[,/;‧•·]/u).every((part) => part.trim() === '' || WORK.test(part.trim()));
}

/** Whether a piece of an active-ingredient block only says what the drug is for. */
export function isPurpose(text: string): boolean {
  return PURPOSE.test(text);
}

/** Whether these words are prose and no list. */
export function isProse(text: string): boolean {
  const words = text.match(/[\p{L}'-]+/gu)?.length ?? 0;
  const strong = text.match(STRONG_WORDS)?.length ?? 0;
  const listed = text.match(/[,;•·]/gu)?.length ?? 0;
  if (listed * 4 <= words && /^(?:is|are|ist|sind|est|sont|son|jest) /iu.test(text)) return true;
  if (words < 4 || strong === 0) return false;
  if (strong === 1) return !NAME_WORDS.test(text) && words >= 5 && listed === 0 && strong / words >= 0.12;
  return strong / words >= 0.14 && listed * 4 <= words;
}

/** Answers what a piece is when it is no ingredient. */
export function leftoverKind(text: string): DroppedAs | undefined {
  const marked = /^\s*[*†‡§^°#]+/u.test(text);
  const plain = text.replace(/^[\s*†‡§^°#=:-]+/u, '').trim();
  if (
    CODES.some((code) => code.test(plain)) &&
    !/^[^\p{L}\p{N}]*(?:c\.? ?i\.? ?)?\d{5}[^\p{L}\p{N}]*$/iu.test(plain)
  )
    return 'code';
  if (isFootnote(plain, marked)) return 'footnote';
  if (CLAIMS.test(plain.replace(/[.!*]+$/u, ''))) return 'claim';
  if (/\biso ?\d{4,}/iu.test(plain)) return 'claim';
  if (CERTIFIED.test(plain) || SHARE.test(plain)) return 'claim';
  if (ADDRESS.test(plain) || POSTCODE.test(plain)) return 'around-the-list';
  return isProse(plain) ? 'around-the-list' : undefined;
}

function isFootnote(plain: string, marked: boolean): boolean {
  if (!FOOTNOTE_SIGNAL.test(plain)) return false;
  const words = plain.toLowerCase().match(/\p{L}+/gu) ?? [];
  const all = words.every((word) => FOOTNOTE_WORDS.has(word));
  if (all && words.length > 1)
    return marked || LINKING.test(plain) || /\b(?:ingredients?|farming|agriculture|origin)\b/iu.test(plain);
  return marked && (all || (LINKING.test(plain) && words.length > 3));
}

/** A piece without the factory code at its end. */
export function withoutTrailingCode(text: string): { readonly text: string; readonly code?: string } {
  const match = TRAILING_CODE.exec(text);
  if (match === null || match.index === 0) return { text };
  return { text: text.slice(0, match.index), code: match[0] };
}
