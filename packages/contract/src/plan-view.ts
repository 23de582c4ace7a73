import type { Plan } from '@afterneedle/engine';
import type { PlanView } from './plan.ts';

const HOUR = 3_600_000;

/** Answers a plan as it is sent: every stretch of hours in moments too. */
export function planViewOf({ zeroAt, nowHour, lines, needs, open }: Plan): PlanView {
  const momentOf = (hour: number): string => new Date(zeroAt + hour * HOUR).toISOString();
  return {
    zeroAt: momentOf(0),
    nowHour,
    lines: lines.map(({ segments, items, supporters, dissenters, thing, ...line }) => ({
      thing,
      segments: segments.map(({ fromHour, untilHour, conditions, decidedBy, stance, band, onlyIf }) => ({
        fromHour,
        untilHour,
        fromAt: momentOf(fromHour),
        untilAt: untilHour === null ? null : momentOf(untilHour),
        stance,
        conditions: conditions.map((condition) =>
          condition.kind === 'unless' ? { ...condition, is: [...condition.is] } : condition,
        ),
        band,
        ...(onlyIf === undefined ? {} : { onlyIf: onlyIf.map(({ c, is }) => ({ c, is: [...is] })) }),
        decidedBy: [...decidedBy],
      })),
      items: [...items],
      floorHour: line.floorHour,
      usualUntilHour: line.usualUntilHour,
      supporters: [...supporters],
      dissenters: [...dissenters],
      ...(line.changed === undefined ? {} : { changed: line.changed }),
    })),
    needs: needs.map((need) => ({ ...need, metBy: [...need.metBy] })),
    open: open.map(({ c, things }) => ({ c, things: [...things] })),
  };
}
