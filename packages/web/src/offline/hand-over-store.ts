import type { CheckInCreate } from '@afterneedle/contract';
import { changeSealed, listSealed } from './sealed.ts';

/** A treatment a clinic handed to this phone, and what makes the phone known there; it never leaves this device in a file. */
export interface KeptHandOver {
  /** The id of the treatment, as in the plan of this device. */
  readonly id: string;
  readonly clinicSlug: string;
  readonly endedAt: number;
  /** What the server gave, a dot, and the secret of this device. */
  readonly credential: string;
}

const SAME_TIME_MS = 60_000;

/** Keeps a hand-over on this device. */
export async function keepHandOver(handOver: KeptHandOver): Promise<void> {
  await changeSealed<KeptHandOver>('hand-overs', handOver.id, () => handOver);
}

/** Answers which of these hand-overs a check-in is about: the one of its time, or the only one of the clinic. */
export function handOverOf(
  handOvers: readonly KeptHandOver[],
  body: Pick<CheckInCreate, 'clinicSlug' | 'treatedAt' | 'forWhom'>,
): KeptHandOver | undefined {
  const own = handOvers.filter(({ clinicSlug }) => clinicSlug === body.clinicSlug);
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
): Promise<string | undefined> {
  try {
    return handOverOf(await listSealed<KeptHandOver>('hand-overs'), body)?.credential;
  } catch {
    // A store that does not open never keeps a check-in from being sent.
    return undefined;
  }
}
