import { type KeptDay, productsOn } from '../../offline/diary-day.ts';
import type { KeptPlan } from '../../offline/kept-plan.ts';

const MOST = 6;

/** Answers the products a person named or was given, the latest first, each once. */
export function knownProducts(days: readonly KeptDay[], plan: KeptPlan | undefined): readonly string[] {
  const told = days.flatMap((day) => productsOn(day)).toSorted((a, b) => b.at - a.at);
  const given = (plan?.treatments ?? []).flatMap(({ record }) => record?.given ?? []);
  const byName = new Map<string, string>();
  for (const name of [...told.map(({ value }) => value.trim()), ...given])
    if (!byName.has(name.toLowerCase())) byName.set(name.toLowerCase(), name);
  return [...byName.values()].slice(0, MOST);
}
