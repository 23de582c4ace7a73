import { allergyAndIrritationCare } from './cause-care/allergy-and-irritation.ts';
import { bumpsCare } from './cause-care/bumps.ts';
import { infectionCare } from './cause-care/infection.ts';
import { injuryCare } from './cause-care/injury.ts';
import { lateCare } from './cause-care/late.ts';
import { ordinaryCare } from './cause-care/ordinary.ts';
import type { KnowledgeCauseCare } from './note-entry.ts';

/** What soothes, what worsens and what only a clinician starts, for every cause shown below emergency; a list is empty where the ledger carries nothing. */
export const causeCare: readonly KnowledgeCauseCare[] = [
  ...ordinaryCare,
  ...bumpsCare,
  ...allergyAndIrritationCare,
  ...infectionCare,
  ...injuryCare,
  ...lateCare,
];
