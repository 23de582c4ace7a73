import type { MessageCreate, MessageDanger, MessageView } from '@afterneedle/contract';
import { ask } from './api.ts';
import type { KeptMessage } from './kept-message.ts';
import { changeKeptMessage, forgetMessage, listKeptMessages } from './message-store.ts';
import { randomId } from './random-id.ts';

/** A try that got no answer counts as over after this long, even if its tab was closed in the middle. */
const STALE_TRY_MS = 30_000;
const RETRY_MS = 15_000;

const checkInOf = (link: string): string => link.split('.')[0] ?? '';
const draftIdOf = (link: string): string => `draft-${checkInOf(link)}`;

function isDue({ state, lastTryAt }: KeptMessage, now: number): boolean {
  if (state === 'waiting') return true;
  return state === 'sending' && Math.abs(now - (lastTryAt ?? 0)) > STALE_TRY_MS;
}

/** Takes the turn to send; answers nothing when another tap or tab already has it. */
async function takeTurn(id: string): Promise<KeptMessage | undefined> {
  let taken = false;
  const after = await changeKeptMessage(id, (message) => {
    const now = Date.now();
    taken = message !== undefined && isDue(message, now);
    return taken && message !== undefined ? { ...message, state: 'sending', lastTryAt: now } : message;
  });
  return taken ? after : undefined;
}

const readMessage = async (json: unknown): Promise<MessageView> =>
  (await import('./read-answers.ts')).readMessage(json);

/** Tries to send one message now. Its key stays the same, so trying twice stores it once. */
async function sendOne(id: string): Promise<void> {
  const message = await takeTurn(id);
  if (message === undefined) return;
  const { link, text, writtenAt } = message;
  const body: MessageCreate = { text, writtenAt: new Date(writtenAt).toISOString() };
  const answered = await ask(
    `/api/v1/check-ins/${encodeURIComponent(checkInOf(link))}/messages`,
    readMessage,
    { method: 'POST', body, headers: { authorization: `Bearer ${link}`, 'idempotency-key': id } },
  );
  await changeKeptMessage(id, (now) => {
    if (now === undefined || now.state === 'sent') return now;
    if (answered.kind === 'away') return { ...now, state: 'waiting' };
    if (answered.kind === 'refused') return { ...now, state: 'refused', refusal: answered.detail };
    const { id: messageId, sentAt, danger } = answered.value;
    const higher = danger === 'emergency' || now.danger === null ? danger : now.danger;
    return { ...now, state: 'sent', messageId, sentAt: Date.parse(sentAt), danger: higher };
  });
}

async function sendWaitingMessages(): Promise<void> {
  const now = Date.now();
  for (const message of await listKeptMessages()) if (isDue(message, now)) await sendOne(message.id);
}

/** Puts a message into the outbox and tries at once; what was begun is no longer kept beside it. */
export async function sendMessage(link: string, text: string, danger: MessageDanger | null): Promise<void> {
  const id = randomId();
  await changeKeptMessage(id, () => ({
    id,
    link,
    text: text.trim(),
    state: 'waiting',
    writtenAt: Date.now(),
    danger,
  }));
  await forgetMessage(draftIdOf(link));
  await sendOne(id);
}

/** Tries a message again that the server refused. */
export async function sendAgain(id: string): Promise<void> {
  await changeKeptMessage(id, (message) =>
    message?.state === 'refused' ? { ...message, state: 'waiting' } : message,
  );
  await sendOne(id);
}

/** Keeps what a person has begun to write in a thread; nothing is kept of an empty field. */
export async function keepDraft(link: string, text: string): Promise<void> {
  const id = draftIdOf(link);
  if (text === '') return await forgetMessage(id);
  await changeKeptMessage(id, () => ({
    id,
    link,
    text,
    state: 'draft',
    writtenAt: Date.now(),
    danger: null,
  }));
}

let isRunning = false;

function trySending(): void {
  if (isRunning) return;
  isRunning = true;
  sendWaitingMessages()
    .catch(() => undefined)
    .finally(() => {
      isRunning = false;
    });
}

/** Keeps sending what waits: now, when the phone is back online or looked at again, and every 15 seconds. */
export function startMessageOutbox(): void {
  trySending();
  addEventListener('online', trySending);
  document.addEventListener('visibilitychange', trySending);
  setInterval(trySending, RETRY_MS);
}
