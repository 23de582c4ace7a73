import type { KnowledgeCauseCare } from '../note-entry.ts';
import { acneAcids, picking, shadeAndHat, shopSteroid, sunOnIt } from './shared-notes.ts';

const dailySunscreen = {
  id: 'daily-sunscreen',
  say: 'Sunscreen each day can keep marks from getting darker.',
  thing: 'sunscreen',
  cites: ['S2-21', 'S0-78', 'S4-20', 'C-06'],
} as const;

export const lateCare: readonly KnowledgeCauseCare[] = [
  {
    cause: 'granuloma',
    soothes: [],
    worsens: [
      {
        id: 'the-serum-again',
        say: 'The serum that was needled in must not go on again.',
        cites: ['E-013', 'E-072', 'E-073'],
      },
      acneAcids,
      shopSteroid,
    ],
    clinicianOnly: [
      {
        id: 'skin-doctor',
        say: 'Only a skin doctor can find out what it is and treat it. It may take months.',
        cites: ['E-013', 'E-074', 'E-075'],
      },
    ],
  },
  {
    cause: 'pih',
    soothes: [shadeAndHat, dailySunscreen],
    worsens: [sunOnIt, picking],
    clinicianOnly: [],
  },
  { cause: 'loss-of-colour', soothes: [shadeAndHat, dailySunscreen], worsens: [picking], clinicianOnly: [] },
  {
    cause: 'tram-track-scar',
    soothes: [],
    worsens: [picking],
    clinicianOnly: [
      {
        id: 'scar-lines',
        say: 'Only a skin doctor can judge scar lines and say what helps.',
        cites: ['S0-146', 'E-017', 'J-17'],
      },
    ],
  },
  {
    cause: 'hypertrophic-scar-keloid',
    soothes: [],
    worsens: [picking],
    clinicianOnly: [
      {
        id: 'raised-scars',
        say: 'Only a skin doctor can treat raised scars. Show it early, as they can grow for months.',
        cites: ['E-096', 'S0-146', 'W-18'],
      },
    ],
  },
];
