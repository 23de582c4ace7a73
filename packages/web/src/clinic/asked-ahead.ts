import type { InboxPage, SessionView } from '@afterneedle/contract';
import type { Answered } from '../offline/api.ts';
import { fetchSession } from './api.ts';
import { fetchInboxPage } from './inbox/api.ts';
import { type InboxAddress, readInboxAddress, writeInboxAddress } from './inbox/inbox-address.ts';

/** An answer asked for before the page stood is news for this long. */
const FRESH_MS = 5_000;

interface Ahead<T> {
  readonly of: string;
  readonly askedAt: number;
  readonly answer: Promise<Answered<T>>;
}

let session: Ahead<SessionView> | undefined;
let inbox: Ahead<InboxPage> | undefined;

/** Asks who is signed in, and for the inbox where that is the page, before anything is drawn. */
export function askAhead(place: Pick<Location, 'pathname' | 'search'>): void {
  const askedAt = Date.now();
  session = { of: '', askedAt, answer: fetchSession() };
  if (!/^\/clinic\/?$/.test(place.pathname)) return;
  const address = readInboxAddress(place.search.slice(1));
  inbox = { of: writeInboxAddress(address), askedAt, answer: fetchInboxPage(address) };
}

/** Answers what was asked ahead, once and while it is news; anything but a good answer is asked for again. */
async function take<T>(
  ahead: Ahead<T> | undefined,
  of: string,
  ask: () => Promise<Answered<T>>,
): Promise<Answered<T>> {
  if (ahead === undefined || ahead.of !== of || Date.now() - ahead.askedAt > FRESH_MS) return await ask();
  const answered = await ahead.answer;
  return answered.kind === 'ok' ? answered : await ask();
}

/** Answers who is signed in. */
export function takeSession(): Promise<Answered<SessionView>> {
  const ahead = session;
  session = undefined;
  return take(ahead, '', fetchSession);
}

/** Answers the first page of a view of the inbox. */
export function takeInboxPage(address: InboxAddress): Promise<Answered<InboxPage>> {
  const ahead = inbox;
  inbox = undefined;
  return take(ahead, writeInboxAddress(address), () => fetchInboxPage(address));
}
