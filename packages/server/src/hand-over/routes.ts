import { HAND_OVER_HEADER } from '@afterneedle/contract';
import { asStaff } from '../people/staff-step.ts';
import type { App } from '../platform/app-type.ts';
import { describeError } from '../platform/logging.ts';
import { sendRefusal } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { issueLink, mailLink, readHandOvers, revokeLink } from './issue-link.ts';
import { leaveLink } from './leave-link.ts';
import {
  claimHandOverSchema,
  issueHandOverSchema,
  leaveHandOverSchema,
  listHandOversSchema,
  lookAtHandOverSchema,
  notMeSchema,
  revokeHandOverSchema,
} from './schema.ts';
import { claimLink, lookAtLink, sayNotMe } from './take-link.ts';

const HOUR_MS = 3_600_000;
const LINKS_PER_HOUR = 60;

/** Adds the hand-over of a treatment: staff make and take back links, a phone takes one. */
export function addHandOverRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/treatments/:id/hand-overs',
    { schema: listHandOversSchema, config: { may: 'hand-over', audit: ['hand-overs.listed'] } },
    async (request) =>
      await asStaff(services, request, 'hand-overs.listed', (step) =>
        readHandOvers(services, step, request.params.id),
      ),
  );
  app.post(
    '/api/v1/treatments/:id/hand-overs',
    { schema: issueHandOverSchema, config: { may: 'hand-over', audit: ['hand-over.issued'] } },
    async (request, reply) => {
      const issued = await asStaff(services, request, 'hand-over.issued', (step) =>
        issueLink(services, step, { treatmentId: request.params.id, asked: request.body }),
      );
      const { created, mailTo } = issued;
      if (mailTo === undefined) return reply.code(201).send(created);
      try {
        await mailLink(services, mailTo, created.link);
      } catch (error: unknown) {
        request.log.error({ err: describeError(error) }, 'hand-over link not sent');
        return reply.code(201).send({ ...created, mailed: false });
      }
      return reply.code(201).send(created);
    },
  );
  app.post(
    '/api/v1/hand-overs/:id/revoke',
    { schema: revokeHandOverSchema, config: { may: 'hand-over', audit: ['hand-over.revoked'] } },
    async (request) =>
      await asStaff(services, request, 'hand-over.revoked', (step) => revokeLink(step, request.params.id)),
  );
  const rateLimit = { max: LINKS_PER_HOUR, timeWindow: HOUR_MS };
  app.post(
    '/api/v1/hand-overs/look',
    {
      schema: lookAtHandOverSchema,
      config: { may: 'anybody', audit: ['hand-over.looked-at'], rateLimit },
    },
    async (request, reply) => {
      const looked = await lookAtLink(services, { requestId: request.id, token: request.body.token });
      return looked.ok ? looked.value : sendRefusal(request, reply, looked.refusal);
    },
  );
  app.post(
    '/api/v1/hand-overs/claim',
    { schema: claimHandOverSchema, config: { may: 'anybody', audit: ['hand-over.claimed'], rateLimit } },
    async (request, reply) => {
      const claimed = await claimLink(services, { requestId: request.id, claim: request.body });
      return claimed.ok ? claimed.value : sendRefusal(request, reply, claimed.refusal);
    },
  );
  app.post(
    '/api/v1/hand-overs/not-me',
    { schema: notMeSchema, config: { may: 'anybody', audit: ['hand-over.not-me'], rateLimit } },
    async (request, reply) => {
      const said = await sayNotMe(services, { requestId: request.id, token: request.body.token });
      return said.ok ? said.value : sendRefusal(request, reply, said.refusal);
    },
  );
  app.post(
    '/api/v1/hand-overs/leave',
    { schema: leaveHandOverSchema, config: { may: 'anybody', audit: ['hand-over.left'], rateLimit } },
    async (request, reply) => {
      const left = await leaveLink(services, {
        requestId: request.id,
        credential: request.headers[HAND_OVER_HEADER],
      });
      return left.ok ? left.value : sendRefusal(request, reply, left.refusal);
    },
  );
}
