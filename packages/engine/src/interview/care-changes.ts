import { careNow } from '../care/care-now.ts';
import type { Bounds } from '../facts/bounds.ts';
import { answersTo, askableItems } from './askable.ts';
import type { CompiledScreen, Item } from './compile-interview.ts';
import type { Probe, Situation } from './situation.ts';

function withAnswer(
  { compiled }: Situation,
  bounds: Bounds,
  { item, probe }: { item: Item; probe: Probe },
): Bounds {
  const { slots } = compiled.layout;
  if (item.isFinding) {
    const least = { ...bounds.least, findings: { ...bounds.least.findings, [item.fact]: probe.value } };
    return { ...bounds, least };
  }
  const words = [slots.words[item.slot - slots.findingCount]?.[probe.value] ?? ''];
  return {
    ...bounds,
    least: { ...bounds.least, contexts: { ...bounds.least.contexts, [item.fact]: words } },
    most: { ...bounds.most, contexts: { ...bounds.most.contexts, [item.fact]: words } },
  };
}

/** What to do now and what to leave until when; in an emergency nothing more is asked. */
function careOf({ compiled }: Situation, bounds: Bounds): string {
  const { firstAid, doNow, avoidUntil } = careNow(compiled.knowledgeBase, bounds, { isEmergency: false });
  return [
    firstAid.map(({ id }) => id),
    doNow.map(({ id }) => id),
    avoidUntil.map(({ item, untilHour }) => `${item.id} ${untilHour}`),
  ].join('|');
}

/** Answers which facts of a screen would change what to do now or what to leave until when. */
export function careChanges(screen: CompiledScreen, situation: Situation): readonly Item[] {
  const { isCare } = situation.interview;
  const items = askableItems(screen, situation).filter(({ slot }) => isCare[slot] === 1);
  if (items.length === 0) return [];
  const bounds = situation.bounds();
  const now = careOf(situation, bounds);
  return items.filter((item) =>
    answersTo(item, screen, situation).some(
      (probe) => careOf(situation, withAnswer(situation, bounds, { item, probe })) !== now,
    ),
  );
}
