import { compileLexicon, readMessage } from '@afterneedle/engine';
import { describe, expect, test } from 'vitest';
import { lexicon } from './index.ts';

const english = compileLexicon(lexicon);

/** One noun for each of many findings. */
const nouns: Readonly<Record<string, string>> = {
  redness: 'redness',
  swelling: 'swelling',
  bumps: 'bumps',
  'acne-spots': 'pimples',
  'pus-bumps': 'pustules',
  'firm-lumps': 'lumps',
  boil: 'boils',
  fluid: 'discharge',
  'fine-crusts': 'scabs',
  blister: 'blisters',
  streaks: 'red streaks',
  peeling: 'peeling',
  dryness: 'dryness',
  bruise: 'bruising',
  bleeding: 'bleeding',
  'grid-marks': 'grid marks',
  'white-patch': 'white patches',
  warmth: 'heat',
  tenderness: 'tenderness',
  pain: 'pain',
  burning: 'burning',
  itch: 'itching',
  tightness: 'tightness',
  tingling: 'tingling',
  numbness: 'numbness',
  fever: 'fever',
  'hot-and-cold': 'chills',
  headache: 'headache',
  nodes: 'swollen glands',
  hives: 'hives',
  'breathing-trouble': 'shortness of breath',
  dizzy: 'dizziness',
  vomiting: 'vomiting',
  'sight-change': 'blurred vision',
  'lip-tongue-swelling': 'swelling of the lips',
  'dark-marks': 'dark spots',
  'punched-out-sores': 'sores',
};
const denied = [
  'no X',
  'i have no X',
  'I do not have X',
  'I dont have any X',
  'there is no X',
  'theres no X at all',
  'without X',
  'no sign of X',
  'denies X',
  'X? no',
  'X: none',
  'no visible X',
  'no more X',
  'havent had X',
  'not noticed any X',
  'no real X',
  'zero X',
  'never had any X',
  'no X or itching',
  'no itching or X',
  'no itching, X or warmth',
  'no itching, no X, no warmth',
  'free of X',
  'i am not having X',
  'hasn’t got any X',
  'no fever/X',
  'not any X so far',
];
const said = [
  'I have X',
  'X',
  'there is some X',
  'X since yesterday',
  'got X',
  'X but no fever',
  'no fever but X',
  'no fever. X',
  'its X',
  'worried about this X',
  'having X now',
  'X is bad',
  'my X is worse',
  'still X',
  'X started today',
  'also X',
  'the X wont go away',
  'not sure why I have X',
  'no idea why there is X',
  'X not getting better',
  'X and no itching',
  'i think theres X',
  'they say X is normal',
  'is X normal?',
  'X!!!',
  'X, fever',
  'never had X this bad',
  'why do I have X',
  'what can I do for the X',
];

describe('a sign is never turned round', () => {
  test.each(denied)('denied: %s', (frame) => {
    for (const [finding, noun] of Object.entries(nouns)) {
      const { findings, deniedInText } = readMessage(english, frame.replace('X', noun));
      expect(findings, noun).not.toHaveProperty(finding);
      expect(deniedInText, noun).toContain(finding);
    }
  });

  test.each(said)('said: %s', (frame) => {
    for (const [finding, noun] of Object.entries(nouns)) {
      const { findings, deniedInText } = readMessage(english, frame.replace('X', noun));
      expect(findings, noun).toHaveProperty(finding);
      expect(deniedInText, noun).not.toContain(finding);
    }
  });
});
