import type { SessionView } from '@afterneedle/contract';
import type { FastifyRequest } from 'fastify';
import { recordAudit } from '../audit/queries.ts';
import { inClinic } from '../platform/database.ts';
import type { Services } from '../platform/services.ts';
import type { Begun, SignedIn } from '../platform/sessions.ts';
import { findStaffMember, headersOf, type StaffMember } from './policy.ts';
import { sessionViewOf } from './session-view.ts';

/** Answers whose session these new cookies are. */
async function readBegun(services: Services, { cookies }: Begun): Promise<SignedIn | undefined> {
  const cookie = cookies.map((each) => each.split(';', 1)[0]).join('; ');
  return await services.sessions.read(new Headers({ cookie }));
}

/** Notes that somebody signed in and answers their session; nothing for an account that works nowhere. */
export async function beginSession(
  services: Services,
  begun: Begun,
  requestId: string,
): Promise<SessionView | undefined> {
  const user = await readBegun(services, begun);
  const staff = user === undefined ? undefined : await findStaffMember(services, user);
  if (staff === undefined) return undefined;
  await noteSession(services, staff, { event: 'staff.signed-in', requestId });
  return await sessionViewOf(services, staff);
}

/** Writes one event about a session to the trail of the clinic where it works. */
export async function noteSession(
  services: Services,
  { clinicId, staffId }: StaffMember,
  of: { readonly event: Parameters<typeof recordAudit>[1]['event']; readonly requestId: string },
): Promise<void> {
  const actor = { kind: 'staff', staffId } as const;
  await inClinic(services.database, clinicId, (trx) =>
    recordAudit(trx, { clinicId, actor, at: new Date(services.now()), ...of }, services.newId),
  );
}

/** Starts a session of an account of whom the caller has made sure, at one of its clinics. */
export async function beginSessionOf(
  services: Services,
  { userId, clinicId }: { readonly userId: string; readonly clinicId: string },
  request: FastifyRequest,
): Promise<{ readonly cookies: readonly string[]; readonly view: SessionView }> {
  const begun = await services.sessions.start(userId, headersOf(request));
  const user = await readBegun(services, begun);
  if (user === undefined) throw new Error('a session just begun is not there');
  await services.sessions.chooseClinic(user, clinicId);
  const staff = await findStaffMember(services, { ...user, clinicId });
  if (staff === undefined) throw new Error('whoever just joined does not work there');
  return { cookies: begun.cookies, view: await sessionViewOf(services, staff) };
}
