import type { KnowledgeCauseCare } from '../note-entry.ts';
import {
  askThePrescriber,
  coolCloth,
  coolClothForAllergy,
  heatAndSweat,
  picking,
  plainCream,
  plantsAndScent,
  scrubbing,
  shopSteroid,
  steroidFromDoctor,
  stopTheProduct,
  strongProducts,
  tabletFromPharmacist,
} from './shared-notes.ts';

const sameProductAgain = {
  id: 'the-product-again',
  say: 'Putting the same product on again brings the rash back.',
  cites: ['C-31', 'E-076', 'S3-03'],
} as const;

export const allergyAndIrritationCare: readonly KnowledgeCauseCare[] = [
  {
    cause: 'irritant-dermatitis',
    soothes: [
      stopTheProduct,
      coolCloth,
      plainCream,
      {
        id: 'lukewarm-water',
        say: 'Rinse with lukewarm water and leave it at that on a bad day.',
        thing: 'lukewarm-water',
        cites: ['E-105', 'S0-97', 'C-17'],
      },
    ],
    worsens: [strongProducts, scrubbing, plantsAndScent, heatAndSweat],
    clinicianOnly: [steroidFromDoctor],
  },
  {
    cause: 'allergic-contact-dermatitis',
    soothes: [stopTheProduct, coolClothForAllergy],
    worsens: [sameProductAgain, plantsAndScent, picking, shopSteroid],
    clinicianOnly: [steroidFromDoctor, tabletFromPharmacist],
  },
  {
    cause: 'urticaria',
    soothes: [stopTheProduct, coolClothForAllergy],
    worsens: [sameProductAgain],
    clinicianOnly: [tabletFromPharmacist],
  },
  {
    cause: 'angioedema',
    soothes: [stopTheProduct, coolClothForAllergy],
    worsens: [sameProductAgain],
    clinicianOnly: [tabletFromPharmacist],
  },
  {
    cause: 'metal-allergy',
    soothes: [coolClothForAllergy],
    worsens: [picking, shopSteroid],
    clinicianOnly: [
      steroidFromDoctor,
      {
        id: 'needle-material',
        say: 'Tell your clinic about the metal you react to, and ask what the needles are made of.',
        cites: ['S3-09', 'W-16', 'E-077'],
      },
    ],
  },
  {
    cause: 'eczema-flare',
    soothes: [plainCream, coolCloth],
    worsens: [picking, plantsAndScent, strongProducts],
    clinicianOnly: [steroidFromDoctor, askThePrescriber],
  },
  {
    cause: 'severe-drug-rash',
    soothes: [],
    worsens: [],
    clinicianOnly: [
      {
        id: 'new-medicine',
        say: 'Tell the doctor today about each new drug you took.',
        cites: ['J-47', 'J-53'],
      },
    ],
  },
];
