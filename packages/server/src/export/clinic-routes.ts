import { randomUUID } from 'node:crypto';
import { createReadStream, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { exportClinic } from '../ops/clinic-file/export-clinic.ts';
import { staffRefusals, staffSecurity } from '../people/refused-answers.ts';
import { asStaff } from '../people/staff-step.ts';
import type { App } from '../platform/app-type.ts';
import type { Services } from '../platform/services.ts';
import { sweepExports } from './sweep-exports.ts';

const HOUR_MS = 3_600_000;
const MOST_AN_HOUR = 10;
/** What a slow line may take. */
const OLD_MS = 24 * HOUR_MS;

/** Where the key of a file comes, beside the file and nowhere else. */
const KEY_HEADER = 'afterneedle-file-key';

/** Lets go of what a stopped server left behind at once, and of what lies there for a day. */
function keepSwept(app: App, directory: string): void {
  const sweep = (oldMs: number): Promise<number> =>
    sweepExports(directory, { now: Date.now(), oldMs }).catch((error: unknown) => {
      app.log.error(error);
      return 0;
    });
  app.addHook('onReady', async () => void (await sweep(0)));
  const sweeping = setInterval(() => void sweep(OLD_MS), HOUR_MS).unref();
  app.addHook('onClose', async () => clearInterval(sweeping));
}

/** Adds what takes a whole clinic out: one sealed file, and in a header the key that opens it. */
export function addClinicExportRoute(app: App, services: Services): void {
  const directory = join(services.config.dataDirectory, 'exports');
  keepSwept(app, directory);
  app.post(
    '/api/v1/clinic/export',
    {
      schema: {
        operationId: 'exportClinic',
        summary: 'Everything of the clinic as one sealed file; the header Afterneedle-File-Key holds its key',
        security: staffSecurity,
        response: {
          200: z.any().describe('A file that import-clinic of another server takes.'),
          ...staffRefusals,
        },
      },
      config: {
        may: 'clinic.export',
        audit: ['clinic.exported'],
        rateLimit: { max: MOST_AN_HOUR, timeWindow: HOUR_MS },
      },
    },
    async (request, reply) => {
      const { clinicId } = await asStaff(services, request, 'clinic.exported', ({ staff }) =>
        Promise.resolve(staff),
      );
      // Written whole first, so that a slow line holds no transaction open and a fault is an answer of its own.
      mkdirSync(directory, { recursive: true, mode: 0o700 });
      const path = join(directory, randomUUID());
      const { key, opening } = await exportClinic(services, clinicId, path);
      const file = createReadStream(path);
      file.once('close', () => rmSync(path, { force: true }));
      return reply
        .type('application/octet-stream')
        .header('content-disposition', `attachment; filename="${opening.slug}.afterneedle"`)
        .header('content-length', statSync(path).size)
        .header('cache-control', 'no-store')
        .header(KEY_HEADER, key)
        .send(file);
    },
  );
}
