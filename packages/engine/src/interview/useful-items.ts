import { answersTo, askableItems } from './askable.ts';
import type { CompiledScreen, Item } from './compile-interview.ts';
import type { Gist } from './gists.ts';
import { type Probe, type Situation, tryOut } from './situation.ts';

/** Whatever else stays calm, these are still needed to rule out what all of the screen together rule out. */
function addJointly(
  useful: ReadonlySet<number>,
  calm: readonly Probe[],
  look: (probes: readonly Probe[]) => string,
): ReadonlySet<number> {
  const whenCalm = look(calm);
  const chosen = new Set(useful);
  for (const index of calm.keys()) {
    if (look(calm.filter((_, at) => chosen.has(at))) === whenCalm) return chosen;
    chosen.add(index);
  }
  return chosen;
}

/**
 * Answers which facts of a screen could change what the gist looks at: by an answer alone, by one where all others are
 * calm, or by ruling something out together with others.
 */
export function usefulItems(screen: CompiledScreen, situation: Situation, gist: Gist): readonly Item[] {
  const items = askableItems(screen, situation);
  if (items.length === 0) return [];
  const look = (probes: readonly Probe[]): string => gist(tryOut(situation, probes), situation);
  const answers = items.map((item) => answersTo(item, screen, situation));
  const calm = answers.map((list) => list[0] as Probe);
  const now = look([]);
  const whenCalm = look(calm);
  const useful = new Set<number>();
  for (const [index, list] of answers.entries()) {
    const isAlone = list.some((probe) => look([probe]) !== now);
    if (isAlone || list.some((probe) => look(calm.with(index, probe)) !== whenCalm)) useful.add(index);
  }
  const chosen = addJointly(useful, calm, look);
  return items.filter((_, index) => chosen.has(index));
}

/** Answers whether any fact of a screen could change what the gist looks at. */
export function isUseful(screen: CompiledScreen, situation: Situation, gist: Gist): boolean {
  const items = askableItems(screen, situation);
  if (items.length === 0) return false;
  const look = (probes: readonly Probe[]): string => gist(tryOut(situation, probes), situation);
  const answers = items.map((item) => answersTo(item, screen, situation));
  const now = look([]);
  if (look(answers.map((list) => list[0] as Probe)) !== now) return true;
  return answers.some((list) => list.some((probe) => look([probe]) !== now));
}
