import type { KnowledgePattern } from './entry.ts';

type Form = Omit<KnowledgePattern, 'id' | 'label' | 'classes'>;

function kind(
  id: string,
  { label, classes }: Pick<KnowledgePattern, 'label' | 'classes'>,
  forms: readonly Form[],
): readonly KnowledgePattern[] {
  return forms.map((form, at) => ({
    id: `language-${id}-${at + 1}`,
    label: `by its name: ${label}`,
    ...form,
    classes,
  }));
}

const words = (...texts: readonly string[]): readonly string[] => texts.flatMap((text) => text.split(' '));
const notOfPlants = words('paraf vaselin minera silicon ricino ricin idrogen hydrogen hidrogen uwodorn');

/** Oils, butters, waxes, waters and extracts in the languages that say what a thing is before what it is from. */
export const patternsInOtherLanguages: readonly KnowledgePattern[] = [
  ...kind('oil', { label: 'a plant oil', classes: ['nut-or-seed-oil', 'botanical'] }, [
    ...['huile de ', 'huile d ', 'aceite de ', 'olio di ', 'oleo de ', 'olej ', 'oleum ', 'ulei de '].map(
      (starts): Form => ({ starts, unless: notOfPlants }),
    ),
    { ends: ' olie', unless: notOfPlants },
    { starts: 'масло ' },
    { ends: ' масло', unless: ['минеральн', 'эфирн'] },
  ]),
  ...kind('scented-oil', { label: 'a scented plant oil', classes: ['essential-oil'] }, [
    ...words(
      'olejek olejki essentielle essentielles esencial esenciales essenziale essenziali essencial aetheroleum',
    ).map((word): Form => ({ word, unless: ['acide', 'acido'] })),
    { contains: 'эфирн' },
  ]),
  ...kind('butter', { label: 'a butter or a wax', classes: ['heavy-emollient'] }, [
    ...words('beurre manteca burro manteiga maslo wosk cire cera').map(
      (word): Form => ({
        word,
        unless: ['emulsi', 'autoemul'],
      }),
    ),
    ...words('wachs boter bijenwas').map((ends): Form => ({ ends })),
    { contains: 'воск' },
  ]),
  ...kind('extract', { label: 'made from a plant', classes: ['botanical'] }, [
    ...words('wyciag ekstrakt extrato extrait estratto hydrolat hydrolate hidrolato idrolato sok').map(
      (word): Form => ({ word }),
    ),
    ...[
      'eau de ',
      'eau florale',
      'agua de ',
      'acqua di ',
      'woda z ',
      'suc de ',
      'jus de ',
      'zumo de ',
      'succo di ',
    ].map((starts): Form => ({ starts, unless: ['javel', 'source', 'mer', 'mar', 'mare', 'sorgente'] })),
    ...words('destillat saft blattpulver blutenpulver wurzelpulver wurzelextrakt').map(
      (ends): Form => ({ ends }),
    ),
    { contains: 'экстракт' },
    { contains: 'екстракт' },
  ]),
  ...kind(
    'tincture',
    { label: 'a plant in alcohol', classes: ['botanical', 'drying-alcohol'] },
    words('tinktur tinktura nalewka teinture tintura tinctura настойка').map(
      (contains): Form => ({ contains }),
    ),
  ),
  ...kind('acid', { label: 'an acid', classes: ['other-acid-or-peel'] }, [
    {
      word: 'kwas',
      unless: words(
        'hialuron stearyn palmit olein laury mirys tluszcz linol sorb benzo foli pantoten behen kapryl',
      ),
    },
    {
      contains: 'кислота',
      unless: words('гиалурон стеарин пальмит олеин лаурин сорбин бензой жирн миристин'),
    },
  ]),
  ...kind('starch', { label: 'a starch', classes: ['plain-base'] }, [
    { ends: 'starke' },
    ...words('amidon almidon amido skrobia крахмал').map((word): Form => ({ word })),
  ]),
  ...kind('thickener', { label: 'a thickener', classes: ['plain-base'] }, [
    { contains: 'karbomer' },
    { contains: 'poloksamer' },
    { contains: 'makrogol' },
  ]),
  ...kind(
    'grade',
    { label: 'a salt or ester', classes: ['plain-base'] },
    words('wodorotlenek chlorek chlorure cloruro cloreto idrossido hidroxido hydroxyde').map(
      (word): Form => ({
        word,
        unless: words('benzalkon benzalcon cetylpyrid cetrimon dequalin aluminio d aluminium ammonio'),
      }),
    ),
  ),
];
