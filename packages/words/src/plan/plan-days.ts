import type { CareItem, PlanLine } from '@afterneedle/engine';
import { dateOfDayText, dayOf } from '../dates/moment.ts';
import { clinicChanges } from './clinic-items.ts';
import { clockText, standsAlone, waitEndText } from './plan-lines.ts';
import type { PlanDay } from './plan-page-model.ts';
import { instantAt, planMoment } from './plan-time.ts';
import type { PlanWords } from './plan-words.ts';

const LAST_HOUR = 24 * 90;
const NEXT_DAYS = 3;

/** Something that begins or ends at one moment of a plan. */
export interface PlanChange {
  readonly thing: string;
  readonly kind: 'ends' | 'starts';
  /** What it is called, where it is none of the things we know. */
  readonly label?: string;
  readonly atHour: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** With its date. */
  readonly text: string;
  /** For a place where the day stands above. */
  readonly onTheDay: string;
}

function startsOf(words: PlanWords, line: PlanLine, index: number): readonly CareItem[] {
  const before = line.segments[index - 1];
  const segment = line.segments[index];
  if (segment?.stance !== 'do') return [];
  return words.options.knowledge.care.filter(
    ({ id, stance, thing }) =>
      stance === 'do' &&
      thing === line.thing &&
      segment.decidedBy.includes(id) &&
      !(before?.decidedBy.includes(id) ?? false),
  );
}

/** A kind of the thing is to be used from this hour on: its own line says which, and that the others may wait. */
function isToldOfKind({ plan, options }: PlanWords, { thing }: PlanLine, atHour: number): boolean {
  const kinds = options.knowledge.things.filter(({ isA = [] }) => isA.includes(thing)).map(({ id }) => id);
  return plan.lines
    .filter((other) => kinds.includes(other.thing))
    .some(({ segments }) => segments.some(({ stance, fromHour }) => stance === 'do' && fromHour === atHour));
}

function changesOf(words: PlanWords, line: PlanLine): readonly PlanChange[] {
  const { plan, options, say } = words;
  return line.segments.flatMap((segment, index): readonly PlanChange[] => {
    const before = line.segments[index - 1];
    const atHour = segment.fromHour;
    if (before === undefined || atHour > LAST_HOUR) return [];
    const at = instantAt(plan.zeroAt, atHour, options);
    const when = planMoment(at, options, say);
    const starts = startsOf(words, line, index).map((item) => ({
      thing: line.thing,
      kind: 'starts' as const,
      atHour,
      at,
      text: say('plan.starts', { when, say: say.text(item.say) }),
      onTheDay: say('plan.day-starts', { time: clockText(at, words), say: say.text(item.say) }),
    }));
    const isEnd = before.stance === 'avoid' && segment.stance !== 'avoid' && standsAlone(words, line, before);
    if (!isEnd || starts.length > 0 || isToldOfKind(words, line, atHour)) return starts;
    const text = waitEndText(words, line, { atHour, as: atHour < plan.nowHour ? 'past' : 'ahead' });
    const onTheDay = waitEndText(words, line, { atHour, as: 'on-the-day' });
    return [{ thing: line.thing, kind: 'ends', atHour, at, text, onTheDay }];
  });
}

/** Answers everything that begins or ends in a plan, in order of time. */
export function changesOfPlan(words: PlanWords): readonly PlanChange[] {
  return words.plan.lines.flatMap((line) => changesOf(words, line)).toSorted((a, b) => a.atHour - b.atHour);
}

/** Answers everything that begins or ends in a plan, with the lines a clinic added, in order of time. */
export function allChanges(words: PlanWords): readonly PlanChange[] {
  return [...changesOfPlan(words), ...clinicChanges(words)].toSorted((a, b) => a.atHour - b.atHour);
}

/** Answers when the latest treatment ended: days are counted from it. */
export function latestAt({ plan, options }: PlanWords): number {
  return options.now - (options.sinceLatestHours ?? plan.nowHour) * 3_600_000;
}

function dayPage(words: PlanWords, changes: readonly PlanChange[], day: number): PlanDay {
  const { options, say } = words;
  const zero = dayOf(latestAt(words), options.timeZone);
  const lines = changes
    .filter(({ at }) => dayOf(at, options.timeZone) === day)
    .map(({ onTheDay }) => onTheDay);
  return {
    day: day - zero,
    heading: `${say('plan.day', { day: day - zero })}, ${dateOfDayText(day, options)}`,
    lines: lines.length > 0 ? [...new Set(lines)] : [say('plan.nothing-changes')],
  };
}

/** Answers the next 3 days, and every later day on which something changes. */
export function daysAhead(words: PlanWords): {
  readonly next: readonly PlanDay[];
  readonly weeks: readonly PlanDay[];
} {
  const { options, plan } = words;
  const changes = allChanges(words).filter(({ atHour }) => atHour >= plan.nowHour && atHour <= LAST_HOUR);
  const today = dayOf(options.now, options.timeZone);
  const later = changes.map(({ at }) => dayOf(at, options.timeZone)).filter((day) => day > today + NEXT_DAYS);
  const next = Array.from({ length: NEXT_DAYS }, (_, index) => dayPage(words, changes, today + index + 1));
  return { next, weeks: [...new Set(later)].map((day) => dayPage(words, changes, day)) };
}
