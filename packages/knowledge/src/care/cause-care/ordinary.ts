import type { KnowledgeCauseCare } from '../note-entry.ts';
import {
  coolCloth,
  heatAndSweat,
  painTablets,
  picking,
  plainCream,
  scrubbing,
  sunOnIt,
} from './shared-notes.ts';

export const ordinaryCare: readonly KnowledgeCauseCare[] = [
  {
    cause: 'normal-inflammation',
    soothes: [coolCloth, plainCream],
    worsens: [picking, scrubbing, heatAndSweat, sunOnIt],
    clinicianOnly: [],
  },
  {
    cause: 'prolonged-swelling',
    soothes: [coolCloth],
    worsens: [heatAndSweat],
    clinicianOnly: [painTablets],
  },
  {
    cause: 'bruise-haematoma',
    soothes: [coolCloth],
    worsens: [
      {
        id: 'arnica',
        say: 'Arnica cream on fresh needle marks gave a rash at each hole.',
        cites: ['E-076', 'C-19', 'W-12'],
      },
    ],
    clinicianOnly: [
      painTablets,
      {
        id: 'blood-thinner',
        say: 'Do you take a blood thinner? Ask the person who prescribed it before you pause it.',
        cites: ['J-53', 'J-22'],
      },
    ],
  },
  {
    cause: 'anaesthetic-blanching',
    soothes: [],
    worsens: [
      {
        id: 'hot-or-frozen',
        say: 'Numb skin does not feel a burn: put nothing hot or frozen on it.',
        cites: ['J-19'],
      },
    ],
    clinicianOnly: [],
  },
  { cause: 'needle-faint', soothes: [], worsens: [], clinicianOnly: [] },
];
