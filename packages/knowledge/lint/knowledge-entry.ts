import type { KnowledgeBase } from '@afterneedle/engine';
import type { DangerItem } from '../src/danger/danger-item.ts';
import { dangerItems } from '../src/danger/danger-list.ts';
import { expectEntries } from '../src/expect/index.ts';
import { planKnowledge } from '../src/plan.ts';
import { screeningKnowledge } from '../src/screening/index.ts';
import { type PlanKind, planAsked, planEntries } from './plan-entries.ts';
import { type ScreeningKind, screeningAsked, screeningEntries } from './screening-entries.ts';

const dangerList: readonly DangerItem[] = dangerItems;

/** One entry of the knowledge in the shape all lints share. */
export interface KnowledgeEntry {
  readonly kind:
    | 'rule'
    | 'lift'
    | 'effect'
    | 'cause'
    | 'care'
    | 'first-aid'
    | 'danger'
    | 'masking'
    | PlanKind
    | 'expect'
    | ScreeningKind;
  readonly id: string;
  readonly cites: readonly string[];
  /** Every text of it that a person may read. */
  readonly texts: readonly string[];
}

/** Answers every entry of the knowledge that rests on a basis; the danger list is the same for all. */
export function entriesOf(knowledge: KnowledgeBase): KnowledgeEntry[] {
  const { rules, lifts, effects, causes, care, firstAid, masking } = knowledge;
  return [
    ...rules.map(({ id, cites, say }) => ({ kind: 'rule' as const, id, cites, texts: [say] })),
    ...lifts.map(({ id, cites, say }) => ({ kind: 'lift' as const, id, cites, texts: [say] })),
    ...effects.map(({ id, cites, label, usual, stretchedBy }) => ({
      kind: 'effect' as const,
      id,
      cites,
      texts: [label, usual, ...stretchedBy],
    })),
    ...causes.map(({ id, cites, label, about, cues, onset }) => ({
      kind: 'cause' as const,
      id,
      cites,
      texts: [label, about, ...cues.map(({ say }) => say), ...onset.flatMap(({ say }) => say ?? [])],
    })),
    ...care.map(({ id, cites, label, say }) => ({ kind: 'care' as const, id, cites, texts: [label, say] })),
    ...firstAid.map(({ id, cites, say }) => ({ kind: 'first-aid' as const, id, cites, texts: [say] })),
    ...dangerList.map(({ item, cites, says, hint, unasked }) => ({
      kind: 'danger' as const,
      id: item,
      cites,
      texts: [
        says,
        ...(hint === undefined ? [] : [hint]),
        ...(unasked === undefined ? [] : [unasked.emergency, unasked.sameDay]),
      ],
    })),
    ...expectEntries.map(({ id, cites, texts }) => ({ kind: 'expect' as const, id, cites, texts })),
    ...masking.map(({ c, hides, cites }) => ({
      kind: 'masking' as const,
      id: `${c}-hides-${hides.join('-')}`,
      cites,
      texts: [],
    })),
    ...planEntries(planKnowledge),
    ...screeningEntries(screeningKnowledge),
  ];
}

/** One question or label of the check-in with everything said beside it. */
export interface AskedEntry {
  readonly id: string;
  readonly label: string;
  readonly ask: string;
  readonly hint?: string;
  readonly labels: readonly string[];
}

/** Answers every question of the check-in. */
export function askedOf({ vocabulary }: KnowledgeBase): AskedEntry[] {
  return [
    ...vocabulary.findings.map((finding) => ({ ...finding, labels: [] })),
    ...vocabulary.contexts.map((context) => ({ ...context, labels: Object.values(context.labels) })),
    ...planAsked(planKnowledge),
    ...screeningAsked(screeningKnowledge),
  ];
}
