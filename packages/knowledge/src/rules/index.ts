import { airwayAndAllergyRules } from './airway-and-allergy.ts';
import { bumpsAndLumpsRules } from './bumps-and-lumps.ts';
import { dangerItemRules } from './danger-items.ts';
import type { KnowledgeRule } from './entry.ts';
import { eyeRules } from './eye.ts';
import { infectionRules } from './infection.ts';
import { lateMarksAndWatchRules } from './late-marks-and-watch.ts';
import { numbingAndInjectionRules } from './numbing-and-injection.ts';
import { severeInfectionRules } from './severe-infection.ts';
import { soresBurnsAndBloodRules } from './sores-burns-and-blood.ts';
import { swellingAndBurningRules } from './swelling-and-burning.ts';
import { wholeBodyRules } from './whole-body.ts';

/** Every rule, the danger list first. */
export const rules: readonly KnowledgeRule[] = [
  ...dangerItemRules,
  ...airwayAndAllergyRules,
  ...wholeBodyRules,
  ...numbingAndInjectionRules,
  ...severeInfectionRules,
  ...eyeRules,
  ...infectionRules,
  ...swellingAndBurningRules,
  ...bumpsAndLumpsRules,
  ...soresBurnsAndBloodRules,
  ...lateMarksAndWatchRules,
];
