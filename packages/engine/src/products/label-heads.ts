/** What a stretch of a pasted label is. */
export type HeadKind = 'list' | 'active' | 'inactive' | 'key' | 'stop' | 'may' | 'purpose';

/** A heading found in the text, from `start` to before `end`. */
export interface Head {
  readonly kind: HeadKind;
  readonly start: number;
  readonly end: number;
  /** Its words, to tell a second list from the same list in another language. */
  readonly words: string;
}

const ACTIVE =
  'active ingredients?|active substances?|medicinal ingredients?|ingr[ée]dients? (?:actifs?|m[ée]dicinaux|m[ée]dicinal)|principes? actifs?|(?:ingredientes?|principios?) (?:activos?|ativos?)|principi attivi|wirkstoffe?|substancj[ae] czynn[ae]|действующ(?:ее|ие) веществ[оа]|有効成分|유효 ?성분|주성분|each (?:gram|g|ml|gm)(?: of [a-z]+)? contains|cada [\\d ]{0,8}(?:g|ml|gramos?)(?: de \\p{L}{1,20})? contienen?|\\d{1,4} ?(?:g|ml|gramos?) de \\p{L}{1,20} contienen?|\\d{1,4} ?g \\p{L}{1,20} enth[äa]lt(?:en)?|chaque gramme contient|(?:un|une|chaque) (?:tube|gramme|flacon|dose)(?: de \\p{L}{1,20})? (?:contient|renferme)|(?:1|10|100) ?(?:g|ml)(?: (?:of|de|di|d.))? ?\\p{L}{1,24} (?:contains?|contient|contiennent|contiene|contengono|cont[ée]m|zawiera|enth[äa]lt|bevat)|(?:1|10|100) ?(?:g|ml) (?:zawiera|contains?|contient|contiene|cont[ée]m)|one gram(?: of \\p{L}{1,20})? contains|un tubo contiene|(?:the|les?|la|el|los|il|o|os|die|der) (?:active (?:substances?|ingredients?)|substances? actives?|principios? (?:activos?|ativos?)|subst[âa]ncias? ativas?|wirkstoffe?|princip[ie] attiv[oi]) (?:is|are|est|sont|es|son|[éè]|s[ãa]o|sono|ist|sind)|substancj[ąa]mi? czynn[ąa](?: leku)?(?: jest)?|substancją czynną(?: leku)? jest|de werkzame stof(?:fen)? (?:in dit middel )?(?:is|zijn)';
const INACTIVE =
  'inactive ingredients?|non-?medicinal ingredients?|other ingredients|autres ingr[ée]dients|excipient(?:e?s|i)?|ingr[ée]dients? (?:inactifs?|non m[ée]dicinaux)|ingredientes inactivos|sonstige bestandteile|hilfsstoffe|вспомогательные вещества|その他の成分|기타 ?성분|첨가제|(?:the )?other (?:ingredients|components|excipients)(?: are)?|(?:les )?autres composants(?: sont)?|(?:los )?dem[áa]s componentes(?: son)?|(?:gli )?altri (?:componenti|eccipienti)(?: sono)?|(?:os )?outros componentes(?: s[ãa]o)?|(?:die )?sonstigen bestandteile(?: sind)?|pozosta[łl]e sk[łl]adniki(?: leku)?(?: to| s[ąa])?|substancje pomocnicze|(?:de )?andere stoffen(?: in dit middel)?(?: zijn)?|eccipienti|excip[ií]entes|ingredienti inattivi|ingr[ée]dients? excipients?';
const KEY =
  '(?:key|hero|star|featured|main|top|notable) (?:active )?(?:ingredients?|actives)|highlighted ingredients?|formulated without|ingredients? clés?';
const LIST =
  '(?:(?:full|complete|all|product|the)[ -])?(?:inci[ -])?(?:ingredients?|ingr[ée]dients?|ingredientes|ingredienti|ingredi[ëe]nten|ingredienser|ingrediente|ingrediencie|ingredience|ingredientser)(?: ?lists?)?|list of ingredients|liste des ingr[ée]dients|inhaltsstoffe|inhaltstoffe|zutaten|bestandteile|sk[łl]adniki|[öo]sszetev[őo]k|съставки|ингредиенты|інгредієнти|i[çc]indekiler|bile[şs]enler|ainesosat|sestavine|sastojci|συστατικ[άα]|רכיבים|المكونات|مكونات|全成分(?:表示)?|配合成分|成分(?:表|一覧)?|전 ?성분|성분|thành phần|inci(?: names?)?|ingr|ingreds?|ingrds?';
/** Headings only with a colon behind them or a line of their own. */
const LIST_WITH_COLON =
  'composition|composici[óo]n|composizione|composi[çc][ãa]o|zusammensetzung|sk[łl]ad|состав|склад|contains|contient|contiene|enth[äa]lt|allergens?|step ?\\d+|part ?\\d+|phase [a-d\\d]';
const STOP =
  'directions(?: for use)?|how to use|usage|suggested use|warnings?|cautions?|precautions?|uses?|indications?|other information|questions?(?: or comments)?|storage|store (?:in|at|below)|keep (?:out|away|in)|for external use|avoid contact|do not (?:use|apply)|stop use|when using|distributed by|dist\\. by|manufactured (?:by|for|in)|marketed by|made (?:in|by|for|with)|produced (?:by|in)|imported by|net (?:wt|weight|content)|best before|expiry|batch|ingredients? (?:may|are subject|lists?) (?:change|to change|may)|please (?:note|refer|check|be aware)|free (?:from|of)|without|no added|does not contain|contains no|mode d.emploi|conseils? d.utilisation|pr[ée]cautions|fabriqu[ée] (?:en|par)|sans|anwendung|hinweise?|warnhinweise?|hergestellt|hersteller|ohne|modo de (?:uso|empleo)|precauciones|advertencias?|fabricado|sin|modo d.uso|avvertenze|prodotto in|spos[óo]b u[żz]ycia|wyprodukowano|ostrze[żz]enia|способ применения|меры предосторожности|производитель|使用方法|使用上の注意|ご注意|内容量|製造販売元|사용 ?방법|사용 ?시|주의 ?사항|제조|용량|drug facts|not tested on|tested (?:by|under)|dermatologi(?:cally|st)|suitable for|our |this product|these statements';
const MAY =
  'may(?:/| or )?(?: also)? contain|peut contenir|peuvent contenir|puede contener|kann enthalten|pu[òo] contenere|pode conter|mo[żz]e zawiera[ćc]|может содержать|kan bevatten|kan inneh[åa]lla|kan indeholde|kan inneholde|poate con[țţt]ine|m[ůu][žz]e obsahova[tť]|m[ôo][žz]e obsahova[tť]|tartalmazhat|mo[žz]e sadr[žz]avati|lahko vsebuje|може да съдържа|може містити|i[çc]erebilir|saattaa sis[äa]lt[äa][äa]';

const BEFORE = '(?<=^|[\\n.!?:;•|\\]\\)]\\s?)';
const AFTER_WORD = '(?![\\p{L}\\p{N}])';
const JOIN = '(?: ?[/|,·&-] ?| and | et )';
const QUALIFIER = '(?: ?[(\\[][^()\\[\\]\\n]{0,40}[)\\]])?';
const COLON = ' ?[:：]';

function linked(words: string): string {
  return `(?:${words})(?:${JOIN}(?:${words})){0,12}`;
}

const HEADS: readonly (readonly [HeadKind, RegExp])[] = [
  ['inactive', new RegExp(`(?<!\\p{L})(?:${linked(INACTIVE)})${AFTER_WORD}${QUALIFIER}(?:${COLON})?`, 'giu')],
  ['active', new RegExp(`(?<!\\p{L}|in)(?:${linked(ACTIVE)})${AFTER_WORD}${QUALIFIER}(?:${COLON})?`, 'giu')],
  ['key', new RegExp(`(?<!\\p{L})(?:${KEY})${AFTER_WORD}(?:${COLON})?`, 'giu')],
  ['list', new RegExp(`(?<!\\p{L})\\[?(?:${linked(LIST)})\\]?${QUALIFIER}${COLON}`, 'giu')],
  [
    'list',
    new RegExp(
      `${BEFORE}\\[?(?:${linked(LIST)})${AFTER_WORD}\\]?${QUALIFIER}(?:\\.(?= ))?(?= [\\p{L}\\d(*]|\\n|\\[|$)`,
      'giu',
    ),
  ],
  ['list', new RegExp(`(?<=\\[)(?:${LIST})\\]`, 'giu')],
  ['list', new RegExp(`${BEFORE}(?:${linked(LIST_WITH_COLON)})(?:${COLON}|(?=\\n))`, 'giu')],
  [
    'may',
    new RegExp(
      `(?<!\\p{L})(?:${linked(MAY)})${AFTER_WORD}(?: ?[(\\[]?\\+ ?/ ?-[)\\]]?)?(?:${COLON})?`,
      'giu',
    ),
  ],
  ['may', new RegExp(`(?:\\(\\+ ?/ ?-\\)|\\[\\+ ?/ ?-\\]|\\+ ?/ ?-|±)(?: ?(?:${MAY}))?(?:${COLON})?`, 'giu')],
  ['purpose', new RegExp(`(?<=^|[\\s.])purposes?(?=$|[\\s:])(?:${COLON})?`, 'giu')],
  ['stop', new RegExp(`${BEFORE}\\*{0,2}(?:${STOP})${AFTER_WORD}(?:${COLON})?`, 'giu')],
];

/** On one line of a drug label these stand behind the names without a stop. */
const IN_DRUG_FACTS =
  /(?<=\s)(?:Uses?|Warnings?|Directions|Other [Ii]nformation|Questions(?: or [Cc]omments)?|USES?|WARNINGS?|DIRECTIONS|QUESTIONS)(?=[\s:?])(?: ?:)?/gu;

/** Finds the headings of a tidied label in order; where two begin together the longer counts, else the first. */
export function findHeads(text: string): readonly Head[] {
  const found: Head[] = [];
  const isDrug = /(?<!in)active ingredient/iu.test(text);
  const patterns = isDrug ? [...HEADS, ['stop', IN_DRUG_FACTS] as const] : HEADS;
  for (const [kind, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      found.push({
        kind,
        start: match.index,
        end,
        words: match[0]
          .toLowerCase()
          .replace(/[^\p{L}\d]+/gu, ' ')
          .trim(),
      });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const heads: Head[] = [];
  let reached = 0;
  for (const head of found) {
    if (head.start < reached) continue;
    heads.push(head);
    reached = head.end;
  }
  return heads;
}
