import { type LiveProtocol, liveProtocolSchema } from '@afterneedle/contract';
import { ask } from './api.ts';
import { changeSealed, readSealed } from './sealed.ts';

/** What this device last heard of a clinic's protocol, and up to which version the person was told. */
export interface KeptProtocol {
  readonly id: string;
  readonly live: LiveProtocol;
  /** Id and version the person has seen; `none` where there was no protocol. */
  readonly seen: string;
}

const placeOf = (slug: string): string => `protocol-${slug}`;

/** Answers which version something is: two answers with the same name say the same. */
export function versionOf({ protocol }: LiveProtocol): string {
  return protocol === null ? 'none' : `${protocol.id} ${protocol.version}`;
}

/** Answers what was last heard of a clinic's protocol, without the network. */
export function keptProtocol(slug: string): Promise<KeptProtocol | undefined> {
  return readSealed<KeptProtocol>('settings', placeOf(slug));
}

/** Asks for the protocol that counts at a clinic now and keeps it for when there is no network. */
export async function refreshProtocol(slug: string): Promise<KeptProtocol | undefined> {
  const answered = await ask(`/api/v1/clinics/${encodeURIComponent(slug)}/protocol`, (json) =>
    liveProtocolSchema.parse(json),
  );
  if (answered.kind !== 'ok') return keptProtocol(slug);
  const live = answered.value;
  const id = placeOf(slug);
  const { after } = await changeSealed<KeptProtocol>('settings', id, (before) => ({
    id,
    live,
    seen: before?.seen ?? versionOf(live),
  }));
  return after;
}

/** Notes that the person was told of the protocol as it is now. */
export async function markProtocolSeen(slug: string): Promise<void> {
  const kept = await keptProtocol(slug);
  if (kept === undefined) return;
  await changeSealed<KeptProtocol>('settings', placeOf(slug), (before) => {
    const now = before ?? kept;
    return { ...now, seen: versionOf(now.live) };
  });
}
