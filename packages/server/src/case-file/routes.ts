import type { App } from '../platform/app-type.ts';
import { sendRefusal } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { makeHandOver, makeHandOverPdf, openCaseFile, openReplay } from './open-case-file.ts';
import { mayReadCaseFile } from './policy.ts';
import { readCaseFileSchema, readHandOverPdfSchema, readHandOverSchema, replayCaseSchema } from './schema.ts';

const photosOf = (query: { readonly photos?: string | undefined }): readonly string[] =>
  (query.photos ?? '').split(',').filter((id) => id !== '');

/** Adds what stands around a case, its replay, and the sheet for an emergency department. */
export function addCaseFileRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/inbox/:id/file',
    { schema: readCaseFileSchema, config: { may: 'case.open', audit: ['case.file-read'] } },
    async (request, reply) => {
      const allowed = await mayReadCaseFile(services, request, request.params.id);
      if (!allowed.ok) return sendRefusal(request, reply, allowed.refusal);
      const file = await openCaseFile(services, allowed.value);
      return file.ok ? file.value : sendRefusal(request, reply, file.refusal);
    },
  );

  app.get(
    '/api/v1/inbox/:id/replay',
    { schema: replayCaseSchema, config: { may: 'case.open', audit: ['case.replayed'] } },
    async (request, reply) => {
      const allowed = await mayReadCaseFile(services, request, request.params.id);
      if (!allowed.ok) return sendRefusal(request, reply, allowed.refusal);
      const replay = await openReplay(services, allowed.value);
      return replay.ok ? replay.value : sendRefusal(request, reply, replay.refusal);
    },
  );

  app.get(
    '/api/v1/inbox/:id/hand-over',
    { schema: readHandOverSchema, config: { may: 'case.open', audit: ['case.sheet-made'] } },
    async (request, reply) => {
      const allowed = await mayReadCaseFile(services, request, request.params.id);
      if (!allowed.ok) return sendRefusal(request, reply, allowed.refusal);
      const sheet = await makeHandOver(services, allowed.value, photosOf(request.query));
      return sheet.ok ? sheet.value : sendRefusal(request, reply, sheet.refusal);
    },
  );

  app.get(
    '/api/v1/inbox/:id/hand-over.pdf',
    { schema: readHandOverPdfSchema, config: { may: 'case.open', audit: ['case.sheet-made'] } },
    async (request, reply) => {
      const allowed = await mayReadCaseFile(services, request, request.params.id);
      if (!allowed.ok) return sendRefusal(request, reply, allowed.refusal);
      const pdf = await makeHandOverPdf(services, allowed.value, photosOf(request.query));
      if (!pdf.ok) return sendRefusal(request, reply, pdf.refusal);
      return reply
        .type('application/pdf')
        .headers({ 'content-disposition': 'attachment; filename="hand-over.pdf"' })
        .send(pdf.value);
    },
  );
}
