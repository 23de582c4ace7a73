import { type FindingId, findings } from '../vocabulary/index.ts';
import { dangerItems } from './danger-list.ts';

const denied = new Set<string>(dangerItems.flatMap(({ parts }) => [...parts]));
const SIGNS: readonly string[] = ['danger', 'eye', 'whole-body'];

/** The signs of the body that a "none of these" leaves open, so the check-in asks them one by one. */
export const leftToForm: readonly FindingId[] = findings
  .filter(({ id, group }) => SIGNS.includes(group) && !denied.has(id))
  .map(({ id }) => id);
