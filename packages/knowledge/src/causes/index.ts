import { allergyAndIrritationCauses } from './allergy-and-irritation.ts';
import { bumpCauses } from './bumps.ts';
import { emergencyCauses } from './emergency.ts';
import type { KnowledgeCause } from './entry.ts';
import { infectionCauses } from './infection.ts';
import { injuryCauses } from './injury.ts';
import { lateCauses } from './late.ts';
import { ordinaryCauses } from './ordinary.ts';

/** Every cause of clinical section 2, ids kept. Weights are authored and rank only. */
export const causes: readonly KnowledgeCause[] = [
  ...ordinaryCauses,
  ...allergyAndIrritationCauses,
  ...bumpCauses,
  ...infectionCauses,
  ...injuryCauses,
  ...lateCauses,
  ...emergencyCauses,
];
