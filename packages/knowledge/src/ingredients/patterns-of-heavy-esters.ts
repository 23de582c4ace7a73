import type { KnowledgePattern } from './entry.ts';

const label = 'by its name: a heavy ester';

/** Salts, soaps, foams, emulsifiers, scents, filters and medicines that only hold a long fat. */
const otherThanHeavy = [
  ...'peg ppg polyglyc glycer glicer glicol glykol glycol sorbit sorbet sucros sacaros saccharos gluc glyko dextrin inulin maltit trehalos'.split(
    ' ',
  ),
  ...'sodium sodio natrium potassium potasio potassio kalium magnes calci kalzium zinc zink alumin lithi ammoni titanium'.split(
    ' ',
  ),
  ...'tea- dea- mea- trolamin ethanolamin onium monium amido amid sulf phosph fosf'.split(' '),
  ...'lactyl macrogol polyoxy polymer methic silic laureth steareth ceteth'.split(' '),
  ...'salicyl cinnam benzo triazon gallat carbam glycyrrhet retin ascorb tocopher cholester colester tranexam chroman kojic pyridox hyaluron'.split(
    ' ',
  ),
  ...'malonat trihydroxy triacetat acrylat nicotinat ferulat glutamat sarcosin carbonat'.split(' '),
];

/** The long fats an ester may be made from, in the spellings of labels. */
const longFats =
  'palmitat stearat oleat myristat miristat behenat erucat arachid linoleat ricinoleat jojobat neopentanoat trimellitat'.split(
    ' ',
  );

/** The long or branched alcohols an ester may be made from. */
const longAlcohols = [
  ...'cetyl cetearyl stearyl isocetyl isostearyl diisostearyl triisostearyl myristyl dimyristyl isomyristyl oleyl dioleyl'.split(
    ' ',
  ),
  ...'behenyl isobehenyl arachidyl octyldodecyl dioctyldodecyl trioctyldodecyl hexyldecyl dihexyldecyl decyltetradecyl'.split(
    ' ',
  ),
  ...'decyl isodecyl tridecyl isotridecyl ditridecyl tetradecyl hexadecyl octadecyl pentaerythrityl dipentaerythrityl'.split(
    ' ',
  ),
  ...'phytosteryl dilinoleyl lauryl isolauryl'.split(' '),
];

const branchedAlcohols = [
  'octyldodecanol',
  'hexyldecanol',
  'decyltetradecanol',
  'oleyl alcohol',
  'isostearyl alcohol',
  'isocetyl alcohol',
  'oleylalkohol',
  'isostearylalkohol',
  'alcohol oleilico',
  'オクチルドデカノール',
  'ヘキシルデカノール',
  'デシルテトラデカノール',
  '옥틸도데칸올',
  '헥실데칸올',
  '데실테트라데칸올',
];

const solidFats = 'tristear trioleat tripalmit triisostear trihydroxystear tribehen trimyrist'.split(' ');

const japaneseAlcohols =
  'セチル ステアリル ミリスチル オクチルドデシル ヘキシルデシル デシルテトラデシル デシル オレイル ベヘニル エリスリチル エリトリット エリスリット'.split(
    ' ',
  );
const otherThanHeavyInJapanese =
  'ケイヒ酸 サリチル酸 リン酸 安息香酸 硫酸 アスコルビ レチ na mg ポリグリセリル ソルビタン peg トラネキサム'.split(
    ' ',
  );

const koreanAlcohols =
  '세틸 스테아릴 세테아릴 미리스틸 옥틸도데실 헥실데실 데실 올레일 베헤닐 에리스리틸'.split(' ');
const otherThanHeavyInKorean =
  '신나 살리실 포스페이트 설페이트 글루코 피이지 피피지 폴리글리세릴 글리세릴 소르비탄 소듐 레티 아스코 벤조'.split(
    ' ',
  );

const heavy = (id: string, form: Omit<KnowledgePattern, 'id' | 'label' | 'classes'>): KnowledgePattern => ({
  id: `heavy-ester-${id}`,
  label,
  ...form,
  classes: ['heavy-emollient'],
});

/** Which esters are heavy, told by the long fat or the long alcohol in the name. */
export const patternsOfHeavyEsters: readonly KnowledgePattern[] = [
  ...longFats.map((fat) => heavy(fat, { contains: fat, unless: otherThanHeavy })),
  ...longAlcohols.map((alcohol) =>
    heavy(alcohol, { word: alcohol, contains: 'ate ', unless: otherThanHeavy }),
  ),
  ...branchedAlcohols.map((alcohol) => heavy(alcohol, { contains: alcohol, unless: ['peg', 'ppg'] })),
  ...solidFats.map((fat) => heavy(`glyceryl-${fat}`, { contains: `glyceryl ${fat}` })),
  ...['cetyl esters', 'stearyl esters', 'cetearyl esters'].map((esters) =>
    heavy(esters, { contains: esters }),
  ),
  ...japaneseAlcohols.map((alcohol) =>
    heavy(alcohol, { contains: `酸${alcohol}`, unless: otherThanHeavyInJapanese }),
  ),
  ...japaneseAlcohols.map((alcohol) =>
    heavy(`iso-${alcohol}`, { contains: '酸', ends: alcohol, unless: otherThanHeavyInJapanese }),
  ),
  ...koreanAlcohols.map((alcohol) =>
    heavy(alcohol, { contains: alcohol, ends: '이트', unless: otherThanHeavyInKorean }),
  ),
];

const gum = 'by its name: a gum from seaweed';

/** Gums drawn from seaweed, told by their names. */
export const patternsOfSeaweedGums: readonly KnowledgePattern[] = [
  ...[
    'carrag',
    'karrag',
    'alginat',
    'alginic',
    'furcellaran',
    'カラギ',
    'アルギン酸',
    '카라기',
    '알지네이트',
  ].map(
    (name): KnowledgePattern => ({
      id: `seaweed-gum-${name}`,
      label: gum,
      contains: name,
      classes: ['botanical'],
    }),
  ),
  ...['agar', 'agaragar', 'agarose', 'algin'].map(
    (name): KnowledgePattern => ({
      id: `seaweed-gum-${name}`,
      label: gum,
      word: name,
      classes: ['botanical'],
    }),
  ),
];
