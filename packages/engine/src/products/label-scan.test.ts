import { describe, expect, test } from 'vitest';
import { mendScan } from './label-scan.ts';
import { splitIngredients } from './split-ingredients.ts';

const printed = (text: string): readonly string[] => {
  const result = splitIngredients(text);
  return result.ok ? result.mentions.map((mention) => mention.printed) : [];
};

describe('what scanners make of a label', () => {
  test.each([
    ["AQUA ' GLYCERIN ‘ TALC ~ MICA - SILICA", ['AQUA', 'GLYCERIN', 'TALC', 'MICA', 'SILICA']],
    ['AQUA « GLYCERIN » TALC ° MICA', ['AQUA', 'GLYCERIN', 'TALC', 'MICA']],
    ['lngredients: Aqua, Talc', ['Aqua', 'Talc']],
    ['INGREDIEMS: Aqua, Talc', ['Aqua', 'Talc']],
    ['1NGREDIENTS: Aqua, Talc', ['Aqua', 'Talc']],
    ['TALC, Cl 77491, C1 77 492, CI7 7499', ['TALC', 'CI 77491', 'CI 77492', 'CI 77499']],
    ['TALC, CI 77163 I BISMUTH OXYCHLORIDE', ['TALC', 'CI 77163 / BISMUTH OXYCHLORIDE']],
    ['TALC, CI 45410 - RED 28 LAKE', ['TALC', 'CI 45410/RED 28 LAKE']],
    ['TALC,\nD|METHICONE,\nMICA', ['TALC', 'DIMETHICONE', 'MICA']],
    [
      'Aqua, Glycery! Stearate, Isopropy| Alcoho!, Pantheno!',
      ['Aqua', 'Glyceryl Stearate', 'Isopropyl Alcohol', 'Panthenol'],
    ],
    ['| INGREDIENTS: AQUA,\n| TALC, MICA,\n| SILICA', ['AQUA', 'TALC', 'MICA', 'SILICA']],
    ['AQUA=GLYCERIN« TALC <MICA=SILICA', ['AQUA', 'GLYCERIN', 'TALC', 'MICA', 'SILICA']],
    ['AQUA * GLYCERIN * TALC * MICA', ['AQUA', 'GLYCERIN', 'TALC', 'MICA']],
    ['OLEA EUROPAEA 0|L, TALC', ['OLEA EUROPAEA OIL', 'TALC']],
    [
      'ethylhexyL stearate, hyaLuronic acid, Lecithin, methyL gLucose',
      ['ethylhexyl stearate', 'hyaluronic acid', 'lecithin', 'methyl glucose'],
    ],
  ])('%s', (text, names) => expect(printed(text)).toEqual(names));

  test.each([
    "Aqua, Lady's Thistle, Cire d'Abeille",
    'Aqua|Solvent|70\nRetinol|Active|0.1',
    'Ingredients: Aqua, Talc',
    'Ingredienti: Aqua, Talc',
    'Ingrédients : Aqua, Talc',
    'PEG-40 Hydrogenated Castor Oil - Aqua',
    // Two signs are too few, and no more than the commas are no bullets.
    "AQUA ' GLYCERIN ' TALC, UREA",
    "AQUA ' AA, BB ' CC, DD ' EE, FF, GG",
    'AQUA\nGLYCERIN |\nTALC',
    '| AQUA\nTALC',
    'methyL gLucose',
    'aBc aBc aBc aBc methyL gLucose hyaLuronic',
    'D|METHICONE|AQUA\nTALC\nMICA\nUREA',
    'SODA|SOLVENT\nTALC|FILLER\nMICA',
    'D|METHICONE | 5\nTALC | 2\nMICA',
    'CI 12',
  ])('%s stays as it is', (text) => expect(mendScan(text)).toBe(text));
});
