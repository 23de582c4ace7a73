import { useEffect, useState } from 'react';
import { onMyClinicChange, readMyClinic } from './my-clinic.ts';
import {
  type KeptProtocol,
  keptProtocol,
  markProtocolSeen,
  refreshProtocol,
  versionOf,
} from './protocol-store.ts';

type Live = KeptProtocol['live'];

/** The protocol of a clinic as it counts for this person. */
export interface ClinicProtocol {
  readonly clinic: string;
  readonly protocol: NonNullable<Live['protocol']>;
}

/** What is known of a protocol: `undefined` while nobody has looked yet. */
export interface ProtocolHandle {
  readonly inForce: ClinicProtocol | undefined;
  /** It changed since the person was last told. */
  readonly changed?: { readonly clinic: string; readonly isGone: boolean; readonly accept: () => void };
}

const NONE: ProtocolHandle = { inForce: undefined };

function inForceOf({ clinic, protocol }: Live): ClinicProtocol | undefined {
  return protocol === null ? undefined : { clinic, protocol };
}

/** Answers the protocol of a clinic, kept first and then from the server; `undefined` until something is known. */
export function useProtocolOf(slug: string | undefined | null): ProtocolHandle | undefined {
  const [kept, setKept] = useState<KeptProtocol | 'none' | undefined>(
    slug === undefined ? 'none' : undefined,
  );
  useEffect(() => {
    if (slug === null) return;
    let isOpen = true;
    const take = (found: KeptProtocol | undefined): void => {
      if (isOpen) setKept(found ?? 'none');
    };
    const load = async (): Promise<void> => {
      if (slug === undefined) return take(undefined);
      const known = await keptProtocol(slug);
      if (known !== undefined) take(known);
      take((await refreshProtocol(slug)) ?? known);
    };
    load().catch(() => take(undefined));
    return () => {
      isOpen = false;
    };
  }, [slug]);
  if (kept === undefined) return undefined;
  if (kept === 'none' || typeof slug !== 'string') return NONE;
  const { live, seen } = kept;
  const handle: ProtocolHandle = { inForce: inForceOf(live) };
  if (seen === versionOf(live)) return handle;
  const accept = (): void => {
    void markProtocolSeen(slug);
    setKept({ ...kept, seen: versionOf(live) });
  };
  return { ...handle, changed: { clinic: live.clinic, isGone: live.protocol === null, accept } };
}

/** Answers the protocol of the clinic this person came from. */
export function useMyProtocol(): ProtocolHandle | undefined {
  const [slug, setSlug] = useState<string | undefined | null>(null);
  useEffect(() => {
    let isOpen = true;
    const look = (): void => {
      readMyClinic()
        .then((found) => isOpen && setSlug(found))
        .catch(() => isOpen && setSlug(undefined));
    };
    look();
    const stop = onMyClinicChange(look);
    return () => {
      isOpen = false;
      stop();
    };
  }, []);
  return useProtocolOf(slug);
}
