import type { FastifyRequest } from 'fastify';
import { asStaff } from '../../people/staff-step.ts';
import type { App } from '../../platform/app-type.ts';
import type { Services } from '../../platform/services.ts';
import { draftReport } from './draft-report.ts';
import { reportHtml } from './report-html.ts';
import { reportPdf } from './report-pdf.ts';
import { reportHtmlSchema, reportPdfSchema, reportSchema } from './schema.ts';

/** Adds the draft of a report from a complication file, as JSON, as a page and as PDF. */
export function addReportRoutes(app: App, services: Services): void {
  const config = { may: 'complications.read', audit: ['complication.report-drafted'] } as const;
  const draft = (request: FastifyRequest<{ Params: { id: string } }>) =>
    asStaff(services, request, 'complication.report-drafted', (step) => draftReport(step, request.params.id));

  app.get('/api/v1/complications/:id/report', { schema: reportSchema, config }, (request) => draft(request));

  app.get(
    '/api/v1/complications/:id/report.html',
    { schema: reportHtmlSchema, config },
    async (request, reply) => reply.type('text/html; charset=utf-8').send(reportHtml(await draft(request))),
  );

  app.get(
    '/api/v1/complications/:id/report.pdf',
    { schema: reportPdfSchema, config },
    async (request, reply) => {
      const pdf = await reportPdf(await draft(request));
      return reply
        .type('application/pdf')
        .header('content-disposition', 'attachment; filename="report-draft.pdf"')
        .send(pdf);
    },
  );
}
