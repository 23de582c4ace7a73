import {
  type CaseView,
  type Close,
  caseViewSchema,
  type SessionView,
  sessionViewSchema,
} from '@afterneedle/contract';
import { type Answered, ask } from '../offline/api.ts';
import { randomId } from '../offline/random-id.ts';

const readCase = (json: unknown): CaseView => caseViewSchema.parse(json);
const readSession = (json: unknown): SessionView => sessionViewSchema.parse(json);
const nothing = (): undefined => undefined;

/** Who is signed in. */
export function fetchSession(): Promise<Answered<SessionView>> {
  return ask('/api/v1/session', readSession);
}

/** Asks for a sign-in link by e-mail; the answer is the same for every address. */
export function requestLink(email: string): Promise<Answered<undefined>> {
  return ask('/api/v1/sign-in-links', nothing, { method: 'POST', body: { email } });
}

/** Trades the token of a link for a session. */
export function signIn(token: string): Promise<Answered<SessionView>> {
  return ask('/api/v1/session', readSession, { method: 'POST', body: { token } });
}

export function signOut(): Promise<Answered<undefined>> {
  return ask('/api/v1/session', nothing, { method: 'DELETE' });
}

/** Opens a case; from now on the person reads that it was seen. */
export function openCase(id: string): Promise<Answered<CaseView>> {
  return ask(`/api/v1/inbox/${id}`, readCase);
}

function step(id: string, name: string, body: unknown): Promise<Answered<CaseView>> {
  return ask(`/api/v1/check-ins/${id}/${name}`, readCase, {
    method: 'POST',
    body,
    headers: { 'idempotency-key': randomId() },
    outlivesPage: true,
  });
}

export function acknowledge(id: string): Promise<Answered<CaseView>> {
  return step(id, 'acknowledge', {});
}

export function close(id: string, body: Close): Promise<Answered<CaseView>> {
  return step(id, 'close', body);
}
