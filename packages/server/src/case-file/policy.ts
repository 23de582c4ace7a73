import type { FastifyRequest } from 'fastify';
import { granted, type Outcome } from '../platform/problems.ts';
import { refuseForeign } from '../platform/security.ts';
import type { Services } from '../platform/services.ts';
import { requireStaff, type StaffMember } from '../staff/policy.ts';

/** A member of staff who asks for what stands around a case. */
export interface CaseFileRequest {
  readonly id: string;
  readonly staff: StaffMember;
  readonly checkInId: string;
}

/** Whoever may open a case may see its file; treatments and allergies only where the role may see records. */
export async function mayReadCaseFile(
  services: Services,
  request: FastifyRequest,
  checkInId: string,
): Promise<Outcome<CaseFileRequest>> {
  refuseForeign(request, new URL(services.publicUrl).host);
  const staff = await requireStaff(services, request);
  return staff.ok ? granted({ id: request.id, staff: staff.value, checkInId }) : staff;
}
