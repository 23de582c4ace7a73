import type { PlanItem, PlanPage } from '@afterneedle/words/plan';

interface Block {
  readonly heading: string;
  readonly lines: readonly string[];
}

function blockText({ heading, lines }: Block): readonly string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines];
}

const bullets = (lines: readonly string[]): readonly string[] => lines.map((line) => `- ${line}`);

function itemText({ say, unless, differ, clinic }: PlanItem): readonly string[] {
  const more = [...unless, ...clinic, ...(differ === undefined ? [] : [differ])];
  return [`- ${say}`, ...more.map((line) => `  ${line}`)];
}

function itemsText({ heading, items }: PlanPage['doNow']): readonly string[] {
  return blockText({ heading, lines: items.flatMap(itemText) });
}

function waitText({ heading, groups }: PlanPage['wait']): readonly string[] {
  const ends = groups.flatMap(({ until, items }) => [
    ...(until === '' ? [] : [until]),
    ...items.flatMap(itemText),
  ]);
  return blockText({ heading, lines: ends });
}

function daysText({ heading, days }: PlanPage['next']): readonly string[] {
  return blockText({ heading, lines: days.flatMap((day) => [`${day.heading}:`, ...bullets(day.lines)]) });
}

function causesText({ causes }: PlanPage): readonly string[] {
  if (causes === undefined) return [];
  return causes.groups.flatMap(({ cause, soothes, worsens, clinician }) => [
    '',
    `${causes.heading}: ${cause}`,
    ...[soothes, worsens, clinician].flatMap(({ heading, lines }) =>
      lines.length === 0 ? [] : [`${heading}:`, ...bullets(lines)],
    ),
  ]);
}

function openText({ open }: PlanPage): readonly string[] {
  if (open === undefined) return [];
  return blockText({ heading: open.heading, lines: [open.lead, ...bullets(open.lines)] });
}

/** Answers a plan as plain lines: today, what to leave out until when, the days and weeks, what is usual, what is open. */
export function planAsText(page: PlanPage): string {
  const section = ({ heading, lines }: Block): readonly string[] =>
    blockText({ heading, lines: bullets(lines) });
  return [
    page.title,
    page.treated,
    page.phaseText,
    ...(page.several === undefined ? [] : [page.several]),
    ...itemsText(page.doNow),
    ...waitText(page.wait),
    ...itemsText(page.may),
    ...daysText(page.next),
    ...daysText(page.weeks),
    ...section(page.usual),
    ...causesText(page),
    ...section(page.nextTime),
    ...openText(page),
    '',
    page.advice,
  ].join('\n');
}
