import type { KnowledgeBase, Vocabulary } from '@afterneedle/engine';
import type { DangerItem } from '../src/danger/danger-item.ts';
import { dangerItems } from '../src/danger/danger-list.ts';
import { expectEntries } from '../src/expect/index.ts';
import { ingredientKnowledge } from '../src/ingredients/index.ts';
import { conflicts } from '../src/ledger.ts';
import { planKnowledge } from '../src/plan.ts';
import { screeningKnowledge } from '../src/screening/index.ts';
import { careSheet, causeCareSheet, needSheet, preventionSheet, thingSheet } from './care-sheets.ts';
import { causeSheet } from './cause-sheet.ts';
import { conflictSheet } from './conflict-sheet.ts';
import { dangerSheet, firstAidSheet, maskingSheet } from './danger-sheets.ts';
import { effectSheet } from './effect-sheet.ts';
import { liftSheet, ruleSheet } from './entry-sheets.ts';
import { expectSheet } from './expect-sheets.ts';
import { indexSheet } from './index-sheet.ts';
import { everydaySheet, ingredientClassSheet } from './ingredient-sheets.ts';
import type { ReviewSheet } from './review-sheet.ts';
import { checklistSheet, preparationSheet, screeningSheet } from './screening-sheets.ts';

const dangerList: readonly DangerItem[] = dangerItems;

function dangerSheets({ vocabulary, firstAid, masking }: KnowledgeBase): ReviewSheet[] {
  return [
    ...dangerList.map((item) => ({ path: `danger/${item.item}.md`, text: dangerSheet(vocabulary, item) })),
    ...firstAid.map((aid) => ({ path: `first-aid/${aid.id}.md`, text: firstAidSheet(vocabulary, aid) })),
    ...masking.map((hidden) => ({
      path: `masking/${hidden.c}-hides-${hidden.hides.join('-')}.md`,
      text: maskingSheet(vocabulary, hidden),
    })),
  ];
}

function checkInSheets(knowledge: KnowledgeBase): ReviewSheet[] {
  const { rules, lifts, causes, effects } = knowledge;
  return [
    ...rules.map((rule) => ({ path: `rule/${rule.id}.md`, text: ruleSheet(knowledge, rule) })),
    ...lifts.map((lift) => ({ path: `lift/${lift.id}.md`, text: liftSheet(knowledge, lift) })),
    ...causes.map((cause) => ({ path: `cause/${cause.id}.md`, text: causeSheet(knowledge, cause) })),
    ...effects.map((effect) => ({
      path: `effect/${effect.id}.md`,
      text: effectSheet(knowledge.vocabulary, effect),
    })),
  ];
}

function planSheets({ vocabulary, care, causes }: KnowledgeBase): ReviewSheet[] {
  const { care: planCare, causeCare, needs, prevention, things, positions, facts } = planKnowledge;
  const known: Vocabulary = { ...vocabulary, contexts: [...vocabulary.contexts, ...facts] };
  const items = [...care.filter(({ id }) => !planCare.some((item) => item.id === id)), ...planCare];
  const alone = things.filter(
    ({ id }) => positions.some(({ thing }) => thing === id) && !items.some(({ thing }) => thing === id),
  );
  const labelOf = (cause: string): string => causes.find(({ id }) => id === cause)?.label ?? cause;
  return [
    ...items.map((item) => ({ path: `care/${item.id}.md`, text: careSheet(known, item) })),
    ...alone.map((thing) => ({ path: `thing/${thing.id}.md`, text: thingSheet(known, thing) })),
    ...causeCare.map((advice) => ({
      path: `cause-care/${advice.cause}.md`,
      text: causeCareSheet(advice, labelOf(advice.cause)),
    })),
    ...needs.map((need) => ({ path: `need/${need.need}.md`, text: needSheet(need) })),
    ...prevention.map((note) => ({ path: `prevention/${note.id}.md`, text: preventionSheet(note) })),
  ];
}

function screeningSheets({ vocabulary }: KnowledgeBase): ReviewSheet[] {
  const { rules, preparations, checklist, questions } = screeningKnowledge;
  const asked: Vocabulary = { ...vocabulary, contexts: questions };
  return [
    ...rules.map((rule) => ({ path: `screening/${rule.id}.md`, text: screeningSheet(asked, rule) })),
    ...preparations.map((entry) => ({
      path: `preparation/${entry.id}.md`,
      text: preparationSheet(asked, entry),
    })),
    ...checklist.map((line) => ({ path: `checklist/${line.id}.md`, text: checklistSheet(asked, line) })),
  ];
}

function productSheets({ vocabulary }: KnowledgeBase): ReviewSheet[] {
  const known: Vocabulary = {
    ...vocabulary,
    contexts: [...vocabulary.contexts, ...planKnowledge.facts],
  };
  return [
    ...ingredientKnowledge.classes.map((entry) => ({
      path: `ingredient-class/${entry.id}.md`,
      text: ingredientClassSheet(known, entry, ingredientKnowledge),
    })),
    ...ingredientKnowledge.everyday.map((entry) => ({
      path: `everyday/${entry.id}.md`,
      text: everydaySheet(entry),
    })),
  ];
}

/** Answers every review sheet, one for each entry of the knowledge and each conflict, and the list of them. */
export function reviewSheets(knowledge: KnowledgeBase): ReviewSheet[] {
  const sheets = [
    ...dangerSheets(knowledge),
    ...checkInSheets(knowledge),
    ...planSheets(knowledge),
    ...screeningSheets(knowledge),
    ...productSheets(knowledge),
    ...expectEntries.map((entry) => ({ path: `expect/${entry.id}.md`, text: expectSheet(entry) })),
    ...conflicts.map((conflict) => ({
      path: `conflict/${conflict.id.toLowerCase()}.md`,
      text: conflictSheet(conflict),
    })),
  ];
  return [...sheets, { path: 'README.md', text: indexSheet(sheets) }];
}
