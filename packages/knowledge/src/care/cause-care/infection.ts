import type { KnowledgeCauseCare } from '../note-entry.ts';
import {
  acneAcids,
  cleanHands,
  infectionMedicine,
  onPus,
  picking,
  shopSteroid,
  virusMedicine,
} from './shared-notes.ts';

const handsFromEyes = {
  id: 'hands-from-eyes',
  say: 'Keep your hands away from your eyes. Leave contact lenses out.',
  thing: 'hands-from-eyes',
  cites: ['E-060', 'J-46'],
} as const;

const openedSores = {
  id: 'opened-sores',
  say: 'Opening the blisters, or cream on them before a doctor has looked, makes it worse.',
  cites: ['E-057', 'E-087', 'S0-122'],
} as const;

const eyeDoctor = {
  id: 'eye-doctor',
  say: 'A doctor must look at the eye the same day.',
  cites: ['E-060', 'E-057', 'E-069'],
} as const;

export const infectionCare: readonly KnowledgeCauseCare[] = [
  {
    cause: 'folliculitis-impetigo',
    soothes: [cleanHands],
    worsens: [onPus, shopSteroid],
    clinicianOnly: [infectionMedicine],
  },
  { cause: 'abscess', soothes: [cleanHands], worsens: [onPus], clinicianOnly: [infectionMedicine] },
  {
    cause: 'cellulitis',
    soothes: [cleanHands],
    worsens: [onPus, shopSteroid],
    clinicianOnly: [infectionMedicine],
  },
  { cause: 'orbital-infection', soothes: [], worsens: [], clinicianOnly: [eyeDoctor] },
  {
    cause: 'severe-infection',
    soothes: [],
    worsens: [],
    clinicianOnly: [infectionMedicine],
  },
  {
    cause: 'herpes-simplex',
    soothes: [cleanHands, handsFromEyes],
    worsens: [openedSores, shopSteroid],
    clinicianOnly: [virusMedicine],
  },
  {
    cause: 'eczema-herpeticum',
    soothes: [cleanHands, handsFromEyes],
    worsens: [openedSores, shopSteroid],
    clinicianOnly: [virusMedicine, eyeDoctor],
  },
  {
    cause: 'zoster',
    soothes: [handsFromEyes],
    worsens: [openedSores, shopSteroid],
    clinicianOnly: [virusMedicine, eyeDoctor],
  },
  { cause: 'wart-molluscum', soothes: [cleanHands], worsens: [picking], clinicianOnly: [] },
  {
    cause: 'mycobacterial-infection',
    soothes: [cleanHands],
    worsens: [
      picking,
      acneAcids,
      {
        id: 'tap-water-tools',
        say: 'Tools rinsed in tap water can bring these germs in again.',
        cites: ['E-051'],
      },
    ],
    clinicianOnly: [
      {
        id: 'test-first',
        say: 'Only a doctor can test for this. The usual antibiotics often fail.',
        cites: ['E-048', 'E-049'],
      },
    ],
  },
  {
    cause: 'blood-borne-exposure',
    soothes: [],
    worsens: [],
    clinicianOnly: [
      {
        id: 'blood-tests',
        say: 'Only a doctor can do the blood tests and say if a medicine is needed. Go soon.',
        cites: ['J-21', 'E-052', 'E-053'],
      },
    ],
  },
];
