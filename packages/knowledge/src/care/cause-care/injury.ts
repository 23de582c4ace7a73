import type { KnowledgeCauseCare } from '../note-entry.ts';
import {
  cleanHands,
  coolCloth,
  gentleWash,
  heavyCream,
  picking,
  plainCream,
  scrubbing,
  shadeAndHat,
  strongProducts,
  sunOnIt,
} from './shared-notes.ts';

const openedBlisters = {
  id: 'opened-blisters',
  say: 'Opening blisters, or cream on them before a doctor has looked, makes it worse.',
  cites: ['E-009', 'S0-122'],
} as const;

const bareIce = {
  id: 'bare-ice',
  say: 'Bare ice can freeze the skin on top of the burn.',
  cites: ['S0-67'],
} as const;

const burnCare = {
  id: 'burn-care',
  say: 'Only a doctor decides on a cream or bandage for a burn.',
  cites: ['E-009', 'J-46'],
} as const;

export const injuryCare: readonly KnowledgeCauseCare[] = [
  {
    cause: 'improper-aftercare',
    soothes: [gentleWash, plainCream, cleanHands],
    worsens: [picking, scrubbing, strongProducts, heavyCream, sunOnIt],
    clinicianOnly: [],
  },
  {
    cause: 'technique-injury',
    soothes: [coolCloth, plainCream],
    worsens: [
      {
        id: 'needling-again',
        say: 'Needling again too soon can hurt the deeper skin. Leave at least 6 weeks.',
        cites: ['E-029', 'S0-25'],
      },
      picking,
    ],
    clinicianOnly: [],
  },
  {
    cause: 'thermal-burn',
    soothes: [],
    worsens: [openedBlisters, bareIce, sunOnIt],
    clinicianOnly: [burnCare],
  },
  {
    cause: 'chemical-burn',
    soothes: [
      {
        id: 'rinse',
        say: 'Rinse it with plenty of cool clean water and wipe nothing in.',
        cites: ['J-46'],
      },
    ],
    worsens: [strongProducts, openedBlisters],
    clinicianOnly: [burnCare],
  },
  {
    cause: 'sunburn-phototoxic',
    soothes: [shadeAndHat, coolCloth],
    worsens: [
      sunOnIt,
      {
        id: 'sunscreen-on-raw-skin',
        say: 'Sunscreen on raw skin stings and can start an allergy.',
        cites: ['C-06', 'E-038', 'W-05'],
      },
    ],
    clinicianOnly: [],
  },
  {
    cause: 'nerve-or-fat-injury',
    soothes: [],
    worsens: [
      {
        id: 'more-rf',
        say: 'Have no more RF treatment before a doctor has looked at it.',
        cites: ['E-009', 'E-010'],
      },
    ],
    clinicianOnly: [
      {
        id: 'judge-the-hollow',
        say: 'Only a doctor can judge numb, weak or hollow places and repair them.',
        cites: ['E-009'],
      },
    ],
  },
  {
    cause: 'eye-injury',
    soothes: [
      {
        id: 'rinse-the-eye',
        say: 'Something got in? Rinse the eye with plenty of clean water, lenses out.',
        cites: ['J-46'],
      },
    ],
    worsens: [
      { id: 'rubbing', say: 'Rubbing and contact lenses hurt the eye more.', cites: ['J-46', 'E-060'] },
    ],
    clinicianOnly: [
      { id: 'eye-drops', say: 'Only a doctor decides on drops for the eye.', cites: ['J-46', 'E-060'] },
    ],
  },
];
