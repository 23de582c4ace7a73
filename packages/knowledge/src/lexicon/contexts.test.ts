import { compileLexicon, readMessage } from '@afterneedle/engine';
import { describe, expect, test } from 'vitest';
import { lexicon } from './index.ts';

const english = compileLexicon(lexicon);
const read = (text: string) => readMessage(english, text);

describe('a word that is no fact', () => {
  test.each(["my skin says it'll peel", 'it might peel soon'])('what the skin will do: %s', (text) => {
    expect(read(text).contexts).not.toHaveProperty('product');
  });

  test.each(['a squeezing in my throat', 'squeezing in the throat'])('a danger sign: %s', (text) => {
    const { contexts, findings } = read(text);
    expect(contexts).not.toHaveProperty('aftercare-slip');
    expect(findings).toHaveProperty('throat-tight');
  });

  test('but picking at the skin is one', () => {
    expect(read('I keep squeezing my spots').contexts['aftercare-slip']).toBe('picked');
    expect(read('I used a glycolic peel').contexts).toHaveProperty('product');
  });
});

describe('facts about treatment, products and person', () => {
  test.each<[string, Record<string, string>]>([
    ['used a dermaroller at home, 0.25 mm', { device: 'roller', setting: 'home', 'depth-class': 'light' }],
    ['dermapen 1.5mm at the salon', { device: 'pen', setting: 'salon', 'depth-class': 'standard' }],
    ['derma stamp with 2.5 mm needles', { device: 'stamp', 'depth-class': 'deep-or-rf' }],
    ['morpheus8 at my clinic', { device: 'rf', 'depth-class': 'deep-or-rf', setting: 'clinic' }],
    ['radio frequency needling', { device: 'rf', 'depth-class': 'deep-or-rf' }],
    [
      'numbing cream under cling film',
      { 'numbing-cream': 'within-24h', 'numbing-amount': 'large-wrapped-or-over-4pc' },
    ],
    ['10% lidocaine', { 'numbing-cream': 'within-24h', 'numbing-amount': 'large-wrapped-or-over-4pc' }],
    ['had numbing cream and needling 3 days ago', { 'numbing-cream': 'later' }],
    ['with PRP', { injected: 'prp' }],
    ['and filler the same day', { injected: 'filler' }],
    ['they rolled in vitamin c serum', { product: 'serum-needled-in' }],
    ['put retinol on after', { product: 'strong-active' }],
    ['wore makeup', { product: 'heavy-or-makeup' }],
    ['used aloe vera', { product: 'plant-extract' }],
    ['I took ibuprofen', { masked: 'painkiller' }],
    ['put hydrocortisone on', { masked: 'steroid' }],
    ['took paracetamol and used a steroid cream', { masked: 'both' }],
    ['sat in the sun at the beach', { 'sun-exposure': 'yes' }],
    ['I have eczema', { eczema: 'yes' }],
    ['I get cold sores', { 'cold-sores': 'yes' }],
    ["I'm diabetic", { diabetes: 'yes' }],
    ['on chemo', { 'weak-immunity': 'yes' }],
    ['taking warfarin', { 'blood-thinner': 'yes' }],
    ["I'm 12 weeks pregnant", { pregnant: 'yes' }],
    ["I'm 16", { 'under-18': 'yes' }],
    ['my 15 year old daughter', { 'under-18': 'yes' }],
    ['used it on a friend', { 'blood-exposure': 'within-72h' }],
    ["used my friend's roller 5 days ago after treatment", { 'blood-exposure': 'later' }],
    ['the roller was dirty', { 'dirty-tool': 'yes' }],
    ['dropped the roller on the floor', { 'dirty-tool': 'yes' }],
    ['rinsed the roller under the tap', { 'tap-water': 'yes' }],
    ['picked the scabs', { 'aftercare-slip': 'picked' }],
    ['went to the gym', { 'aftercare-slip': 'sweat-or-heat' }],
    ['she pressed too hard', { technique: 'too-deep-or-hard' }],
    ['the bumps started on day 3', { 'bumps-began': 'after-48h' }],
    ['bumps came up after 10 hours', { 'bumps-began': 'within-24h' }],
    ['I fainted during the treatment, fine after a minute', { 'faint-when': 'during-treatment-passed' }],
    ['I passed out on the way home', { 'faint-when': 'after-leaving' }],
    ["antibiotics didn't work", { 'antibiotics-failed': 'yes' }],
    ['skin went white after the filler', { 'white-patch-where': 'after-injection' }],
    ['red after wine, gone within an hour', { 'flush-trigger': 'heat-drink-exercise-gone-in-2h' }],
  ])('%s', (text, facts) => {
    expect(read(text).contexts).toMatchObject(facts);
  });

  test.each([
    ["I don't have diabetes", 'diabetes'],
    ['can I take ibuprofen?', 'masked'],
    ['is it safe to use retinol?', 'product'],
    ['no numbing cream', 'numbing-cream'],
    ['2 mm bumps', 'depth-class'],
    ["I'm 25", 'under-18'],
    ['looks like I fell asleep in the sun', 'sun-exposure'],
  ])('%s says nothing of %s', (text, context) => {
    expect(read(text).contexts).not.toHaveProperty(context);
  });

  test('areas are listed in the order of the message', () => {
    const { areas, contexts, device } = read('dermapen on my face, cheeks and neck are red');
    expect(areas).toEqual(['face', 'cheeks', 'neck']);
    expect(contexts['area']).toBe('cheeks');
    expect(device).toBe('pen');
  });
});
