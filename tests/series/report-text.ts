import { seriesKnowledge } from '@afterneedle/knowledge/series';
import { complications } from './complications.ts';
import type { Schedule } from './follow-course.ts';
import type { Figures } from './measure.ts';

/** The figures of one compliance and schedule. */
export interface Measured {
  readonly compliance: number;
  readonly schedule: Schedule;
  readonly courses: number;
  readonly figures: readonly Figures[];
}

const MAIN = { compliance: 0.9, schedule: 'again' } as const;
const TARGETS = { falseAlerts: 0.02, soon: 0.85 } as const;
const FAST = ['infection', 'allergy', 'cold-sore'] as const;

const SCHEDULES: Readonly<Record<Schedule, string>> = {
  daily: 'once a day for 2 weeks, then once a week to week 6',
  again: 'once a day for 2 weeks, then once a week to week 6, and 6 hours after a rise that is not sure',
  'as-asked': 'only when the series itself asks',
};

const percent = (value: number): string => `${(value * 100).toFixed(value < 0.1 ? 1 : 0)} %`;
const hours = (value: number): string => (Number.isFinite(value) ? `${Math.round(value)} h` : 'never');

function foundIn({ found }: Figures, id: string): { soon: number; week: number; median: number } {
  return found[id] ?? { soon: 0, week: 0, median: Number.POSITIVE_INFINITY };
}

function row(figures: Figures): string {
  const cells = complications.map(({ id }) => {
    const { soon, median } = foundIn(figures, id);
    return id === 'granuloma'
      ? `${percent(foundIn(figures, id).week)} in 7 d`
      : `${percent(soon)}, ${hours(median)}`;
  });
  return `| ${figures.label} | ${percent(figures.falseAlerts)} | ${cells.join(' | ')} | ${percent(figures.slow)} | ${figures.checkIns.toFixed(1)} |`;
}

function tableOf({ compliance, schedule, courses, figures }: Measured): readonly string[] {
  const shown =
    compliance === MAIN.compliance && schedule === MAIN.schedule
      ? figures
      : figures.filter(({ id }) => id === 'series' || id === 'still-moderate');
  return [
    `### ${percent(compliance)} of the check-ins are done; asked ${SCHEDULES[schedule]} (${courses} courses of each kind)`,
    '',
    '| way of watching | ordinary courses with a false alert | infection: found within 48 h, median | allergy | cold sore | granuloma | slow healers by day 7 | check-ins of an ordinary course |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...shown.map(row),
    '',
  ];
}

/** The highest share that still fits a count with 95 % (Wilson). */
function atMost(share: number, of: number): number {
  const z = 1.96;
  const middle = share + (z * z) / (2 * of);
  const width = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return (middle + width) / (1 + (z * z) / of);
}

function fastIn(figures: Figures): number {
  return FAST.reduce((sum, id) => sum + foundIn(figures, id).soon, 0) / FAST.length;
}

function targetLines(all: readonly Measured[]): readonly string[] {
  const main = all.find(
    ({ compliance, schedule }) => compliance === MAIN.compliance && schedule === MAIN.schedule,
  );
  const series = main?.figures.find(({ id }) => id === 'series');
  if (series === undefined) return [];
  const fast = fastIn(series);
  const others = all.flatMap(({ compliance, schedule, figures }) => {
    const own = figures.find(({ id }) => id === 'series');
    const isMain = compliance === MAIN.compliance && schedule === MAIN.schedule;
    return own === undefined || isMain
      ? []
      : [
          `- At ${percent(compliance)}, asked ${SCHEDULES[schedule]}: ${percent(own.falseAlerts)} false, ${percent(fastIn(own))} of the three within 48 h, with ${own.checkIns.toFixed(1)} check-ins in an ordinary course.`,
        ];
  });
  const four = (fast * FAST.length + foundIn(series, 'granuloma').soon) / (FAST.length + 1);
  const verdict = (isMet: boolean): string => (isMet ? 'met' : '**missed**');
  return [
    `- At most 2 % false alerts for an ordinary course, at 90 %: **${percent(series.falseAlerts)}** (at most ${percent(atMost(series.falseAlerts, main?.courses ?? 1))} by chance), ${verdict(series.falseAlerts <= TARGETS.falseAlerts)}. By depth: ${Object.entries(
      series.falseByDepth,
    )
      .map(([depth, value]) => `${depth} ${percent(value)}`)
      .join(', ')}.`,
    `- At least 85 % of rising complications within 48 h, at 90 %: **${percent(fast)}** of those that rise within days (infection, allergy, cold sore), ${verdict(fast >= TARGETS.soon)}. With the granuloma, which takes 1 to 2 weeks to rise: ${percent(four)}, ${verdict(four >= TARGETS.soon)}.`,
    ...others,
  ];
}

function numberLines(): readonly string[] {
  return [
    '| number | value | why | signed by |',
    '| --- | --- | --- | --- |',
    ...Object.entries(seriesKnowledge.numbers).map(
      ([id, { value, why, signedBy }]: readonly [
        string,
        { readonly value: number; readonly why: string; readonly signedBy: string | null },
      ]) => `| ${id} | ${value} | ${why} | ${signedBy ?? 'nobody'} |`,
    ),
  ];
}

/** Answers the report on the series as a page. */
export function reportText(all: readonly Measured[], seed: number): string {
  return `${[
    '# Check-ins over time: false alerts and what is found',
    '',
    '*Written by `node tests/series/write-report.ts`; not edited by hand.*',
    '',
    '## What this does not show',
    '',
    'Every person below is made up by a program. The hours at which a sign comes and goes are those the sources name; how strong it is, how fast a complication climbs and how unsure people are about a step are our own guess. The envelopes rest on the same sources, so the test is circular: it shows that the method works as meant and catches a step back. It says nothing about real people. The noise was written before the numbers were chosen and does not know them. Two things in the made-up courses were changed while the numbers were chosen: complications became milder (heights times 0.6 to 1.1), and a sign that counted as gone at half a step, so that slight signs lingered at the edge of being told for days, is now gone at a quarter. The second lowers the false alerts of every way of watching. The people below are others than those the numbers were chosen with.',
    '',
    'An alert here is whatever the series raises. What the rules say of a single check-in (pus, blisters, fever, severe pain) comes on top and is not counted.',
    '',
    '## Targets',
    '',
    ...targetLines(all),
    '',
    `## Figures (seed ${seed})`,
    '',
    ...all.flatMap(tableOf),
    'An ordinary course: 13 signs, nine of ten gone by the hour the sources name, pace and heights by chance, three needle depths. A slow healer takes 2.2 times as long. A complication is counted from the hour at which one of its signs could be told first (half a step). People are off by a steady bias of 0.15 steps and by 0.25 at each answer, swell more in the morning, and give a wrong step in 1 of 100 answers. A granuloma rises so slowly that 48 hours mean little; firm lumps are for the clinic from day 5 by a rule of their own.',
    '',
    '## The numbers',
    '',
    'No source gives a number for answers in four steps. These were chosen by the simulation above and stand in `packages/knowledge/src/series`, where the envelopes and their sources stand too.',
    '',
    ...numberLines(),
    '',
    '## How a sign is judged',
    '',
    '- **Expected:** the strongest step that is ordinary at this hour (envelope), stretched by depth, never past the window of the effect.',
    '- **Slower:** the steps above expected and slack, added up over the hours they stood for (a CUSUM), pass a limit. An answer that is no better never takes anything off; "gone" sets it to nothing. The rules take it as "about the same".',
    '- **Rising:** two steps above the lowest answer so far, or one step that was told again some hours later, and above the expected; or any rise of a sign that is already slower. The rules take it as "worse", and as "came back" where the sign had gone.',
    '- **Rising fast:** two steps within two hours after the first 12 hours; for bumps and lumps from few to many within a day. The rules take it as "worse fast".',
    '- **Came and went:** a danger sign told in the last 24 hours still counts.',
    '- What was not asked is unknown. A missed check-in changes nothing. The level is never lower than that of the last check-in alone.',
  ].join('\n')}\n`;
}
