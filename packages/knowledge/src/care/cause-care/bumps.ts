import type { KnowledgeCauseCare } from '../note-entry.ts';
import {
  acidsFromClinic,
  acneAcids,
  askThePrescriber,
  coolCloth,
  gentleWash,
  heavyCream,
  lightProducts,
  picking,
  plainCream,
  scrubbing,
  shopSteroid,
  steroidFromDoctor,
  strongProducts,
} from './shared-notes.ts';

export const bumpsCare: readonly KnowledgeCauseCare[] = [
  {
    cause: 'product-trapping',
    soothes: [gentleWash, lightProducts],
    worsens: [
      heavyCream,
      {
        id: 'make-up',
        say: 'Make-up too soon can clog the fresh channels.',
        cites: ['S0-104', 'S0-149', 'C-09'],
      },
      picking,
      scrubbing,
      acneAcids,
    ],
    clinicianOnly: [acidsFromClinic],
  },
  {
    cause: 'acne-flare',
    soothes: [gentleWash, lightProducts],
    worsens: [picking, scrubbing, heavyCream, acneAcids, shopSteroid],
    clinicianOnly: [acidsFromClinic, askThePrescriber],
  },
  {
    cause: 'milia',
    soothes: [lightProducts],
    worsens: [
      {
        id: 'heavy-ointment',
        say: 'Heavy ointment may bring more of these white dots.',
        cites: ['E-044', 'C-10'],
      },
      picking,
    ],
    clinicianOnly: [],
  },
  {
    cause: 'heat-rash',
    soothes: [coolCloth],
    worsens: [
      {
        id: 'sweat-and-wraps',
        say: 'Sweat, heat and wraps over the skin keep it going.',
        cites: ['S0-111', 'C-10'],
      },
      picking,
    ],
    clinicianOnly: [],
  },
  {
    cause: 'rosacea-perioral',
    soothes: [coolCloth, plainCream],
    worsens: [
      shopSteroid,
      {
        id: 'heat-drink-spice',
        say: 'Heat, hot drinks, alcohol and spice can bring the flush back.',
        cites: ['J-40'],
      },
      heavyCream,
      strongProducts,
    ],
    clinicianOnly: [steroidFromDoctor, askThePrescriber],
  },
  {
    cause: 'underlying-skin-disease',
    soothes: [plainCream],
    worsens: [picking, strongProducts],
    clinicianOnly: [steroidFromDoctor, askThePrescriber],
  },
];
