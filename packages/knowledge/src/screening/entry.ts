import type { ChecklistLine, Preparation, ScreeningRule } from '@afterneedle/engine';
import type { BasisId } from '../claims/index.ts';
import type { ScreeningQuestionId } from './questions.ts';

/** A screening rule whose questions and basis ids must exist to compile. */
export type KnowledgeScreeningRule = ScreeningRule<ScreeningQuestionId, BasisId>;

/** A preparation whose question and basis ids must exist to compile. */
export type KnowledgePreparation = Preparation<ScreeningQuestionId, BasisId>;

/** A checklist line whose question and basis ids must exist to compile. */
export type KnowledgeChecklistLine = ChecklistLine<BasisId, ScreeningQuestionId>;
