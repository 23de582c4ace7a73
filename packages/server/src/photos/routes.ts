import { MAX_PHOTO_PART } from '@afterneedle/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readPersonLink } from '../check-ins/policy.ts';
import type { App } from '../platform/app-type.ts';
import { type Outcome, problem, type Refusal, sendRefusal } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { announcePhoto } from './announce-photo.ts';
import { maySeeCasePhotos } from './policy.ts';
import { listCasePhotos, listOwnPhotos, openPicture, readOwnPicture, readOwnUpload } from './read-photos.ts';
import {
  announcePhotoSchema,
  listCasePhotosSchema,
  listOwnPhotosSchema,
  openPictureSchema,
  readOwnPictureSchema,
  readUploadSchema,
  sendPartSchema,
} from './schema.ts';
import { sendPicture } from './send-picture.ts';
import { takePart } from './take-part.ts';

const HOUR_MS = 3_600_000;
/** The largest photo in the smallest parts a phone sends. */
const PARTS_A_PHOTO = 40;

const WRONG_TYPE: Refusal = {
  status: 415,
  title: 'Unknown kind of content',
  problems: [
    problem('', 'wrong-media-type', 'Send the bytes with the header Content-Type: application/octet-stream.'),
  ],
};

const answerPicture = (
  request: FastifyRequest,
  reply: FastifyReply,
  picture: Outcome<Buffer>,
): FastifyReply =>
  picture.ok ? sendPicture(reply, picture.value) : sendRefusal(request, reply, picture.refusal);

/** Adds photos: a person sends and reads those of their check-in, the clinic reads those of its cases. */
export function addPhotoRoutes(app: App, services: Services): void {
  const { photosPerHour } = services.config;

  app.post(
    '/api/v1/check-ins/:id/photos',
    {
      schema: announcePhotoSchema,
      config: {
        may: 'person',
        audit: ['photo.announced', 'photo.announced-again'],
        rateLimit: { max: photosPerHour, timeWindow: HOUR_MS },
      },
    },
    async (request, reply) => {
      const link = readPersonLink(request, request.params.id);
      if (!link.ok) return sendRefusal(request, reply, link.refusal);
      const taken = await announcePhoto(services, { id: request.id, link: link.value, sent: request.body });
      return taken.ok ? taken.value : sendRefusal(request, reply, taken.refusal);
    },
  );

  app.get(
    '/api/v1/check-ins/:id/photos',
    { schema: listOwnPhotosSchema, config: { may: 'person', audit: ['photos.listed-by-person'] } },
    async (request, reply) => {
      const link = readPersonLink(request, request.params.id);
      if (!link.ok) return sendRefusal(request, reply, link.refusal);
      const listed = await listOwnPhotos(services, { id: request.id, link: link.value });
      return listed.ok ? listed.value : sendRefusal(request, reply, listed.refusal);
    },
  );

  app.get(
    '/api/v1/check-ins/:id/photos/:photo',
    { schema: readUploadSchema, config: { may: 'person', audit: ['photo.state-read-by-person'] } },
    async (request, reply) => {
      const link = readPersonLink(request, request.params.id);
      if (!link.ok) return sendRefusal(request, reply, link.refusal);
      const photoId = request.params.photo;
      const read = await readOwnUpload(services, { id: request.id, link: link.value, photoId });
      if (!read.ok) return sendRefusal(request, reply, read.refusal);
      reply.header('upload-offset', read.value.offset).header('upload-length', read.value.bytes);
      return read.value;
    },
  );

  app.get(
    '/api/v1/check-ins/:id/photos/:photo/picture',
    { schema: readOwnPictureSchema, config: { may: 'person', audit: ['photo.read-by-person'] } },
    async (request, reply) => {
      const link = readPersonLink(request, request.params.id);
      if (!link.ok) return sendRefusal(request, reply, link.refusal);
      const photoId = request.params.photo;
      const picture = await readOwnPicture(services, { id: request.id, link: link.value, photoId });
      return answerPicture(request, reply, picture);
    },
  );

  app.get(
    '/api/v1/inbox/:id/photos',
    { schema: listCasePhotosSchema, config: { may: 'case.open', audit: ['photos.listed'] } },
    async (request, reply) => {
      const allowed = await maySeeCasePhotos(services, request, request.params.id);
      if (!allowed.ok) return sendRefusal(request, reply, allowed.refusal);
      const listed = await listCasePhotos(services, allowed.value);
      return listed.ok ? listed.value : sendRefusal(request, reply, listed.refusal);
    },
  );

  app.get(
    '/api/v1/inbox/:id/photos/:photo',
    { schema: openPictureSchema, config: { may: 'case.open', audit: ['photo.opened'] } },
    async (request, reply) => {
      const allowed = await maySeeCasePhotos(services, request, request.params.id);
      if (!allowed.ok) return sendRefusal(request, reply, allowed.refusal);
      const picture = await openPicture(services, { ...allowed.value, photoId: request.params.photo });
      return answerPicture(request, reply, picture);
    },
  );

  addPartRoute(app, services);
}

/** Bytes as they are may be sent to this one address only. */
function addPartRoute(app: App, services: Services): void {
  app.register(async (scope: App) => {
    scope.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) =>
      done(null, body),
    );
    scope.put(
      '/api/v1/check-ins/:id/photos/:photo/bytes',
      {
        schema: sendPartSchema,
        bodyLimit: MAX_PHOTO_PART,
        config: {
          may: 'person',
          audit: ['photo.part-taken'],
          rateLimit: { max: services.config.photosPerHour * PARTS_A_PHOTO, timeWindow: HOUR_MS },
        },
      },
      async (request, reply) => {
        const link = readPersonLink(request, request.params.id);
        if (!link.ok) return sendRefusal(request, reply, link.refusal);
        const bytes: unknown = request.body;
        if (!Buffer.isBuffer(bytes) || bytes.length === 0) return sendRefusal(request, reply, WRONG_TYPE);
        const taken = await takePart(services, {
          id: request.id,
          link: link.value,
          photoId: request.params.photo,
          part: { offset: request.query.offset, bytes },
        });
        return taken.ok ? taken.value : sendRefusal(request, reply, taken.refusal);
      },
    );
  });
}
