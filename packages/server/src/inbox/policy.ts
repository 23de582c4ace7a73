import type { FastifyRequest } from 'fastify';
import { readIdempotencyKey } from '../platform/idempotency.ts';
import { granted, type Outcome } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { requireStaff } from '../staff/policy.ts';
import type { CaseRequest } from './take-step.ts';

/** Every current member of staff whose role may do what the route declares may do it to cases of their own clinic. */
export async function mayHandleCase(
  services: Services,
  request: FastifyRequest,
  checkInId: string,
): Promise<Outcome<CaseRequest>> {
  const staff = await requireStaff(services, request);
  if (!staff.ok) return staff;
  const key = readIdempotencyKey(request.headers);
  if (!key.ok) return key;
  return granted({ id: request.id, staff: staff.value, checkInId, idempotencyKey: key.value });
}
