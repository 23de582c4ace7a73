import {
  type OpenSession,
  type SessionView,
  sessionListSchema,
  sessionViewSchema,
} from '@afterneedle/contract';
import { type Answered, ask } from '../../offline/api.ts';

/** Where this account is signed in. */
export function fetchSessions(): Promise<Answered<readonly OpenSession[]>> {
  return ask('/api/v1/sessions', (json) => sessionListSchema.parse(json).sessions);
}

export function endOtherSessions(): Promise<Answered<undefined>> {
  return ask('/api/v1/sessions', () => undefined, { method: 'DELETE' });
}

/** Says that somebody is at the desk. */
export function markSeen(): Promise<Answered<undefined>> {
  return ask('/api/v1/session/seen', () => undefined, { method: 'PUT' });
}

/** Chooses at which clinic to work in this session. */
export function chooseClinic(slug: string): Promise<Answered<SessionView>> {
  return ask('/api/v1/session/clinic', (json) => sessionViewSchema.parse(json), {
    method: 'PUT',
    body: { slug },
  });
}
