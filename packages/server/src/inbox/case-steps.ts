import type { CaseView, Close, Reply } from '@afterneedle/contract';
import { noticeOfReply } from '../alerts/notice-of-reply.ts';
import { replyToPerson } from '../messages/reply-to-person.ts';
import { type Outcome, RefusedRequest } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { type CaseRequest, CLOSED, markSeen, takeStep } from './take-step.ts';

/** Opens a case: somebody at the clinic has now seen it. */
export function openCase(services: Services, request: CaseRequest): Promise<Outcome<CaseView>> {
  return takeStep(services, request, { event: 'case.opened', body: null, work: markSeen });
}

/** Takes on a case: who does so has it. Taking it on twice changes nothing. */
export function acknowledgeCase(
  services: Services,
  request: CaseRequest,
  body: { readonly version?: number | undefined } = {},
): Promise<Outcome<CaseView>> {
  return takeStep(services, request, {
    event: 'case.acknowledged',
    body,
    version: body.version,
    work: async (step) => {
      if (step.row.state === 'closed') throw new RefusedRequest(CLOSED);
      if (step.row.state === 'acknowledged') return step.row;
      const seen = await markSeen(step);
      await step.note('acknowledged');
      return await step.change(seen, {
        state: 'acknowledged',
        acknowledged_at: step.at,
        answered_at: seen.answered_at ?? step.at,
        owner_id: seen.owner_id ?? step.staffId,
      });
    },
  });
}

/** Writes to the person. */
export function replyToCase(
  services: Services,
  request: CaseRequest,
  reply: Reply,
): Promise<Outcome<CaseView>> {
  return takeStep(services, request, {
    event: 'case.replied',
    body: reply,
    version: reply.version,
    work: async (step) => {
      if (step.row.state === 'closed') throw new RefusedRequest(CLOSED);
      const seen = await markSeen(step);
      await step.note('replied');
      await replyToPerson(step.trx, step.seal, {
        clinicId: request.staff.clinicId,
        messageId: services.newId(),
        checkInId: request.checkInId,
        staffId: request.staff.staffId,
        reply,
        at: step.at,
      });
      await noticeOfReply(services, step.trx, seen, step.at);
      return await step.change(seen, {
        answered_at: seen.answered_at ?? step.at,
        // Who asks for a photo waits for it.
        ...(reply.asks === undefined ? {} : { waiting_since: step.at }),
      });
    },
  });
}

/** Closes a case with its outcome; closing it twice alike changes nothing. */
export function closeCase(
  services: Services,
  request: CaseRequest,
  close: Close,
): Promise<Outcome<CaseView>> {
  return takeStep(services, request, {
    event: 'case.closed',
    body: close,
    version: close.version,
    work: async (step) => {
      if (step.row.state === 'closed') {
        if (step.row.outcome === close.outcome) return step.row;
        throw new RefusedRequest(CLOSED);
      }
      const seen = await markSeen(step);
      await step.note('closed', { text: close.note });
      return await step.change(seen, {
        state: 'closed',
        closed_at: step.at,
        outcome: close.outcome,
        waiting_since: null,
        answered_at: seen.answered_at ?? step.at,
      });
    },
  });
}
