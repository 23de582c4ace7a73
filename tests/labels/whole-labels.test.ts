import { compileIngredients, readLabel } from '@afterneedle/engine';
import { ingredientKnowledge } from '@afterneedle/knowledge/ingredients';
import { describe, expect, test } from 'vitest';
import { isSameName } from './align-names.ts';
import { type JudgedLabel, judgedSets } from './judged-labels.ts';

/** Labels in which a name is missed, torn or added today: scans whose letters are lost, lists within prose, names the judge joined. */
const NOT_WHOLE = new Set(
  'label-32 label-34 label-44 label-45 label-28 label-49 label-50 label-51 label-54 b-05 b-14 b-20 b-22 b-23 b-28 b-30 b-31 b-32 b-33 b-36 b-37 b-38 b-39 b-40 c-18 c-30 c-31 c-33 c-37 c-38 c-39 c-40 d-01 d-03 d-09 d-24 d-38 d-48 e-01 e-06 e-08 e-11 e-19 e-33 e-34 e-48 e-53 e-55 f-11 f-12 f-13 f-14 f-16 f-18 f-35 f-36 f-47 f-50 g-29 g-40 g-41 g-45 g-47 g-49 g-51 g-54 g-55 g-59 g-60 g-63 g-65'.split(
    ' ',
  ),
);
/** Classes that mean the same here and to the judge: a name has them for both or for neither. */
const ALIKE = new Set([
  'retinoid',
  'pha',
  'benzoyl-peroxide',
  'propylene-glycol',
  'lanolin',
  'steroid',
  'numbing-agent',
  'antibiotic',
  'uv-filter-mineral',
]);
/** Classes that must wait: what the judge calls by them is called by them here; here more may be, to be careful. */
const HELD = new Set([
  ...ALIKE,
  'aha',
  'bha',
  'vitamin-c',
  'botanical',
  'daisy-family',
  'essential-oil',
  'fragrance',
  'fragrance-allergen',
  'growth-factor',
  'peptide',
  'uv-filter-organic',
  'drying-alcohol',
]);

/** Names the judge gives a class that the tables do not: an oil of a plant waits as a scented oil, and what is only alike has no class of it. */
const DIFFERS: Readonly<Record<string, readonly string[]>> = {
  'fragrance-allergen': [
    'rosa centifolia flower extract',
    'lavender extract',
    'litsea cubeba fruit oil',
    'jasminum sambac (jasmine) absolute',
    'rosa damascena (moroccan rose) absolute',
    'rosa canina flower extract',
    'roses ketones',
    'lavandula angustifolia (lavender) flower/leaf/stem extract',
    'rose extract',
    'lavandula angustifolia (lavender) extract',
  ],
  botanical: [
    'cymbopogon martini oil',
    'anthemis nobilis (chamomile) flower oil',
    'citrus aurantium dulcis (orange) peel oil',
    'citrus limon peel oil/lemon peel oil',
    'jasmine extract',
    'ginger oil',
    'thymus vulgaris (thyme) oil',
    'mentha piperita (peppermint) oil',
    'litsea cubeba fruit oil',
    'lavandula angustifolia (lavender) oil',
    'citrus grandis (grapefruit) peel oil',
    'rosmarinus officinalis (rosemary) leaf oil',
    'anthemis nobilis flower oil',
    'aniba rosaeodora (rosewood) wood oil',
    'propolis extract',
    'bioflavonoids',
    'jasminum officinale (jasmine) flower extract',
    'capsicum frutescens fruit extract',
    'copaifera officinalis (balsam copaiba) resin',
    'jasminum officinale (jasmine) flower/leaf extract',
    'narcissus pseudo-narcissus (daffodil) flower extract',
    'lactobacillus/pumpkin ferment extract',
  ],
  peptide: ['rh-oligopeptide-1', 'carnosine', 'oligopeptide-1'],
  'growth-factor': [
    'nicotiana benthamiana hexapeptide-40 sh-oligopeptide-1',
    'nicotiana benthamiana octapeptide-30 sh-oligopeptide-2',
  ],
  'daisy-family': ["sigesbeckia orientalis (st. paul's wort) extract"],
};
const UNKNOWN = new Set(['Magnesium', '加水分解水添デンプン', 'Retama Negra en Polvo (Cytisus scoparius)']);

const compiled = compileIngredients(ingredientKnowledge);
const mentionsOf = (text: string) => {
  const label = readLabel(compiled, text);
  return label.ok ? label.mentions : [];
};

const labels = judgedSets.flatMap((set) => set.labels);
const whole = labels.filter(({ id }) => !NOT_WHOLE.has(id));

describe('a label that is read whole', () => {
  test.each(whole.map((label): [string, JudgedLabel] => [label.id, label]))('%s', (_, label) => {
    const read = mentionsOf(label.text);
    const faults = label.mentions.flatMap(({ name, classes }, at) => {
      const here = read[at];
      if (here === undefined || !isSameName(here.mention.printed, name)) return [`${name} is not read`];
      if (here.found.recognised === 'no') return UNKNOWN.has(name) ? [] : [`${name} is not known`];
      const missed = classes.filter(
        (id) =>
          HELD.has(id) &&
          !here.found.classes.includes(id) &&
          DIFFERS[id]?.includes(name.toLowerCase()) !== true,
      );
      const added = here.found.classes.filter((id) => ALIKE.has(id) && !classes.includes(id));
      return [...missed.map((id) => `${name} is no ${id}`), ...added.map((id) => `${name} is ${id}`)];
    });
    expect(faults).toEqual([]);
    expect(read).toHaveLength(label.mentions.length);
  });
});
