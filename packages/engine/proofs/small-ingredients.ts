import type { EverydayThing, HoldLookup, IngredientKnowledge } from '../src/index.ts';

const medicine: EverydayThing = {
  id: 'medicine',
  names: ['prescribed medicine', 'warfarin'],
  answer: 'ask',
  isPrescribed: true,
  because: 'Ask who prescribed it.',
  cites: ['J-53'],
};

/** A few classes, names, patterns and plants: enough to try everything that reads a label. */
export const smallIngredients: IngredientKnowledge = {
  classes: [
    { id: 'plain', label: 'Plain base', because: 'It makes the cream.', thing: 'cream', cites: ['S-1'] },
    {
      id: 'retinoid',
      label: 'Retinol and its kin',
      because: 'It stings.',
      thing: 'retinoids',
      cites: ['C-01'],
    },
    { id: 'bha', label: 'Salicylic acid', because: 'It peels.', thing: 'bha', cites: ['C-03'] },
    { id: 'ferment', label: 'Ferment', because: 'Nobody says.', answer: 'ask', cites: ['C-18'] },
    {
      id: 'fragrance',
      label: 'Scent',
      because: 'It may cause a rash.',
      thing: 'scent',
      personal: [{ c: 'allergy-fragrance', is: ['yes'] }],
      cites: ['E-79'],
    },
    {
      id: 'daisy-family',
      label: 'Plant of the daisy family',
      because: 'A daisy.',
      thing: 'plants',
      personal: [{ c: 'allergy-daisy', is: ['yes'] }],
      cites: ['E-80'],
    },
    { id: 'plant-oil', label: 'Plant oil', because: 'An oil.', thing: 'oils', cites: ['E-81'] },
    {
      id: 'sun-filter',
      label: 'Mineral sun filter',
      because: 'A filter.',
      thing: 'sunscreen',
      isSunFilter: true,
      cites: ['C-06'],
    },
  ],
  ingredients: [
    { id: 'water', names: ['Aqua', 'Water', 'Purified Water', '水'], classes: ['plain'] },
    { id: 'glycerin', names: ['Glycerin'], classes: ['plain'] },
    { id: 'hexanediol', names: ['1,2-Hexanediol'], classes: ['plain'] },
    { id: 'phenoxyethanol', names: ['Phenoxyethanol'], classes: ['plain'] },
    { id: 'paraffin', names: ['Paraffinum Liquidum', 'Mineral Oil'], classes: ['plain'] },
    { id: 'triglyceride', names: ['Caprylic/Capric Triglyceride'], classes: ['plain'] },
    { id: 'tocopherol', names: ['Tocopherol', 'Vitamin E'], classes: ['plain'] },
    { id: 'retinol', names: ['Retinol', 'Vitamin A'], classes: ['retinoid'] },
    { id: 'retinal', names: ['Retinal', 'Retinaldehyde'], classes: ['retinoid'] },
    { id: 'salicylic-acid', names: ['Salicylic Acid'], classes: ['bha'] },
    { id: 'parfum', names: ['Parfum', 'Fragrance'], classes: ['fragrance'] },
    { id: 'linalool', names: ['Linalool'], classes: ['fragrance'] },
    { id: 'zinc-oxide', names: ['Zinc Oxide', 'CI 77947'], classes: ['sun-filter'] },
    { id: 'methylal', names: ['Farnesal Plain'], classes: ['plain'] },
    { id: 'methylol', names: ['Farnesol Plain'], classes: ['fragrance'] },
  ],
  patterns: [
    { id: 'peg', label: 'by its name: a PEG emulsifier', starts: 'peg-', digits: true, classes: ['plain'] },
    { id: 'copolymer', label: 'by its name: a film former', ends: 'polymer', classes: ['plain'] },
    {
      id: 'retin',
      label: 'by its name: a form of vitamin A',
      starts: 'retin',
      unless: ['retina '],
      classes: ['retinoid'],
    },
    { id: 'ferment', label: 'by its name: made with yeast', word: 'ferment', classes: ['ferment'] },
  ],
  genera: [
    {
      genus: 'Chamomilla',
      common: ['Chamomile'],
      classes: ['daisy-family'],
      oilClasses: ['daisy-family', 'fragrance'],
    },
    { genus: 'Helianthus', common: ['Sunflower'], classes: ['daisy-family'], oilClasses: ['plant-oil'] },
  ],
  plantParts: ['flower', 'leaf', 'seed', 'extract', 'water', 'oil'],
  everyday: [
    {
      id: 'gym',
      names: ['gym', 'working out', 'sport'],
      thing: 'exercise',
      isActivity: true,
      because: 'Sweat.',
      cites: ['S-9'],
    },
    { id: 'swim', names: ['swim', 'swimming pool'], thing: 'swimming', because: 'Pools.', cites: ['S-9'] },
    {
      id: 'make-up',
      names: ['make-up', 'foundation'],
      thing: 'make-up',
      because: 'Colour.',
      cites: ['C-09'],
    },
    {
      id: 'mineral',
      names: ['mineral sunscreen', 'mineral SPF'],
      thing: 'sunscreen',
      because: 'Zinc.',
      cites: ['C-07'],
    },
    {
      id: 'sunscreen',
      names: ['sunscreen', 'SPF'],
      thing: 'any-sunscreen',
      because: 'Sun.',
      cites: ['C-06'],
    },
    { id: 'tinted', names: ['tinted'], thing: 'make-up', because: 'Colour.', cites: ['C-09'] },
    { id: 'cream', names: ['moisturiser', 'cream'], thing: 'cream', because: 'Plain.', cites: ['S-1'] },
    { id: 'tattoo', names: ['tattoo'], answer: 'ask', because: 'Nobody says.', cites: ['S-9'] },
  ],
  allergyWords: [{ c: 'allergy-daisy', names: ['ragweed', 'daisy family'] }],
  prescription: {
    said: ['prescribed'],
    saidOf: ['my doctor', 'for my heart'],
    unless: ['recommended'],
    forms: ['tablets'],
    as: medicine,
  },
};

const ENDS: Readonly<
  Record<string, { readonly until: number | null; readonly onlyWhen?: 'calm' | 'clinic-agrees' }>
> = {
  cream: { until: 24 },
  scent: { until: 72 },
  plants: { until: 72 },
  oils: { until: 72 },
  exercise: { until: 48 },
  'make-up': { until: 48 },
  sunscreen: { until: 24 },
  'any-sunscreen': { until: 72 },
  swimming: { until: 120 },
  retinoids: { until: 168, onlyWhen: 'calm' },
  bha: { until: 168, onlyWhen: 'clinic-agrees' },
  never: { until: null },
};

/** Holds that end as `ENDS` says. */
export const smallHolds: HoldLookup = (thing, hour) => {
  const end = ENDS[thing];
  if (end === undefined) return undefined;
  const isHeld = end.until === null || hour <= end.until;
  return {
    isHeld,
    untilHour: isHeld ? end.until : null,
    onlyWhen: end.onlyWhen === undefined ? [] : [end.onlyWhen],
    unless: [],
  };
};
