import { bumpsAndSpotsNotes } from './bumps-and-spots.ts';
import { colourAndSwellingNotes } from './colour-and-swelling.ts';
import type { ExpectNote } from './entry.ts';
import { feelingNotes } from './feeling.ts';
import { surfaceNotes } from './surface.ts';

/** What the pages say about each ordinary effect, in the order in which people meet them. */
export const expectNotes: readonly ExpectNote[] = [
  ...colourAndSwellingNotes,
  ...bumpsAndSpotsNotes,
  ...feelingNotes,
  ...surfaceNotes,
];
