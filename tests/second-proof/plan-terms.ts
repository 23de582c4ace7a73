import type { CareItem, PlanKnowledge, Position, Thing } from '@afterneedle/engine';

/** Later than any minute of a plan: what has no end ends here. */
export const FOREVER = 1_000_000_000;
/** Before any minute of a plan: what has no floor. */
export const NEVER = -1;
/** A plan is looked at for three years and a second treatment. */
export const MOST_MINUTES = 10_000_000;

/** How an answer about a fact of a plan is written: a word is its place among the values. */
export const NOT_ASKED = -2;
export const NOT_SURE = -1;

/** The treatments of one symbolic plan; the second may be missing. */
export const TREATMENTS = [0, 1] as const;
export type Nth = (typeof TREATMENTS)[number];
/** How many lines a clinic may have about one thing. */
export const CLINIC_LINES = [0, 1] as const;

export const STANCES = ['avoid', 'do', 'may'] as const;
export const POLICIES = ['strictest', 'weighted', 'clinic'] as const;

/** The names of what is free in one symbolic plan. */
export const termOfPlan = {
  minute: 'minute',
  now: 'now',
  policy: 'policy',
  calm: 'calm',
  at: (nth: Nth): string => `at.${nth}`,
  isThere: (nth: Nth): string => `there.${nth}`,
  word: (nth: Nth, fact: string): string => `w.${nth}.${fact}`,
  sign: (finding: string): string => `sign.${finding}`,
  supplied: (thing: string): string => `given.${thing}`,
  line: (thing: string, index: number, part: 'has' | 'stance' | 'from' | 'until' | 'named'): string =>
    `line.${thing}.${index}.${part}`,
};

/** The names of what follows for one thing. */
export const termOfThing = {
  isHeld: (thing: string): string => `held.${thing}`,
  isOurs: (thing: string): string => `ours.${thing}`,
  isClinics: (thing: string): string => `clinics.${thing}`,
  isForbidden: (thing: string): string => `forbidden.${thing}`,
  /** Something speaks against it at this minute, before anybody ends or outweighs it. */
  isSpokenAgainst: (thing: string): string => `against.${thing}`,
  isFloored: (thing: string): string => `floored.${thing}`,
  isTold: (thing: string): string => `told.${thing}`,
  isAsked: (thing: string): string => `asked.${thing}`,
  isDone: (thing: string): string => `do.${thing}`,
  hasCondition: (thing: string): string => `only.${thing}`,
  isNeeded: (need: string): string => `need.${need}`,
};

/** Everything said about a thing, gathered by what it is. */
export interface Said {
  readonly thing: Thing;
  readonly is: ReadonlySet<string>;
  readonly leaves: readonly CareItem[];
  readonly does: readonly CareItem[];
  readonly positions: readonly Position[];
  readonly isNeverTold: boolean;
}

/** Answers a thing and all that it is. */
export function kindsOf(id: string, things: readonly Thing[]): ReadonlySet<string> {
  const own = things.find((thing) => thing.id === id)?.isA ?? [];
  return new Set([id, ...own.flatMap((parent) => [...kindsOf(parent, things)])]);
}

/** Answers everything said about each thing. */
export function saidOf({ things, care, positions }: PlanKnowledge): ReadonlyMap<string, Said> {
  const prescribed = new Set(things.filter((thing) => thing.prescribed === true).map(({ id }) => id));
  const said = things.map((thing): readonly [string, Said] => {
    const is = kindsOf(thing.id, things);
    const own = care.filter((item) => item.stance === 'do' && item.thing === thing.id);
    const asking = care.filter((item) => item.stance === 'do' && prescribed.has(item.thing));
    return [
      thing.id,
      {
        thing,
        is,
        leaves: care.filter((item) => item.stance === 'avoid' && is.has(item.thing)),
        does: thing.prescribed === true && own.length === 0 ? asking : own,
        positions: positions.filter((position) => is.has(position.thing)),
        isNeverTold: things.some(({ id, neverTold }) => is.has(id) && neverTold === true),
      },
    ];
  });
  return new Map(said);
}

/** Answers whole minutes from hours; null has no end. */
export function minutesOf(hours: number | null): number {
  return hours === null ? FOREVER : Math.round(hours * 60);
}
