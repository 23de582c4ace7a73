import type { FastifyReply } from 'fastify';

/** Answers a picture so that no browser takes it for a page. */
export function sendPicture(reply: FastifyReply, picture: Buffer): FastifyReply {
  return reply
    .type('image/jpeg')
    .headers({
      'content-disposition': 'attachment; filename="photo.jpg"',
      'content-security-policy': "default-src 'none'; sandbox",
    })
    .send(picture);
}
