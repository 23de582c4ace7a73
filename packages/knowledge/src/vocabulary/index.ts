import type { Vocabulary } from '@afterneedle/engine';
import { areaContexts, personContexts, timeContexts, treatmentContexts } from './contexts.ts';
import { dangerFindings, dangerItemFindings, eyeFindings, wholeBodyFindings } from './danger-findings.ts';
import {
  type CourseId,
  courseFindings,
  feelFindings,
  lateFindings,
  lookFindings,
  placeFindings,
} from './skin-findings.ts';

const asked = [
  ...dangerItemFindings,
  ...dangerFindings,
  ...eyeFindings,
  ...wholeBodyFindings,
  ...lookFindings,
  ...feelFindings,
  ...lateFindings,
  ...placeFindings,
] as const;

export const contexts = [...treatmentContexts, ...timeContexts, ...personContexts, ...areaContexts] as const;
export const findings = [...asked, ...courseFindings] as const;

export type FindingId = (typeof asked)[number]['id'] | CourseId;
export type ContextId = (typeof contexts)[number]['id'];
/** The words a context fact may take, `unsure` aside. */
export type ContextValue<C extends ContextId> = Extract<
  (typeof contexts)[number],
  { readonly id: C }
>['values'][number];

export const vocabulary: Vocabulary = { findings, contexts };
