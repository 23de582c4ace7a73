import type { FastifyRequest } from 'fastify';
import { granted, type Outcome } from '../platform/problems.ts';
import { refuseForeign } from '../platform/security.ts';
import type { Services } from '../platform/services.ts';
import { requireStaff, type StaffMember } from '../staff/policy.ts';

/** A member of staff who asks for the photos of a case. */
export interface StaffPhotosRequest {
  readonly id: string;
  readonly staff: StaffMember;
  readonly checkInId: string;
}

/** Every current member of staff may see the photos of the cases of their own clinic, and from this site only. */
export async function maySeeCasePhotos(
  services: Services,
  request: FastifyRequest,
  checkInId: string,
): Promise<Outcome<StaffPhotosRequest>> {
  refuseForeign(request, new URL(services.publicUrl).host);
  const staff = await requireStaff(services, request);
  return staff.ok ? granted({ id: request.id, staff: staff.value, checkInId }) : staff;
}
