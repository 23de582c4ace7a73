import { BACKGROUND_HEADER, type Permission, type StaffRole } from '@afterneedle/contract';
import type { FastifyRequest } from 'fastify';
import { isPermission } from '../audit/route-audit.ts';
import { inClinic } from '../platform/database.ts';
import { granted, type Outcome, problem, type Refusal, refused } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import type { SignedIn } from '../platform/sessions.ts';
import { listWorkplaces, readRole } from './queries.ts';
import { mayDo } from './role-table.ts';

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

const NOT_YOUR_ROLE: Refusal = {
  status: 403,
  title: 'Your role may not do this',
  problems: [
    problem('', 'not-your-role', 'Your role at this clinic may not do this. Ask the owner of the clinic.'),
  ],
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

/** Answers everywhere a user works today, in the order they began. */
export async function listJobs(services: Services, user: SignedIn): Promise<readonly StaffMember[]> {
  const jobs: StaffMember[] = [];
  for (const place of await listWorkplaces(services.database, user.userId)) {
    const role = await inClinic(services.database, place.clinicId, (trx) => readRole(trx, place));
    if (role !== undefined) jobs.push({ ...place, role, user });
  }
  return jobs;
}

/**
 * Answers at which clinic a user works now: the one chosen in this session, or else the first. Asked for on every
 * request, so that rights end at once.
 */
export async function findStaffMember(services: Services, user: SignedIn): Promise<StaffMember | undefined> {
  const places = await listWorkplaces(services.database, user.userId);
  const chosenFirst = places.toSorted(
    (one, other) => Number(other.clinicId === user.clinicId) - Number(one.clinicId === user.clinicId),
  );
  for (const place of chosenFirst) {
    const role = await inClinic(services.database, place.clinicId, (trx) => readRole(trx, place));
    if (role !== undefined) return { ...place, role, user };
  }
  return undefined;
}

/** Answers whether a request says that somebody is at the desk; what a page asks by itself does not. */
export function isAtDesk({ headers }: FastifyRequest): boolean {
  return headers[BACKGROUND_HEADER] === undefined && headers.accept !== 'text/event-stream';
}

function permissionOf(request: FastifyRequest): Permission {
  const { may } = request.routeOptions.config;
  if (may === undefined || !isPermission(may))
    throw new Error(`${request.url} is not declared as a route of staff`);
  return may;
}

/** Lets through members of staff whose role may do what the route declares, and nobody else. */
export async function requireStaff(
  services: Services,
  request: FastifyRequest,
): Promise<Outcome<StaffMember>> {
  const user = await services.sessions.read(headersOf(request), {
    isAtDesk: isAtDesk(request),
  });
  if (user === undefined) return refused(NO_SESSION);
  const member = await findStaffMember(services, user);
  if (member === undefined) return refused(NO_SESSION);
  return mayDo(member.role, permissionOf(request)) ? granted(member) : refused(NOT_YOUR_ROLE);
}
