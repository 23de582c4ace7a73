/** How soon someone should look at it, lowest first. Meaning of each: docs/decisions/0003-levels-and-unknown.md. */
export const LEVELS = ['expected', 'self-care', 'contact-provider', 'same-day', 'emergency'] as const;

export type Level = (typeof LEVELS)[number];

/** Answers which rank a level has, 0 for expected to 4 for emergency. */
export function rankOf(level: Level): number {
  return LEVELS.indexOf(level);
}

/** Answers which level a rank stands for; ranks outside 0 to 4 are a bug. */
export function levelOfRank(rank: number): Level {
  const level = LEVELS[rank];
  if (level === undefined) throw new RangeError(`no level has rank ${rank}`);
  return level;
}
