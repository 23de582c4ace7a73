import { PassThrough } from 'node:stream';
import { inClinic } from '../platform/database.ts';
import type { Services } from '../platform/services.ts';
import type { StaffMember } from '../staff/policy.ts';
import { listRoles } from '../staff/queries.ts';
import { mayDo } from '../staff/role-table.ts';
import type { InboxNews } from './inbox-news.ts';

/** How often it is asked whether whoever listens still may. */
const CHECK_MS = 3_000;
const HEARTBEAT_MS = 15_000;
/** Pages one member of staff may have open at once; the one that has listened longest makes room for the next. */
const MOST_STREAMS = 8;

/** The streams that are open, so that a server that stops can end them. */
export interface InboxStreams {
  readonly open: (staff: StaffMember, seconds: number) => PassThrough;
  readonly endAll: () => void;
}

/** Whoever listens: where, by which session, and how the stream ends. */
interface Listener {
  readonly staff: StaffMember;
  readonly end: () => void;
}

/** Ends the streams of those who may listen no more: one look at the sessions and one at the roles of each clinic. */
async function endUnwelcome(services: Services, listening: readonly Listener[]): Promise<void> {
  const sessions = await services.sessions.listOpen(listening.map(({ staff }) => staff.user.sessionId));
  for (const [clinicId, here] of Map.groupBy(listening, ({ staff }) => staff.clinicId)) {
    const roles = await inClinic(services.database, clinicId, (trx) => listRoles(trx, clinicId));
    for (const { staff, end } of here) {
      const role = roles.get(staff.staffId);
      if (!sessions.has(staff.user.sessionId) || role === undefined || !mayDo(role, 'inbox.read')) end();
    }
  }
}

/**
 * Streams that say only that something changed; what it was is asked for as always, with its line in the audit
 * trail. A stream ends within 5 seconds when the session or the place at the clinic ends, and at once, with an event
 * that says so, when its member of staff opens one too many.
 */
export function createInboxStreams(services: Services, news: InboxNews): InboxStreams {
  const open = new Map<PassThrough, Listener>();
  let isChecking = false;
  const checking = setInterval(() => {
    if (isChecking || open.size === 0) return;
    isChecking = true;
    const listening = [...open.values()];
    endUnwelcome(services, listening)
      // A database that is away closes the streams too: whoever cannot be checked may not listen.
      .catch(() => {
        for (const { end } of listening) end();
      })
      .finally(() => {
        isChecking = false;
      });
  }, CHECK_MS).unref();
  /** By member of staff, oldest first. */
  const members = new Map<string, { readonly replace: () => void }[]>();
  return {
    open: (staff, seconds) => {
      const stream = new PassThrough();
      const say = (event: string): void => {
        if (!stream.writableEnded) stream.write(`event: ${event}\ndata: {}\n\n`);
      };
      const end = (): void => {
        if (!stream.writableEnded) stream.end();
      };
      open.set(stream, { staff, end });
      const own = members.get(staff.staffId) ?? [];
      const mine = {
        replace: () => {
          say('replaced');
          end();
        },
      };
      members.set(staff.staffId, [...own, mine]);
      for (const oldest of own.slice(0, Math.max(0, own.length + 1 - MOST_STREAMS))) oldest.replace();
      const stopListening = news.listen(staff.clinicId, () => say('changed'));
      const beat = setInterval(() => say('beat'), HEARTBEAT_MS);
      const limit = setTimeout(end, seconds * 1_000);
      const clear = (): void => {
        stopListening();
        clearInterval(beat);
        clearTimeout(limit);
        open.delete(stream);
        const left = (members.get(staff.staffId) ?? []).filter((each) => each !== mine);
        if (left.length === 0) members.delete(staff.staffId);
        else members.set(staff.staffId, left);
      };
      stream.on('close', clear);
      stream.on('finish', clear);
      say('open');
      return stream;
    },
    endAll: () => {
      clearInterval(checking);
      for (const stream of open.keys()) stream.end();
    },
  };
}
