import { doForAll, doForSigns } from './do.ts';
import type { KnowledgeCareItem } from './entry.ts';
import { leaveOut } from './leave-out.ts';

/** Every care item of clinical section 4 at its default window, and what to do for single signs. */
export const care: readonly KnowledgeCareItem[] = [...doForSigns, ...doForAll, ...leaveOut];
