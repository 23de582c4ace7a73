import type { FastifyRequest } from 'fastify';
import { inClinic } from '../platform/database.ts';
import { granted, type Outcome, problem, type Refusal, refused } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import type { SignedIn } from '../platform/sessions.ts';
import type { StaffRole } from '../platform/tables.ts';
import { listWorkplaces, readRole } from './queries.ts';

/** A signed-in member of staff at the clinic where they work now. */
export interface StaffMember {
  readonly clinicId: string;
  readonly staffId: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly user: SignedIn;
}

const NO_SESSION: Refusal = {
  status: 401,
  title: 'Please sign in',
  problems: [problem('/headers/cookie', 'no-session', 'You are not signed in, or your session has ended.')],
};

/** The headers sign-in may see. */
export function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers();
  for (const name of ['cookie', 'user-agent'] as const) {
    const value = request.headers[name];
    if (value !== undefined) headers.set(name, value);
  }
  return headers;
}

/** Answers where a user works today; asked for on every request, so that rights end at once. */
export async function findStaffMember(services: Services, user: SignedIn): Promise<StaffMember | undefined> {
  for (const place of await listWorkplaces(services.database, user.userId)) {
    const role = await inClinic(services.database, place.clinicId, (trx) => readRole(trx, place));
    if (role !== undefined) return { ...place, role, user };
  }
  return undefined;
}

/** Lets through members of staff with a session, and nobody else. */
export async function requireStaff(
  services: Services,
  request: FastifyRequest,
): Promise<Outcome<StaffMember>> {
  const user = await services.sessions.read(headersOf(request));
  if (user === undefined) return refused(NO_SESSION);
  const member = await findStaffMember(services, user);
  return member === undefined ? refused(NO_SESSION) : granted(member);
}
