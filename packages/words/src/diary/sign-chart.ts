import { type ExpectedStep, expectedAt } from '@afterneedle/engine';
import { findings } from '@afterneedle/knowledge';
import { type Say, sayIn } from '../catalogue/catalogue.ts';
import { momentText } from '../dates/moment.ts';
import { sourceLines } from '../result/source-groups.ts';
import type { SignChart, SignChartOptions, SignRow, ToldPoint } from './sign-chart-model.ts';
import { answerName, stepNames } from './step-names.ts';

const DAY = 24 * 60;
const MINUTE = 60_000;
const TOLD_AT_MOST = 3;

const labelOf = new Map<string, string>(findings.map(({ id, label }) => [id, label]));

/** The strongest step that is usual at a minute, in words: "mild or none". */
function usualText(finding: string, most: number, say: Say): string {
  if (most === 0) return say('diary.none');
  const [, first = '', second = '', third = ''] = stepNames(finding, say);
  return say('diary.at-most', { most: String(most), first, second, third });
}

function usualNow(finding: string, { steps, treatedAt, now }: SignChartOptions, say: Say): string {
  if (treatedAt === undefined) return say('diary.usual-unknown');
  if (steps.length === 0) return say('diary.usual-never');
  const most = expectedAt(steps, Math.floor((now - treatedAt) / MINUTE));
  return say('diary.usual-now', { most: usualText(finding, most, say) });
}

function saidText(finding: string, { answer, isLater }: ToldPoint, say: Say): string {
  const step = answerName(finding, answer, say);
  return isLater ? say('diary.later', { step }) : step;
}

const unitList = (items: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale, { style: 'short', type: 'unit' }).format(items);

function toldText(finding: string, points: readonly ToldPoint[], say: Say): string {
  const sign = say.text(labelOf.get(finding) ?? finding);
  if (points.length === 0) return say('diary.told-nothing', { sign });
  const told = points
    .slice(-TOLD_AT_MOST)
    .map((point) => say('diary.step-on-day', { step: saidText(finding, point, say), day: point.day }));
  return say('diary.told', { sign, steps: unitList(told, say.locale) });
}

/** What the envelope allows at the end of a day; the last day counts until now. */
function usualOn(
  day: number,
  { steps, treatedAt, now }: SignChartOptions,
  startOfDay0: number,
): number | undefined {
  if (treatedAt === undefined) return undefined;
  const end = Math.min(startOfDay0 + (day + 1) * DAY * MINUTE - 1, Math.max(now, treatedAt));
  return expectedAt(steps, Math.max(0, Math.floor((end - treatedAt) / MINUTE)));
}

function rowsOf(
  finding: string,
  points: readonly ToldPoint[],
  { options, say, startOfDay0 }: { options: SignChartOptions; say: Say; startOfDay0: number },
): readonly SignRow[] {
  const rows: SignRow[] = [];
  for (let day = options.firstDay; day <= options.lastDay; day++) {
    const told = points.filter((point) => point.day === day).map((point) => saidText(finding, point, say));
    const most = usualOn(day, options, startOfDay0);
    rows.push({
      day,
      said: told.length === 0 ? undefined : unitList(told, say.locale),
      usual: most === undefined ? '' : usualText(finding, most, say),
    });
  }
  return rows;
}

function expectedLines(finding: string, options: SignChartOptions, say: Say): readonly string[] {
  const { steps, treatedAt } = options;
  if (treatedAt === undefined) return [say('diary.usual-unknown')];
  if (steps.length === 0) return [say('diary.usual-never')];
  const line = ({ untilMinute, severity }: ExpectedStep): string =>
    say('diary.band-until', {
      when: momentText(treatedAt + untilMinute * MINUTE, options, say),
      most: usualText(finding, severity, say),
    });
  return [...steps.map(line), say('diary.band-after')];
}

/** Answers what a chart of one sign says: a sentence, the names of its steps and band, and the table beside it. */
export function signChart(
  finding: string,
  points: readonly ToldPoint[],
  options: SignChartOptions & { readonly startOfDay0: number },
): SignChart {
  const say = sayIn(options.locale);
  const { steps, depth, cites, startOfDay0 } = options;
  const all = [...cites, ...steps.flatMap((step) => step.cites)];
  return {
    name: say.text(labelOf.get(finding) ?? finding),
    sentence: `${toldText(finding, points, say)} ${usualNow(finding, options, say)}`,
    stepNames: stepNames(finding, say),
    bandNames: steps.map(({ severity }) => usualText(finding, severity, say)),
    expected: expectedLines(finding, options, say),
    rows: rowsOf(finding, points, { options, say, startOfDay0 }),
    basis:
      steps.length === 0
        ? []
        : [say('diary.stretch', { depth: depth.split('-')[0] ?? depth }), say('diary.basis')],
    sources: sourceLines(all, say),
  };
}
