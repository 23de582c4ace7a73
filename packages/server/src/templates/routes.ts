import type { App } from '../platform/app-type.ts';
import { sendRefusal } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { addTemplate, editTemplate, readTemplates, retireTemplate } from './keep-templates.ts';
import { mayUseTemplates } from './policy.ts';
import {
  addTemplateSchema,
  editTemplateSchema,
  listTemplatesSchema,
  removeTemplateSchema,
} from './schema.ts';

/** Adds the replies a clinic keeps ready. */
export function addTemplateRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/templates',
    { schema: listTemplatesSchema, config: { may: 'templates.read', audit: ['templates.listed'] } },
    async (request, reply) => {
      const allowed = await mayUseTemplates(services, request);
      if (!allowed.ok) return sendRefusal(request, reply, allowed.refusal);
      const listed = await readTemplates(services, allowed.value);
      return listed.ok ? listed.value : sendRefusal(request, reply, listed.refusal);
    },
  );

  app.post(
    '/api/v1/templates',
    {
      schema: addTemplateSchema,
      config: { may: 'templates.write', audit: ['template.added'], longestField: '/body' },
    },
    async (request, reply) => {
      const allowed = await mayUseTemplates(services, request);
      if (!allowed.ok) return sendRefusal(request, reply, allowed.refusal);
      const added = await addTemplate(services, allowed.value, request.body);
      if (!added.ok) return sendRefusal(request, reply, added.refusal);
      return reply.code(201).send(added.value);
    },
  );

  app.put(
    '/api/v1/templates/:id',
    {
      schema: editTemplateSchema,
      config: { may: 'templates.write', audit: ['template.changed'], longestField: '/body' },
    },
    async (request, reply) => {
      const allowed = await mayUseTemplates(services, request);
      if (!allowed.ok) return sendRefusal(request, reply, allowed.refusal);
      const templateId = request.params.id;
      const changed = await editTemplate(services, { ...allowed.value, templateId }, request.body);
      return changed.ok ? changed.value : sendRefusal(request, reply, changed.refusal);
    },
  );

  app.delete(
    '/api/v1/templates/:id',
    { schema: removeTemplateSchema, config: { may: 'templates.write', audit: ['template.removed'] } },
    async (request, reply) => {
      const allowed = await mayUseTemplates(services, request);
      if (!allowed.ok) return sendRefusal(request, reply, allowed.refusal);
      const templateId = request.params.id;
      const removed = await retireTemplate(services, { ...allowed.value, templateId });
      if (!removed.ok) return sendRefusal(request, reply, removed.refusal);
      return reply.code(204).send(null);
    },
  );
}
