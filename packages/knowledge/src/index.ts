import type { KnowledgeBase } from '@afterneedle/engine';
import { care } from './care/index.ts';
import { causes } from './causes/index.ts';
import { firstAid } from './danger/first-aid.ts';
import { ordinaryEffects } from './effects/ordinary-effects.ts';
import { rules } from './rules/index.ts';
import { lifts } from './rules/lifts.ts';
import { derivations, masking } from './rules/masking-and-derivations.ts';
import { vocabulary } from './vocabulary/index.ts';

export type { BasisId } from './claims/index.ts';
export { type CrisisLine, crisisLineOf, crisisLines } from './danger/crisis-lines.ts';
export type { DangerItem } from './danger/danger-item.ts';
export { DANGER_HEADING, type DangerLine, dangerItems, dangerLines } from './danger/danger-list.ts';
export {
  DEFAULT_EMERGENCY_NOTE,
  DEFAULT_EMERGENCY_NUMBER,
  type EmergencyNumbers,
  emergencyNumbers,
  emergencyNumbersOf,
} from './danger/emergency-numbers.ts';
export { leftToForm } from './danger/left-to-form.ts';
export { type ContextId, type ContextValue, contexts, type FindingId, findings } from './vocabulary/index.ts';

/** What Afterneedle believes, as the engine takes it. */
export const knowledge: KnowledgeBase = {
  vocabulary,
  rules,
  lifts,
  effects: ordinaryEffects,
  causes,
  care,
  firstAid,
  masking,
  derivations,
};
