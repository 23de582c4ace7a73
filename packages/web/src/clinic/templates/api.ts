import {
  type ReplyTemplate,
  type ReplyTemplateList,
  type ReplyTemplateWrite,
  replyTemplateListSchema,
  replyTemplateSchema,
} from '@afterneedle/contract';
import { type Answered, ask } from '../../offline/api.ts';
import { randomId } from '../../offline/random-id.ts';

const readTemplate = (json: unknown): ReplyTemplate => replyTemplateSchema.parse(json);
const once = (): Readonly<Record<string, string>> => ({ 'idempotency-key': randomId() });

/** The replies the clinic keeps ready. */
export function fetchTemplates(): Promise<Answered<ReplyTemplateList>> {
  return ask('/api/v1/templates', (json) => replyTemplateListSchema.parse(json));
}

/** Keeps a reply ready. */
export function addTemplate(body: ReplyTemplateWrite): Promise<Answered<ReplyTemplate>> {
  return ask('/api/v1/templates', readTemplate, { method: 'POST', body, headers: once() });
}

/** Changes a reply. */
export function changeTemplate(id: string, body: ReplyTemplateWrite): Promise<Answered<ReplyTemplate>> {
  return ask(`/api/v1/templates/${id}`, readTemplate, { method: 'PUT', body, headers: once() });
}

/** Takes a reply away. */
export function removeTemplate(id: string): Promise<Answered<undefined>> {
  return ask(`/api/v1/templates/${id}`, () => undefined, { method: 'DELETE', headers: once() });
}
