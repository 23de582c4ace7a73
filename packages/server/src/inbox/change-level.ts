import type { CaseView, ChangeLevel } from '@afterneedle/contract';
import { rankOf } from '@afterneedle/engine';
import { type Outcome, problem, RefusedRequest } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { startClock } from './start-clock.ts';
import { type CaseRequest, CLOSED, markSeen, takeStep } from './take-step.ts';

function refuseAt(path: string, message: string): RefusedRequest {
  return new RefusedRequest({
    status: 422,
    title: 'Something in the request is not right',
    problems: [problem(path, 'missing', message)],
  });
}

/**
 * Says that another level is right. The person keeps reading what they were told, and beside it what the clinic
 * changed; so lowering one needs a confirmation and words for them.
 */
export function changeLevel(
  services: Services,
  request: CaseRequest,
  wanted: ChangeLevel,
): Promise<Outcome<CaseView>> {
  return takeStep(services, request, {
    event: 'case.level-changed',
    body: wanted,
    version: wanted.version,
    reason: wanted.confirmed === true ? 'confirmed' : 'free',
    work: async (step) => {
      const { row, trx, at } = step;
      const { level } = wanted;
      if (row.state === 'closed') throw new RefusedRequest(CLOSED);
      if (row.level === level) return row;
      const isLower = rankOf(level) < rankOf(row.level);
      if (isLower && wanted.confirmed !== true)
        throw refuseAt('/confirmed', 'Confirm that a lower level is right.');
      if (isLower && wanted.words === undefined)
        throw refuseAt('/words', 'Say to the person why it is less urgent than they were told.');
      const seen = await markSeen(step);
      const levels = { levelFrom: row.level, levelTo: level } as const;
      await step.note('level-changed', { ...levels, text: wanted.reason });
      await step.note('level-told', { ...levels, text: wanted.words });
      const from = isLower ? row.clock_from : at;
      const { clinicId } = request.staff;
      const clock = await startClock(services, trx, { clinicId, checkInId: row.check_in_id, level, from });
      return await step.change(seen, {
        ...clock,
        level,
        level_rank: rankOf(level),
        // Who looks and writes to the person has answered; a level that rises still waits for it.
        ...(isLower ? { answered_at: seen.answered_at ?? at } : {}),
      });
    },
  });
}
