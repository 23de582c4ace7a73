import { planKnowledge } from '@afterneedle/knowledge/plan';
import type { PlanDay, PlanItem, PlanPage } from '@afterneedle/words/plan';
import { t } from '../../language/t.ts';

const labels = new Map<string, string>(planKnowledge.things.map(({ id, label }) => [id, label]));

/** Answers the short name of what a line of the plan is about. */
export function nameOf({ thing, say }: PlanItem): string {
  const label = labels.get(thing);
  return label === undefined ? say : t(label);
}

/** Answers the days ahead without the ends of waits that already stand under their date among what to leave out. */
export function daysWithoutWaits({ wait }: PlanPage, days: readonly PlanDay[]): readonly PlanDay[] {
  const said = wait.items.map((item) => `${nameOf(item)}: `);
  return days
    .map((day) => ({
      ...day,
      lines: day.lines.filter((line) => !said.some((name) => line.startsWith(name))),
    }))
    .filter(({ lines }) => lines.length > 0);
}
