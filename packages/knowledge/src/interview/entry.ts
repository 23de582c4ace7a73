import type { InterviewKnowledge, InterviewScreen } from '@afterneedle/engine';
import type { ContextId, FindingId } from '../vocabulary/index.ts';

/** A screen whose findings and contexts must exist to compile. */
export type KnowledgeScreen = InterviewScreen<FindingId, ContextId>;
/** An interview whose findings and contexts must exist to compile. */
export type KnowledgeInterview = InterviewKnowledge<FindingId, ContextId>;
