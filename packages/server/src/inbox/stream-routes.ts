import type { App } from '../platform/app-type.ts';
import { inClinic } from '../platform/database.ts';
import { describeError } from '../platform/logging.ts';
import { sendRefusal } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { requireStaff } from '../staff/policy.ts';
import { listColleagues } from './colleagues/queries.ts';
import { createInboxNews } from './inbox-news.ts';
import type { InboxReadings } from './list-inbox.ts';
import { listColleaguesSchema, streamInboxSchema } from './schema.ts';
import { createInboxStreams } from './stream-inbox.ts';

/** Adds the news of the inbox, and the names of those who share it. */
export function addInboxStreamRoutes(app: App, services: Services, readings: InboxReadings): void {
  const news = createInboxNews({
    services,
    onChange: readings.forget,
    onError: (error) => app.log.error({ err: describeError(error) }, 'no news of the inbox'),
  });
  const streams = createInboxStreams(services, news);
  app.addHook('preClose', async () => {
    news.stop();
    streams.endAll();
  });

  app.get(
    '/api/v1/inbox/stream',
    {
      schema: streamInboxSchema,
      config: { may: 'inbox.read', audit: 'none: says only that something changed, of nobody' },
    },
    async (request, reply) => {
      const staff = await requireStaff(services, request);
      if (!staff.ok) return sendRefusal(request, reply, staff.refusal);
      const stream = streams.open(staff.value, request.query.seconds);
      // Whoever went away listens no more.
      reply.raw.on('close', () => stream.destroy());
      return reply
        .header('content-type', 'text/event-stream; charset=utf-8')
        .header('x-accel-buffering', 'no')
        .send(stream);
    },
  );

  app.get(
    '/api/v1/inbox/colleagues',
    {
      schema: listColleaguesSchema,
      config: { may: 'inbox.read', audit: 'none: names of colleagues, nobody who was treated' },
    },
    async (request, reply) => {
      const staff = await requireStaff(services, request);
      if (!staff.ok) return sendRefusal(request, reply, staff.refusal);
      const { clinicId } = staff.value;
      return { items: await inClinic(services.database, clinicId, (trx) => listColleagues(trx, clinicId)) };
    },
  );
}
