import { compileLexicon, readMessage } from '@afterneedle/engine';
import { describe, expect, test } from 'vitest';
import { lexicon } from './index.ts';

const english = compileLexicon(lexicon);
const read = (text: string) => readMessage(english, text);

/** How people say it, with the finding that is meant. */
describe('everyday words', () => {
  test.each([
    ['looks like I fell asleep in the sun', 'redness'],
    ['bad sunburn', 'redness'],
    ['red as anything', 'redness'],
    ['a fetching shade of red', 'redness'],
    ['very hot and very red after the roller', 'warmth'],
    ['then my whole face was on fire', 'burning'],
    ['red raw underneath', 'tenderness'],
    ['angry, irritated', 'redness'],
    ['my eyes are slits', 'eyelid-swelling'],
    ['can hardly open my eyes', 'eyelid-swelling'],
    ['my face was huge, it blew up', 'swelling'],
    ["like I'd been stung by bees", 'swelling'],
    ["I don't look like myself", 'swelling'],
    ['chunky face', 'swelling'],
    ['rough like sandpaper', 'roughness'],
    ['tight and itchy, then it peeled', 'peeling'],
    ['coming off in bits', 'peeling'],
    ['turned bronze with dots', 'fine-crusts'],
    ['little dark dots', 'fine-crusts'],
    ['waffling of the skin', 'grid-marks'],
    ['loads of new spots', 'acne-spots'],
    ['white pimples popping up everywhere', 'acne-spots'],
    ['a layer of little bumps', 'bumps'],
    ['pus pimples', 'pus-bumps'],
    ['pockets of pus', 'boil'],
    ['cold sore', 'blisters-grouped'],
    ["it's leaking", 'fluid'],
    ['weeping', 'fluid'],
    ['stark white patch', 'white-patch'],
    ['it stung on the open skin', 'burning'],
    ['tiny red dots, is it blood?', 'bleeding'],
    ['the mother of all itchy rashes', 'itch'],
    ['like bugs crawling on my face', 'itch'],
    ['it throbs', 'pain'],
    ["it's sore", 'tenderness'],
    ["a headache that won't go", 'headache-for-days'],
    ['black eye', 'bruise'],
    ['lumps in my forehead', 'firm-lumps'],
    ['swollen glands', 'nodes'],
    ['red streaks running down', 'streaks'],
    ['a dent in my cheek', 'hollow'],
    ['dents in lines', 'grid-indented'],
    ['a raised scar', 'raised-scar'],
    ['brown patches', 'dark-marks'],
    ['lighter patches', 'light-marks'],
    ['grey squares burned into my cheek, burn marks', 'burn-patch'],
    ["can't feel my cheek", 'numbness'],
    ['crooked smile', 'weakness'],
    ['punched out sores', 'punched-out-sores'],
    ['blisters all over my body', 'blisters-widespread'],
    ['blisters near my eye', 'sores-near-eye'],
    ['my skin is paining', 'pain'],
    ['water is coming out from the skin', 'fluid'],
  ])('%s -> %s', (text, finding) => {
    expect(read(text).findings[finding]).toBeDefined();
  });

  test('a good hurt is no pain', () => {
    expect(read('it hurt in a good way, like tweezing').findings).toEqual({});
  });
});
