import type { FastifyRequest } from 'fastify';
import { readIdempotencyKey } from '../platform/idempotency.ts';
import { granted, type Outcome } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { requireStaff } from '../staff/policy.ts';
import type { TemplateRequest } from './keep-templates.ts';

/** Whoever answers may read the replies; those who lead the clinic may change them. */
export async function mayUseTemplates(
  services: Services,
  request: FastifyRequest,
): Promise<Outcome<TemplateRequest>> {
  const staff = await requireStaff(services, request);
  if (!staff.ok) return staff;
  const key = readIdempotencyKey(request.headers);
  return key.ok ? granted({ id: request.id, staff: staff.value, idempotencyKey: key.value }) : key;
}
