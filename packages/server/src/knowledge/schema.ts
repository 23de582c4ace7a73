import {
  knowledgeConflictsSchema,
  knowledgeCoverageSchema,
  knowledgeListQuerySchema,
  knowledgeSourcesSchema,
  problemDocumentSchema,
} from '@afterneedle/contract';

/** GET /knowledge/sources */
export const listSourcesSchema = {
  operationId: 'listKnowledgeSources',
  summary: 'What the knowledge rests on',
  querystring: knowledgeListQuerySchema,
  response: { 200: knowledgeSourcesSchema, 422: problemDocumentSchema },
};

/** GET /knowledge/conflicts */
export const listConflictsSchema = {
  operationId: 'listKnowledgeConflicts',
  summary: 'Where the sources disagree, and how it falls',
  querystring: knowledgeListQuerySchema,
  response: { 200: knowledgeConflictsSchema, 422: problemDocumentSchema },
};

/** GET /knowledge/coverage */
export const readCoverageSchema = {
  operationId: 'readKnowledgeCoverage',
  summary: 'How far every statement of the sources is at work',
  response: { 200: knowledgeCoverageSchema },
};
