import { MAX_PHOTO_BYTES } from '@afterneedle/contract';
import { asStaff } from '../people/staff-step.ts';
import { WHOLE } from '../photos/photo-files.ts';
import { sendPicture } from '../photos/send-picture.ts';
import type { App } from '../platform/app-type.ts';
import { problem, RefusedRequest } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { addBeforePhoto, openBeforePhoto, readBeforePhotos, removeBeforePhoto } from './before-photos.ts';
import {
  addBeforePhotoSchema,
  listBeforePhotosSchema,
  openBeforePhotoSchema,
  removeBeforePhotoSchema,
} from './schema.ts';

const notPicture = (): RefusedRequest =>
  new RefusedRequest({
    status: 415,
    title: 'Unknown kind of content',
    problems: [problem('', 'wrong-media-type', 'Send a picture with the header Content-Type: image/jpeg.')],
  });

/** Adds the photos a clinic takes before a treatment. */
export function addBeforePhotoRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/treatments/:id/photos',
    { schema: listBeforePhotosSchema, config: { may: 'treatments.read', audit: ['before-photos.listed'] } },
    async (request) =>
      await asStaff(services, request, 'before-photos.listed', (step) =>
        readBeforePhotos(step, request.params.id),
      ),
  );
  app.get(
    '/api/v1/treatments/:id/photos/:photo',
    { schema: openBeforePhotoSchema, config: { may: 'treatments.read', audit: ['before-photo.opened'] } },
    async (request, reply) => {
      const asked = { treatmentId: request.params.id, photoId: request.params.photo };
      const picture = asStaff(services, request, 'before-photo.opened', (step) =>
        openBeforePhoto(services, step, asked),
      );
      return sendPicture(reply, await picture);
    },
  );
  app.delete(
    '/api/v1/treatments/:id/photos/:photo',
    { schema: removeBeforePhotoSchema, config: { may: 'treatments.write', audit: ['before-photo.removed'] } },
    async (request) => {
      const asked = { treatmentId: request.params.id, photoId: request.params.photo };
      const left = await asStaff(services, request, 'before-photo.removed', (step) =>
        removeBeforePhoto(step, asked).then((list) => ({ list, clinicId: step.staff.clinicId })),
      );
      const { photoFiles } = services;
      for (const { path, photoId, piece } of await photoFiles.list(left.clinicId, asked.treatmentId))
        if (photoId === asked.photoId && piece === WHOLE) await photoFiles.remove(path);
      return left.list;
    },
  );
  addUploadRoute(app, services);
}

/** A picture as it is may be sent to this one address only. */
function addUploadRoute(app: App, services: Services): void {
  app.register(async (scope: App) => {
    scope.addContentTypeParser('image/jpeg', { parseAs: 'buffer' }, (_request, body, done) =>
      done(null, body),
    );
    scope.post(
      '/api/v1/treatments/:id/photos',
      {
        schema: addBeforePhotoSchema,
        bodyLimit: MAX_PHOTO_BYTES,
        config: { may: 'treatments.write', audit: ['before-photo.added'] },
      },
      async (request, reply) => {
        const bytes: unknown = request.body;
        const { view } = request.query;
        const added = await asStaff(services, request, 'before-photo.added', (step) => {
          if (!Buffer.isBuffer(bytes) || bytes.length === 0) throw notPicture();
          return addBeforePhoto(services, step, { treatmentId: request.params.id, view, bytes });
        });
        return reply.code(201).send(added);
      },
    );
  });
}
