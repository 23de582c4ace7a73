import { asStaff } from '../../people/staff-step.ts';
import type { App } from '../../platform/app-type.ts';
import type { Services } from '../../platform/services.ts';
import { recallCsv } from './recall-csv.ts';
import { recallChoices, recallsOf, startRecall, tickContact, viewRecall } from './recalls.ts';
import {
  listRecallsSchema,
  recallChoicesOfSchema,
  recallCsvSchema,
  startRecallSchema,
  tickContactSchema,
  tracePeopleSchema,
  viewRecallSchema,
} from './schema.ts';
import { tracePeople } from './trace-people.ts';

/** Adds traces from a lot, a batch, a device, an operator or a version of the rules to people, and recalls. */
export function addRecallRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/recall-choices',
    {
      schema: recallChoicesOfSchema,
      config: { may: 'complications.read', audit: ['recall.choices-listed'] },
    },
    (request) => asStaff(services, request, 'recall.choices-listed', recallChoices),
  );

  app.get(
    '/api/v1/traces',
    { schema: tracePeopleSchema, config: { may: 'complications.read', audit: ['people.traced'] } },
    (request) => asStaff(services, request, 'people.traced', (step) => tracePeople(step, request.query)),
  );

  app.get(
    '/api/v1/recalls',
    { schema: listRecallsSchema, config: { may: 'complications.read', audit: ['recalls.listed'] } },
    (request) => asStaff(services, request, 'recalls.listed', recallsOf),
  );

  app.post(
    '/api/v1/recalls',
    {
      schema: startRecallSchema,
      config: { may: 'complications.write', audit: ['recall.started'], longestField: '/note' },
    },
    (request) => asStaff(services, request, 'recall.started', (step) => startRecall(step, request.body)),
  );

  app.get(
    '/api/v1/recalls/:id',
    { schema: viewRecallSchema, config: { may: 'complications.read', audit: ['recall.opened'] } },
    (request) => asStaff(services, request, 'recall.opened', (step) => viewRecall(step, request.params.id)),
  );

  app.post(
    '/api/v1/recalls/:id/contacts',
    { schema: tickContactSchema, config: { may: 'complications.write', audit: ['recall.ticked'] } },
    (request) =>
      asStaff(services, request, 'recall.ticked', (step) =>
        tickContact(step, request.params.id, request.body),
      ),
  );

  app.get(
    '/api/v1/recalls/:id/people.csv',
    { schema: recallCsvSchema, config: { may: 'complications.read', audit: ['recall.downloaded'] } },
    async (request, reply) => {
      const csv = await asStaff(services, request, 'recall.downloaded', async (step) =>
        recallCsv(await viewRecall(step, request.params.id)),
      );
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="recall.csv"')
        .send(csv);
    },
  );
}
