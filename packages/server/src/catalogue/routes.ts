import { asStaff } from '../people/staff-step.ts';
import type { App } from '../platform/app-type.ts';
import type { Services } from '../platform/services.ts';
import { readCatalogue, writeDevice, writeProduct } from './catalogue.ts';
import {
  changeDeviceSchema,
  changeProductSchema,
  createDeviceSchema,
  createProductSchema,
  readCatalogueSchema,
} from './schema.ts';

/** Adds the catalogue of a clinic: its devices and its products. */
export function addCatalogueRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/catalogue',
    { schema: readCatalogueSchema, config: { may: 'catalogue.read', audit: ['catalogue.read'] } },
    async (request) => await asStaff(services, request, 'catalogue.read', readCatalogue),
  );
  const write = { may: 'catalogue.write', audit: ['catalogue.changed'] } as const;
  app.post(
    '/api/v1/catalogue/devices',
    { schema: createDeviceSchema, config: write },
    async (request, reply) => {
      const work = asStaff(services, request, 'catalogue.changed', (step) => writeDevice(step, request.body));
      return reply.code(201).send(await work);
    },
  );
  app.put(
    '/api/v1/catalogue/devices/:id',
    { schema: changeDeviceSchema, config: write },
    async (request) =>
      await asStaff(services, request, 'catalogue.changed', (step) =>
        writeDevice(step, request.body, request.params.id),
      ),
  );
  app.post(
    '/api/v1/catalogue/products',
    { schema: createProductSchema, config: { ...write, longestField: '/ingredients' } },
    async (request, reply) => {
      const work = asStaff(services, request, 'catalogue.changed', (step) =>
        writeProduct(step, request.body),
      );
      return reply.code(201).send(await work);
    },
  );
  app.put(
    '/api/v1/catalogue/products/:id',
    { schema: changeProductSchema, config: { ...write, longestField: '/ingredients' } },
    async (request) =>
      await asStaff(services, request, 'catalogue.changed', (step) =>
        writeProduct(step, request.body, request.params.id),
      ),
  );
}
