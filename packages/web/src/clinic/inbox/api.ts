import {
  type Assign,
  BACKGROUND_HEADER,
  type CaseView,
  type ChangeLevel,
  type ClosedMany,
  type CloseMany,
  type Colleague,
  caseViewSchema,
  closedManySchema,
  colleagueListSchema,
  type InboxPage,
  inboxPageSchema,
  type Refer,
  type Reopen,
} from '@afterneedle/contract';
import { type Answered, ask } from '../../offline/api.ts';
import { randomId } from '../../offline/random-id.ts';
import type { InboxAddress } from './inbox-address.ts';

/** One page of a view of the inbox. What the page asks by itself may be shared with others who heard the same news. */
export function fetchInboxPage(
  address: InboxAddress,
  { cursor, isByItself = false }: { readonly cursor?: string; readonly isByItself?: boolean } = {},
): Promise<Answered<InboxPage>> {
  const query = new URLSearchParams({
    view: address.view,
    ...(address.name === '' ? {} : { q: address.name }),
    ...(address.sign === '' ? {} : { sign: address.sign }),
    ...(cursor === undefined ? {} : { cursor }),
  });
  return ask(`/api/v1/inbox?${query}`, (json) => inboxPageSchema.parse(json), {
    headers: isByItself ? { [BACKGROUND_HEADER]: '1' } : {},
  });
}

/** Who works here today. */
export function fetchColleagues(): Promise<Answered<readonly Colleague[]>> {
  return ask('/api/v1/inbox/colleagues', (json) => colleagueListSchema.parse(json).items);
}

/** Closes several routine check-ins alike. */
export function closeMany(body: CloseMany): Promise<Answered<ClosedMany>> {
  return ask('/api/v1/inbox/close', (json) => closedManySchema.parse(json), {
    method: 'POST',
    body,
    outlivesPage: true,
  });
}

function step(id: string, name: string, body: unknown): Promise<Answered<CaseView>> {
  return ask(`/api/v1/check-ins/${id}/${name}`, (json) => caseViewSchema.parse(json), {
    method: 'POST',
    body,
    headers: { 'idempotency-key': randomId() },
    outlivesPage: true,
  });
}

export function takeOn(id: string, version: number): Promise<Answered<CaseView>> {
  return step(id, 'acknowledge', { version });
}

export function assign(id: string, body: Assign): Promise<Answered<CaseView>> {
  return step(id, 'assign', body);
}

export function waitForPerson(id: string, version: number): Promise<Answered<CaseView>> {
  return step(id, 'wait', { version });
}

export function changeLevel(id: string, body: ChangeLevel): Promise<Answered<CaseView>> {
  return step(id, 'level', body);
}

export function refer(id: string, body: Refer): Promise<Answered<CaseView>> {
  return step(id, 'refer', body);
}

export function reopen(id: string, body: Reopen): Promise<Answered<CaseView>> {
  return step(id, 'reopen', body);
}
