import {
  importPreviewSchema,
  importQuerySchema,
  importReportSchema,
  MAX_IMPORT_BYTES,
} from '@afterneedle/contract';
import { z } from 'zod';
import type { App } from '../platform/app-type.ts';
import type { Services } from '../platform/services.ts';
import { previewImport, readRefusedLines, runImport } from './import-people.ts';
import { idParams, keyHeaders, staffRefusals, staffSecurity } from './refused-answers.ts';
import { asStaff } from './staff-step.ts';

const security = staffSecurity;
const fileSchema = z.string('a file with the header Content-Type: text/csv').min(1).max(MAX_IMPORT_BYTES);

const previewSchema = {
  operationId: 'previewImport',
  summary: 'What a CSV file of people or treatments would do; changes nothing',
  security,
  querystring: importQuerySchema,
  body: fileSchema,
  response: { 200: importPreviewSchema, ...staffRefusals },
};

const runSchema = {
  operationId: 'runImport',
  summary: 'Take every valid line of a CSV file in',
  security,
  headers: keyHeaders,
  querystring: importQuerySchema,
  body: fileSchema,
  response: { 200: importReportSchema, ...staffRefusals },
};

const refusedLinesSchema = {
  operationId: 'readRefusedLines',
  summary: 'The refused lines of an import, as a CSV file',
  security,
  params: idParams,
  response: { 200: z.string(), ...staffRefusals },
};

/** Adds the import of people and treatments from a file. */
export function addImportRoutes(app: App, services: Services): void {
  app.addContentTypeParser('text/csv', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  const bodyLimit = MAX_IMPORT_BYTES;
  app.post(
    '/api/v1/people/imports/preview',
    { schema: previewSchema, bodyLimit, config: { may: 'people.import', audit: ['import.previewed'] } },
    async (request) =>
      await asStaff(services, request, 'import.previewed', (step) =>
        previewImport(services, step, { kind: request.query.kind, text: request.body }),
      ),
  );
  app.post(
    '/api/v1/people/imports',
    { schema: runSchema, bodyLimit, config: { may: 'people.import', audit: ['import.done'] } },
    async (request) =>
      await asStaff(services, request, 'import.done', (step) =>
        runImport(services, step, { kind: request.query.kind, text: request.body }),
      ),
  );
  app.get(
    '/api/v1/people/imports/:id/refused',
    { schema: refusedLinesSchema, config: { may: 'people.import', audit: ['import.report-read'] } },
    async (request, reply) => {
      const file = await asStaff(services, request, 'import.report-read', (step) =>
        readRefusedLines(step, request.params.id),
      );
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="refused-lines.csv"')
        .serializer((text: unknown) => String(text))
        .send(file);
    },
  );
}
