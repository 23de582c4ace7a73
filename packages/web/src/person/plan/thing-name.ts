import { planKnowledge } from '@afterneedle/knowledge/plan';
import type { PlanDay, PlanItem, PlanPage } from '@afterneedle/words/plan';
import { t } from '../../language/t.ts';

const labels = new Map<string, string>(planKnowledge.things.map(({ id, label }) => [id, label]));

/** Answers the short name of what a line of the plan is about. */
export function nameOf({ thing, say }: PlanItem): string {
  const label = labels.get(thing);
  return label === undefined ? say : t(label);
}

function withoutWaits({ wait }: PlanPage, day: PlanDay): PlanDay {
  const said = wait.items.map((item) => `${nameOf(item)}: `);
  return { ...day, lines: day.lines.filter((line) => !said.some((name) => line.startsWith(name))) };
}

/** Answers later days without the ends of waits that already stand under their date among what to leave out. */
export function daysWithoutWaits(page: PlanPage, days: readonly PlanDay[]): readonly PlanDay[] {
  return days.map((day) => withoutWaits(page, day)).filter(({ lines }) => lines.length > 0);
}

/** Answers the next days, each of them: where only waits end, that they do. */
export function nextWithoutWaits(page: PlanPage): readonly PlanDay[] {
  return page.next.days.map((day) => {
    const left = withoutWaits(page, day);
    return left.lines.length > 0 ? left : { ...day, lines: [t('A wait ends. It stands under its date.')] };
  });
}

const needed = new Set<string>(
  planKnowledge.things.filter(({ meets }) => meets !== undefined && meets.length > 0).map(({ id }) => id),
);

/** How many lines stand in the open, besides what the skin cannot be without. */
const SHOWN = 5;

/** Answers what to do that stands in the open and what is folded; what covers from the sun, moistens or cleans is never folded. */
export function openAndFolded(items: readonly PlanItem[]): {
  readonly open: readonly PlanItem[];
  readonly folded: readonly PlanItem[];
} {
  const isOpen = (item: PlanItem, index: number): boolean => index < SHOWN || needed.has(item.thing);
  return {
    open: items.filter(isOpen),
    folded: items.filter((item, index) => !isOpen(item, index)),
  };
}
