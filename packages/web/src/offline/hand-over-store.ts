import type { CheckInCreate } from '@afterneedle/contract';
import { changeSealed, deleteSealed, listSealed } from './sealed.ts';

/** A treatment a clinic handed to this phone, and what makes the phone known there; it never leaves this device in a file. */
export interface KeptHandOver {
  /** The id of the treatment, as in the plan of this device. */
  readonly id: string;
  readonly clinicSlug: string;
  readonly endedAt: number;
  /** What the server gave, a dot, and the secret of this device. */
  readonly credential: string;
  /** The person left the clinic; kept until the clinic has heard of it. */
  readonly leftAt?: number;
}

const SAME_TIME_MS = 60_000;

type Listener = () => void;

const listeners = new Set<Listener>();
const channel =
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('afterneedle-hand-overs');

channel?.addEventListener('message', () => tell());

function tell(): void {
  for (const listener of listeners) listener();
}

function changed(): void {
  tell();
  channel?.postMessage('changed');
}

/** Calls back whenever a hand-over changed, in this tab or another; answers how to stop. */
export function onHandOverChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Keeps a hand-over on this device. */
export async function keepHandOver(handOver: KeptHandOver): Promise<void> {
  await changeSealed<KeptHandOver>('hand-overs', handOver.id, () => handOver);
  changed();
}

/** Answers every hand-over of this device, those of clinics the person left too. */
export function listHandOvers(): Promise<readonly KeptHandOver[]> {
  return listSealed<KeptHandOver>('hand-overs');
}

/** Notes that the person left the clinic of a hand-over. */
export async function markLeft(id: string, now: number): Promise<void> {
  await changeSealed<KeptHandOver>('hand-overs', id, (kept) =>
    kept === undefined ? undefined : { ...kept, leftAt: kept.leftAt ?? now },
  );
  changed();
}

/** Takes a hand-over off this device. */
export async function forgetHandOver(id: string): Promise<void> {
  await deleteSealed('hand-overs', id);
  changed();
}

/** Answers which of these hand-overs a check-in is about: the one of its time, or the only one of the clinic; none that was left before Send was pressed. */
export function handOverOf(
  handOvers: readonly KeptHandOver[],
  body: Pick<CheckInCreate, 'clinicSlug' | 'treatedAt' | 'forWhom'>,
  askedAt: number,
): KeptHandOver | undefined {
  const own = handOvers.filter(
    ({ clinicSlug, leftAt }) => clinicSlug === body.clinicSlug && (leftAt === undefined || askedAt <= leftAt),
  );
  const { treatedAt } = body;
  const same =
    treatedAt === undefined
      ? undefined
      : own.find(({ endedAt }) => Math.abs(endedAt - Date.parse(treatedAt)) < SAME_TIME_MS);
  if (same !== undefined) return same;
  return body.forWhom === 'me' && own.length === 1 ? own[0] : undefined;
}

/** Answers what makes this phone known for a check-in; nothing where no clinic handed it a treatment. */
export async function credentialFor(
  body: Pick<CheckInCreate, 'clinicSlug' | 'treatedAt' | 'forWhom'>,
  askedAt: number,
): Promise<string | undefined> {
  try {
    return handOverOf(await listHandOvers(), body, askedAt)?.credential;
  } catch {
    // A store that does not open never keeps a check-in from being sent.
    return undefined;
  }
}
