import { z } from 'zod';
import { knowledgeHashSchema } from './level.ts';

/** Which part of a list of the knowledge. */
export const knowledgeListQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(80).optional(),
});

const knowledgeSourceSchema = z
  .object({
    id: z.string(),
    kind: z.enum(['article', 'evidence']),
    authority: z.string(),
    year: z.int().nullable(),
    title: z.string(),
    /** True only when the authority's own page was read; then `url` may lead there. */
    openedAtSource: z.boolean(),
    url: z.string().optional(),
    /** Claims drawn from it; none for evidence. */
    claims: z.int(),
  })
  .meta({ id: 'KnowledgeSource' });

/** A page of what the knowledge rests on; `next` goes on. */
export const knowledgeSourcesSchema = z
  .object({
    items: z.array(knowledgeSourceSchema),
    next: z.string().nullable(),
    knowledge: knowledgeHashSchema,
  })
  .meta({ id: 'KnowledgeSources' });

const knowledgeConflictSchema = z
  .object({
    id: z.string(),
    topic: z.string(),
    kind: z.string(),
    status: z.string(),
    policy: z.string(),
    positions: z.array(
      z.object({ claims: z.array(z.string()), evidence: z.array(z.string()), position: z.string() }),
    ),
    winner: z.array(z.string()),
    supporters: z.array(z.string()),
    dissenters: z.array(z.string()),
    resolution: z.string(),
    evidence: z.array(z.string()),
    /** Counts only when these are signed. */
    judgements: z.array(z.string()),
  })
  .meta({ id: 'KnowledgeConflict' });

/** A page of where the sources disagree and how it falls; `next` goes on. */
export const knowledgeConflictsSchema = z
  .object({
    items: z.array(knowledgeConflictSchema),
    next: z.string().nullable(),
    knowledge: knowledgeHashSchema,
  })
  .meta({ id: 'KnowledgeConflicts' });

const coveredSchema = z.object({ total: z.int(), covered: z.int() });

/** How far the ledger is at work in the product. */
export const knowledgeCoverageSchema = z
  .object({
    /** All of it in one line. */
    line: z.string(),
    claims: coveredSchema.extend({ used: z.int(), setAside: z.int() }),
    conflicts: coveredSchema,
    evidence: coveredSchema,
    warnings: coveredSchema,
    judgements: coveredSchema.extend({ unsigned: z.int() }),
    entries: z.int(),
    isComplete: z.boolean(),
    knowledge: knowledgeHashSchema,
  })
  .meta({ id: 'KnowledgeCoverage' });
