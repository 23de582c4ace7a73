import type { KnowledgeBase } from '@afterneedle/engine';
import { conflicts } from '../src/ledger.ts';
import { conflictSheet } from './conflict-sheet.ts';
import { careSheet, causeSheet, effectSheet, liftSheet, ruleSheet } from './entry-sheets.ts';
import { indexSheet } from './index-sheet.ts';

/** One generated page for a clinician. */
export interface ReviewSheet {
  /** Below docs/knowledge. */
  readonly path: string;
  readonly text: string;
}

/** Answers every review sheet: one for each rule, lift, cause, effect, care item and conflict, and the list of them. */
export function reviewSheets(knowledge: KnowledgeBase): ReviewSheet[] {
  const { rules, lifts, causes, effects, care } = knowledge;
  const sheets = [
    ...rules.map((rule) => ({ path: `rule/${rule.id}.md`, text: ruleSheet(knowledge, rule) })),
    ...lifts.map((lift) => ({ path: `lift/${lift.id}.md`, text: liftSheet(knowledge, lift) })),
    ...causes.map((cause) => ({ path: `cause/${cause.id}.md`, text: causeSheet(knowledge, cause) })),
    ...effects.map((effect) => ({ path: `effect/${effect.id}.md`, text: effectSheet(knowledge, effect) })),
    ...care.map((item) => ({ path: `care/${item.id}.md`, text: careSheet(knowledge, item) })),
    ...conflicts.map((conflict) => ({
      path: `conflict/${conflict.id.toLowerCase()}.md`,
      text: conflictSheet(knowledge, conflict),
    })),
  ];
  return [
    ...sheets,
    {
      path: 'README.md',
      text: indexSheet(
        knowledge,
        sheets.map(({ path }) => path),
      ),
    },
  ];
}
