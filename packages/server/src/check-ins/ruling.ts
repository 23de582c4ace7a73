import type { LevelResult, ServerResult } from '@afterneedle/contract';
import { type Level, levelOfRank, rankOf } from '@afterneedle/engine';

/** Which level rules when phone and server each came to one. */
export interface Ruling {
  readonly level: Level;
  readonly levelAtWorst: Level;
  readonly certified: boolean;
  readonly differ: boolean;
  /** The person must be told: the server came to a higher level than their phone showed. */
  readonly raised: boolean;
  readonly contactWithinHours: number | null;
}

const CONTACT_HOURS: Readonly<Record<Level, number | null>> = {
  expected: null,
  'self-care': null,
  'contact-provider': 48,
  'same-day': 24,
  emergency: 0,
};

/** Lets the higher of two levels rule; nobody is turned away because they differ. */
export function ruleBetween(phone: LevelResult, server: ServerResult): Ruling {
  const phoneRank = rankOf(phone.level);
  const serverRank = rankOf(server.level);
  const level = levelOfRank(Math.max(phoneRank, serverRank));
  const byLevel = CONTACT_HOURS[level];
  const hours = [server.contactWithinHours, byLevel].filter((each) => each !== null);
  return {
    level,
    levelAtWorst: levelOfRank(Math.max(rankOf(level), rankOf(server.levelAtWorst))),
    certified: phone.certified && server.certified,
    differ: phoneRank !== serverRank,
    raised: serverRank > phoneRank,
    contactWithinHours:
      serverRank >= phoneRank ? server.contactWithinHours : hours.length === 0 ? null : Math.min(...hours),
  };
}
