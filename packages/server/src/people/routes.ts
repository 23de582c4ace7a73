import type { App } from '../platform/app-type.ts';
import type { Services } from '../platform/services.ts';
import { listPeople, readPersonCheckIns, suspectDuplicates } from './find-person.ts';
import { mergePeople } from './merge-people.ts';
import { personViewOf } from './person-view.ts';
import { recordConsent } from './record-consent.ts';
import {
  changePersonSchema,
  createPersonSchema,
  listDuplicatesSchema,
  listPeopleSchema,
  listPersonCheckInsSchema,
  mergePeopleSchema,
  openPersonSchema,
  recordConsentSchema,
} from './schema.ts';
import { asStaff } from './staff-step.ts';
import { changePerson, createPerson } from './write-person.ts';

/** Adds the register of people. */
export function addPeopleRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/people',
    { schema: listPeopleSchema, config: { may: 'people.read', audit: ['people.listed'] } },
    async (request) =>
      await asStaff(services, request, 'people.listed', (step) => listPeople(step, request.query)),
  );
  app.post(
    '/api/v1/people',
    {
      schema: createPersonSchema,
      config: { may: 'people.write', audit: ['person.created'], longestField: '/health/notes' },
    },
    async (request, reply) => {
      const work = asStaff(services, request, 'person.created', (step) => createPerson(step, request.body));
      return reply.code(201).send(await work);
    },
  );
  app.get(
    '/api/v1/people/duplicates',
    { schema: listDuplicatesSchema, config: { may: 'people.read', audit: ['duplicates.listed'] } },
    async (request) => await asStaff(services, request, 'duplicates.listed', suspectDuplicates),
  );
  app.get(
    '/api/v1/people/:id',
    { schema: openPersonSchema, config: { may: 'people.read', audit: ['person.opened'] } },
    async (request) =>
      await asStaff(services, request, 'person.opened', async (step) => {
        step.touch({ personId: request.params.id });
        return await personViewOf(step, request.params.id);
      }),
  );
  app.put(
    '/api/v1/people/:id',
    {
      schema: changePersonSchema,
      config: { may: 'people.write', audit: ['person.changed'], longestField: '/health/notes' },
    },
    async (request) =>
      await asStaff(services, request, 'person.changed', (step) =>
        changePerson(step, request.params.id, request.body),
      ),
  );
  app.post(
    '/api/v1/people/:id/consents',
    { schema: recordConsentSchema, config: { may: 'people.write', audit: ['consent.recorded'] } },
    async (request, reply) => {
      const work = asStaff(services, request, 'consent.recorded', (step) =>
        recordConsent(step, request.params.id, request.body),
      );
      return reply.code(201).send(await work);
    },
  );
  app.get(
    '/api/v1/people/:id/check-ins',
    {
      schema: listPersonCheckInsSchema,
      config: { may: 'people.read', audit: ['person.check-ins-listed'] },
    },
    async (request) =>
      await asStaff(services, request, 'person.check-ins-listed', (step) =>
        readPersonCheckIns(step, request.params.id),
      ),
  );
  app.post(
    '/api/v1/people/:id/merge',
    { schema: mergePeopleSchema, config: { may: 'treatments.write', audit: ['person.merged'] } },
    async (request) =>
      await asStaff(services, request, 'person.merged', (step) =>
        mergePeople(step, request.params.id, request.body),
      ),
  );
}
