import { aJpeg, anAnnouncement, announce, sendSomePhoto } from '../send-photo.ts';
import type { SampleRequest, Samples, SampleWorld } from './sample.ts';

async function announced(): Promise<object> {
  return anAnnouncement(await aJpeg(64, 48));
}

async function stored({ server, checkIn }: SampleWorld): Promise<SampleRequest> {
  return { params: { id: checkIn.id, photo: await sendSomePhoto(server, checkIn) } };
}

export const samples: Samples = {
  'POST /api/v1/check-ins/:id/photos': async ({ checkIn }) => ({
    params: { id: checkIn.id },
    payload: await announced(),
  }),
  'GET /api/v1/check-ins/:id/photos': async ({ checkIn }) => ({ params: { id: checkIn.id } }),
  'GET /api/v1/check-ins/:id/photos/:photo': stored,
  'PUT /api/v1/check-ins/:id/photos/:photo/bytes': async ({ server, checkIn }) => {
    const picture = await aJpeg(64, 48);
    const announcement = anAnnouncement(picture);
    await announce(server, checkIn, announcement);
    return {
      params: { id: checkIn.id, photo: announcement.id },
      query: '?offset=0',
      payload: picture.subarray(0, 50),
      headers: { 'content-type': 'application/octet-stream' },
    };
  },
  'GET /api/v1/check-ins/:id/photos/:photo/picture': stored,
  'GET /api/v1/inbox/:id/photos': async ({ checkIn }) => ({ params: { id: checkIn.id } }),
  'GET /api/v1/inbox/:id/photos/:photo': stored,
};
