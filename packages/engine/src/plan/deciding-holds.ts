import type { Moment, Started } from './moment.ts';
import type { SettledHold } from './settle-hold.ts';
import type { FactCondition } from './thing.ts';

/** Answers texts in order, each once. */
export function sorted(texts: readonly string[]): readonly string[] {
  return texts.length < 2 ? texts : [...new Set(texts)].toSorted();
}

/** Adds the values of a fact to those gathered of it. */
export function addValues(values: Map<string, Set<string>>, { c, is }: FactCondition): void {
  const all = values.get(c) ?? new Set();
  for (const value of is) all.add(value);
  values.set(c, all);
}

/** Answers gathered facts in a fixed order. */
export function factsFrom(values: ReadonlyMap<string, ReadonlySet<string>>): readonly FactCondition[] {
  return [...values].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([c, is]) => ({ c, is: sorted([...is]) }));
}

/** One treatment and one fact nobody knows of it. */
interface OpenFact {
  readonly values: Set<string>;
  readonly holds: SettledHold[];
}

/** The holds by what nobody knows of which each answer leaves one standing. */
function inevitable(holds: readonly SettledHold[], { asked }: Moment): readonly SettledHold[] {
  const facts = new Map<Started, Map<string, OpenFact>>();
  for (const hold of holds) {
    if (hold.open === undefined) continue;
    const ofTreatment = facts.get(hold.treatment) ?? new Map<string, OpenFact>();
    const fact = ofTreatment.get(hold.open.c) ?? { values: new Set(), holds: [] };
    for (const value of hold.open.is) fact.values.add(value);
    fact.holds.push(hold);
    facts.set(hold.treatment, ofTreatment.set(hold.open.c, fact));
  }
  const isWhole = ([c, { values }]: readonly [string, OpenFact]): boolean =>
    asked.get(c)?.values.every((value) => values.has(value)) === true;
  return [...facts.values()].flatMap((ofTreatment) =>
    [...ofTreatment].filter(isWhole).flatMap(([, fact]) => fact.holds),
  );
}

/** What stands whatever the answers are decides alone; else everything that may be so does, and the answers are named. */
export function decidingHolds(
  holds: readonly SettledHold[],
  moment: Moment,
): { readonly deciding: readonly SettledHold[]; readonly onlyIf: readonly FactCondition[] } {
  const sure = holds.filter(({ open }) => open === undefined);
  if (sure.length === holds.length) return { deciding: holds, onlyIf: [] };
  const deciding = [...sure, ...inevitable(holds, moment)];
  if (deciding.length > 0) return { deciding, onlyIf: [] };
  const values = new Map<string, Set<string>>();
  for (const { open } of holds) if (open !== undefined) addValues(values, open);
  return { deciding: holds, onlyIf: factsFrom(values) };
}
