import { asStaff } from '../people/staff-step.ts';
import type { App } from '../platform/app-type.ts';
import type { Services } from '../platform/services.ts';
import { complicationViewOf } from './complication-view.ts';
import { complicationsOfPerson, pageOfComplications } from './list-complications.ts';
import { addRecallRoutes } from './recall/routes.ts';
import { addReportRoutes } from './report/routes.ts';
import {
  fileComplicationSchema,
  listComplicationsSchema,
  moveComplicationSchema,
  openComplicationSchema,
  personComplicationsOfSchema,
  writeComplicationSchema,
} from './schema.ts';
import { fileComplication, moveComplication, writeComplication } from './write-complication.ts';

/** Adds the complication files, and the traces and recalls that start from them. */
export function addComplicationRoutes(app: App, services: Services): void {
  addRecallRoutes(app, services);
  addReportRoutes(app, services);
  app.get(
    '/api/v1/complications',
    {
      schema: listComplicationsSchema,
      config: { may: 'complications.read', audit: ['complications.listed'] },
    },
    (request) =>
      asStaff(services, request, 'complications.listed', (step) => pageOfComplications(step, request.query)),
  );

  app.post(
    '/api/v1/complications',
    {
      schema: fileComplicationSchema,
      config: { may: 'complications.write', audit: ['complication.filed'] },
    },
    (request) =>
      asStaff(services, request, 'complication.filed', (step) => fileComplication(step, request.body)),
  );

  app.get(
    '/api/v1/complications/:id',
    {
      schema: openComplicationSchema,
      config: { may: 'complications.read', audit: ['complication.opened'] },
    },
    (request) =>
      asStaff(services, request, 'complication.opened', (step) =>
        complicationViewOf(step, request.params.id),
      ),
  );

  app.put(
    '/api/v1/complications/:id',
    {
      schema: writeComplicationSchema,
      config: {
        may: 'complications.write',
        audit: ['complication.changed'],
        longestField: '/said/narrative',
      },
    },
    (request) =>
      asStaff(services, request, 'complication.changed', (step) =>
        writeComplication(step, request.params.id, request.body),
      ),
  );

  app.post(
    '/api/v1/complications/:id/state',
    {
      schema: moveComplicationSchema,
      config: { may: 'complications.write', audit: ['complication.moved'] },
    },
    (request) =>
      asStaff(services, request, 'complication.moved', (step) =>
        moveComplication(step, request.params.id, request.body),
      ),
  );

  app.get(
    '/api/v1/people/:id/complications',
    {
      schema: personComplicationsOfSchema,
      config: { may: 'complications.read', audit: ['complications.listed-of-person'] },
    },
    (request) =>
      asStaff(services, request, 'complications.listed-of-person', (step) =>
        complicationsOfPerson(step, request.params.id),
      ),
  );
}
