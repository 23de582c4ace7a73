import type { Assign, CaseView, Refer, Reopen } from '@afterneedle/contract';
import { type Outcome, problem, RefusedRequest } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { isColleague } from './colleagues/queries.ts';
import { startClock } from './start-clock.ts';
import { type CaseRequest, CLOSED, markSeen, takeStep } from './take-step.ts';

/** Gives a case to somebody who works here, or to nobody. */
export function assignCase(
  services: Services,
  request: CaseRequest,
  assign: Assign,
): Promise<Outcome<CaseView>> {
  return takeStep(services, request, {
    event: 'case.assigned',
    body: assign,
    version: assign.version,
    work: async (step) => {
      const { to } = assign;
      if (step.row.state === 'closed') throw new RefusedRequest(CLOSED);
      if (step.row.owner_id === to) return step.row;
      if (to !== null && !(await isColleague(step.trx, request.staff.clinicId, to)))
        throw new RefusedRequest({
          status: 422,
          title: 'Something in the request is not right',
          problems: [problem('/to', 'bad-value', 'Nobody with this id works at the clinic.')],
        });
      await step.note('assigned', { toStaffId: to });
      return await step.change(step.row, { owner_id: to });
    },
  });
}

/** The clinic has asked the person and waits: the case leaves the list until they answer. */
export function waitForPerson(
  services: Services,
  request: CaseRequest,
  body: { readonly version?: number | undefined },
): Promise<Outcome<CaseView>> {
  return takeStep(services, request, {
    event: 'case.waiting',
    body,
    version: body.version,
    work: async (step) => {
      if (step.row.state === 'closed') throw new RefusedRequest(CLOSED);
      if (step.row.waiting_since !== null) return step.row;
      const seen = await markSeen(step);
      await step.note('waiting');
      return await step.change(seen, {
        waiting_since: step.at,
        answered_at: seen.answered_at ?? step.at,
        owner_id: seen.owner_id ?? step.staffId,
      });
    },
  });
}

/** Sends the person on to somebody else; the case stays open until it is closed. */
export function referCase(
  services: Services,
  request: CaseRequest,
  refer: Refer,
): Promise<Outcome<CaseView>> {
  return takeStep(services, request, {
    event: 'case.referred',
    body: refer,
    version: refer.version,
    work: async (step) => {
      if (step.row.state === 'closed') throw new RefusedRequest(CLOSED);
      const seen = await markSeen(step);
      const note = refer.note === undefined ? refer.to : `${refer.to}\n\n${refer.note}`;
      await step.note('referred', { text: note });
      return await step.change(seen, { answered_at: seen.answered_at ?? step.at });
    },
  });
}

/** Opens a closed case again; its clock starts anew. */
export function reopenCase(
  services: Services,
  request: CaseRequest,
  reopen: Reopen,
): Promise<Outcome<CaseView>> {
  return takeStep(services, request, {
    event: 'case.reopened',
    body: reopen,
    version: reopen.version,
    work: async (step) => {
      const { row, trx, at } = step;
      if (row.state !== 'closed') return row;
      await step.note('reopened', { text: reopen.reason });
      const { clinicId } = request.staff;
      const clock = await startClock(services, trx, {
        clinicId,
        checkInId: row.check_in_id,
        level: row.level,
        from: at,
      });
      return await step.change(row, {
        ...clock,
        state: row.acknowledged_at === null ? 'seen' : 'acknowledged',
        closed_at: null,
        outcome: null,
        answered_at: null,
        waiting_since: null,
      });
    },
  });
}
