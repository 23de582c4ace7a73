import type { ExpectedStep } from '@afterneedle/engine';
import type { ToldPoint } from '@afterneedle/words/diary';

const DAY = 24 * 60;

/** The measures of a chart, in its own units. */
export const CHART = { width: 360, left: 88, right: 8, top: 20, row: 28, foot: 24 } as const;

/** Where things stand in a chart. */
export interface ChartShape {
  readonly height: number;
  /** The left edge of a day, which begins at midnight. */
  readonly dayX: (day: number) => number;
  /** The middle of the row of a step. */
  readonly stepY: (step: number) => number;
  readonly minuteX: (minutes: number) => number;
  /** The outline of what is usual: "not there" always is, and every step up to the expected one. */
  readonly band: string;
  readonly points: readonly (ToldPoint & { readonly x: number; readonly y: number })[];
  /** Lines from one day's answer to the next; none over a day of which nothing is known. */
  readonly lines: readonly { readonly from: number; readonly to: number }[];
}

interface ChartInput {
  readonly steps: readonly ExpectedStep[];
  readonly points: readonly ToldPoint[];
  /** Steps of the scale without "not there". */
  readonly most: number;
  readonly lastDay: number;
  /** Minutes after midnight at which the treatment ended. */
  readonly startMinute: number;
}

/** Answers where the band, the answers and the days of one chart stand. */
export function chartShape({ steps, points, most, lastDay, startMinute }: ChartInput): ChartShape {
  const { width, left, right, top, row, foot } = CHART;
  const days = lastDay + 1;
  const dayX = (day: number): number => left + ((width - left - right) * Math.min(day, days)) / days;
  const minuteX = (minutes: number): number => dayX((startMinute + minutes) / DAY);
  const rowTop = (step: number): number => top + (most - step) * row;
  const stepY = (step: number): number => rowTop(step) + row / 2;
  const floor = rowTop(0) + row;
  const corners: [number, number][] = [[minuteX(0), floor]];
  let from = 0;
  for (const { untilMinute, severity } of steps) {
    corners.push([minuteX(from), rowTop(severity)], [minuteX(untilMinute), rowTop(severity)]);
    from = untilMinute;
  }
  corners.push([minuteX(from), rowTop(0)], [dayX(days), rowTop(0)], [dayX(days), floor]);
  const band = `M${corners.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`;
  const placed = points.map((point) => ({
    ...point,
    x: minuteX(point.minutes),
    y: point.answer === 'unsure' ? stepY(0) : stepY(point.answer),
  }));
  const lines = placed.flatMap((point, at) => {
    const before = placed[at - 1];
    const isNext = before !== undefined && point.day - before.day <= 1;
    const isKnown = point.answer !== 'unsure' && before?.answer !== 'unsure';
    return isNext && isKnown ? [{ from: at - 1, to: at }] : [];
  });
  return { height: floor + foot, dayX, stepY, minuteX, band, points: placed, lines };
}

const round = (value: number): number => Math.round(value * 10) / 10;
