import type { FastifyRequest } from 'fastify';
import { granted, type Outcome } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { requireStaff } from '../staff/policy.ts';
import type { StaffThreadRequest } from './mark-read.ts';

/** Whoever may open a case may read and write in its thread. */
export async function mayOpenThread(
  services: Services,
  request: FastifyRequest,
  checkInId: string,
): Promise<Outcome<StaffThreadRequest>> {
  const staff = await requireStaff(services, request);
  return staff.ok ? granted({ id: request.id, staff: staff.value, checkInId }) : staff;
}
