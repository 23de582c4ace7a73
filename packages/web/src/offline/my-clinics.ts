import type { CheckIn } from './check-in.ts';
import { listCheckIns } from './check-in-store.ts';
import { rememberedClinic } from './clinic-cache.ts';
import { type KeptHandOver, listHandOvers } from './hand-over-store.ts';
import type { KeptMessage } from './kept-message.ts';
import { listKeptMessages } from './message-store.ts';
import { readMyClinic } from './my-clinic.ts';
import { keptProtocol } from './protocol-store.ts';

/** A clinic that this phone is linked to. */
export interface LinkedClinic {
  readonly slug: string;
  readonly name: string;
  /** How many treatments it handed to this phone. */
  readonly treatments: number;
  /** The person left, and the clinic has not heard of it yet. */
  readonly isLeaving: boolean;
  /** How many check-ins and messages for it are still on their way. */
  readonly unsent: number;
}

/** What this phone holds, as far as it has to do with clinics. */
export interface Held {
  readonly mine: string | undefined;
  readonly handOvers: readonly KeptHandOver[];
  readonly checkIns: readonly CheckIn[];
  readonly messages: readonly KeptMessage[];
}

const isOnItsWay = (state: string | undefined): boolean => state === 'waiting' || state === 'sending';

/** Answers how many check-ins and messages for a clinic are still on their way. */
function unsentFor(slug: string, { checkIns, messages }: Pick<Held, 'checkIns' | 'messages'>): number {
  const own = checkIns.filter(({ delivery }) => delivery?.body.clinicSlug === slug);
  const links = new Set(own.map(({ delivery }) => delivery?.link));
  return (
    own.filter(({ delivery }) => isOnItsWay(delivery?.state)).length +
    messages.filter(({ link, state }) => links.has(link) && isOnItsWay(state)).length
  );
}

/** Answers the clinics that this phone is linked to, before their names are known. */
export function linkedTo(held: Held): readonly Omit<LinkedClinic, 'name'>[] {
  const slugs = new Set([
    ...(held.mine === undefined ? [] : [held.mine]),
    ...held.handOvers.map(({ clinicSlug }) => clinicSlug),
  ]);
  return [...slugs].map((slug) => {
    const own = held.handOvers.filter(({ clinicSlug }) => clinicSlug === slug);
    const kept = own.filter(({ leftAt }) => leftAt === undefined);
    return {
      slug,
      treatments: kept.length,
      isLeaving: kept.length === 0 && slug !== held.mine,
      unsent: unsentFor(slug, held),
    };
  });
}

/** Reads the clinics that this phone is linked to, without the network. */
export async function readLinkedClinics(): Promise<readonly LinkedClinic[]> {
  const [mine, handOvers, checkIns, messages] = await Promise.all([
    readMyClinic(),
    listHandOvers(),
    listCheckIns(),
    listKeptMessages(),
  ]);
  return Promise.all(
    linkedTo({ mine, handOvers, checkIns, messages }).map(async (clinic) => ({
      ...clinic,
      name:
        (await rememberedClinic(clinic.slug))?.name ??
        (await keptProtocol(clinic.slug))?.live.clinic ??
        clinic.slug,
    })),
  );
}
