import type { PlanKnowledge } from '@afterneedle/engine';
import { care } from '../src/care/index.ts';
import { contexts } from '../src/vocabulary/index.ts';
import type { AskedEntry, KnowledgeEntry } from './knowledge-entry.ts';

export type PlanKind = 'plan-care' | 'need' | 'cause-care' | 'prevention';

/** Answers every entry of the plan that the result page does not have, in the shape all lints share. */
export function planEntries(plan: PlanKnowledge): KnowledgeEntry[] {
  const onResultPage = new Set(care.map(({ id }) => id));
  return [
    ...plan.care
      .filter(({ id }) => !onResultPage.has(id))
      .map(({ id, cites, label, say }) => ({ kind: 'plan-care' as const, id, cites, texts: [label, say] })),
    ...plan.needs.map(({ need, cites, say }) => ({ kind: 'need' as const, id: need, cites, texts: [say] })),
    ...plan.causeCare.flatMap(({ cause, soothes, worsens, clinicianOnly }) =>
      [...soothes, ...worsens, ...clinicianOnly].map(({ id, cites, say }) => ({
        kind: 'cause-care' as const,
        id: `${cause}-${id}`,
        cites,
        texts: [say],
      })),
    ),
    ...plan.prevention.map(({ id, cites, say }) => ({
      kind: 'prevention' as const,
      id,
      cites,
      texts: [say],
    })),
  ];
}

/** Answers every question only a plan asks, and every name of a thing. */
export function planAsked({ facts, things }: PlanKnowledge): AskedEntry[] {
  const inCheckIn = new Set<string>(contexts.map(({ id }) => id));
  return [
    ...facts
      .filter(({ id }) => !inCheckIn.has(id))
      .map((fact) => ({ ...fact, labels: Object.values(fact.labels) })),
    ...things.map(({ id, label }) => ({ id, label, ask: label, labels: [] })),
  ];
}
