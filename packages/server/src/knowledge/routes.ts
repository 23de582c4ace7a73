import { coverage, coverageLine } from '@afterneedle/knowledge/coverage';
import type { App } from '../platform/app-type.ts';
import { sendRefusal } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { conflictList, pageOf, sourceList } from './knowledge-lists.ts';
import { listConflictsSchema, listSourcesSchema, readCoverageSchema } from './schema.ts';

/** Adds what anybody may read of the knowledge: its sources, where they disagree, how far they are at work. */
export function addKnowledgeRoutes(app: App, services: Services): void {
  const config = { may: 'anybody', audit: 'none: says nothing about anybody' } as const;
  app.get('/api/v1/knowledge/sources', { schema: listSourcesSchema, config }, async (request, reply) => {
    const page = pageOf(sourceList, request.query);
    if (!page.ok) return sendRefusal(request, reply, page.refusal);
    return { ...page.value, knowledge: services.triage.knowledge };
  });

  app.get('/api/v1/knowledge/conflicts', { schema: listConflictsSchema, config }, async (request, reply) => {
    const page = pageOf(conflictList, request.query);
    if (!page.ok) return sendRefusal(request, reply, page.refusal);
    return { ...page.value, knowledge: services.triage.knowledge };
  });

  let covered: ReturnType<typeof coverage> | undefined;
  app.get('/api/v1/knowledge/coverage', { schema: readCoverageSchema, config }, () => {
    covered ??= coverage();
    const { faults: _, ...counts } = covered;
    return { line: coverageLine(covered), ...counts, knowledge: services.triage.knowledge };
  });
}
