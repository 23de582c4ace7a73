/** A step of a sign: 0 is not there. */
export type DayAnswer = number | 'unsure';

/** One thing a person told, and when. Only the page that made it goes on writing under its id. */
export interface Told<V> {
  readonly id: string;
  /** Goes up with every change under the same id. */
  readonly revision: number;
  readonly value: V;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** It was told on a later day than the one it is about. */
  readonly isLater?: true;
  /** It was so earlier that day; a later answer holds now. */
  readonly isOver?: true;
}

/** One day of the diary on this device. */
export interface KeptDay {
  /** Its date in the zone of the treatment, such as `2026-11-22`. */
  readonly id: string;
  /** IANA name of that zone. */
  readonly timeZone: string;
  /** By sign. More than one that holds now is a conflict of two devices. */
  readonly answers: Readonly<Record<string, readonly Told<DayAnswer>[]>>;
  readonly notes: readonly Told<string>[];
  /** What was put on the skin, by name; missing in days of an older app. */
  readonly products?: readonly Told<string>[];
  /** What was taken back, by id, with the revision it had. */
  readonly takenBack: Readonly<Record<string, number>>;
  readonly updatedAt: number;
}

/** The longest note, in characters. */
export const LONGEST_NOTE = 500;

/** The longest name of a product, in characters. */
export const LONGEST_PRODUCT = 120;

/** Answers a day of which nothing was told. */
export function emptyDay(id: string, timeZone: string): KeptDay {
  return { id, timeZone, answers: {}, notes: [], takenBack: {}, updatedAt: 0 };
}

/** Answers how bad an answer may be; not sure is worse than "not there", and no worse than a sign that is there. */
export function badnessOf(answer: DayAnswer): number {
  return answer === 'unsure' ? 0.5 : answer;
}

/** Answers what holds now of a sign, the worst first; nothing where it was not told. */
export function answersNow(day: KeptDay | undefined, finding: string): readonly Told<DayAnswer>[] {
  return (day?.answers[finding] ?? [])
    .filter(({ isOver }) => isOver !== true)
    .toSorted((a, b) => badnessOf(b.value) - badnessOf(a.value) || b.at - a.at || (a.id < b.id ? -1 : 1));
}

/** Answers whether anything was told of a day. */
export function isTold(day: KeptDay | undefined): day is KeptDay {
  if (day === undefined) return false;
  if ((day.products ?? []).length > 0) return true;
  return day.notes.length > 0 || Object.values(day.answers).some((told) => told.length > 0);
}

/** Answers what was put on the skin that day, each name once, oldest first. */
export function productsOn(day: KeptDay | undefined): readonly Told<string>[] {
  const byName = new Map<string, Told<string>>();
  const all = (day?.products ?? []).toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  for (const told of all) {
    const name = told.value.trim().toLowerCase();
    if (name !== '' && !byName.has(name)) byName.set(name, told);
  }
  return [...byName.values()];
}
