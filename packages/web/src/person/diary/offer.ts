import { type Facts, rankOf } from '@afterneedle/engine';
import { momentIn } from '../../offline/calendar-days.ts';
import { answersNow, type KeptDay } from '../../offline/diary-day.ts';
import { engine } from '../check-in/engine.ts';
import { readText } from '../check-in/triage.ts';
import type { Diary } from './diary.ts';

const MINUTE = 60_000;
const HOUR = 3_600_000;

/** Why the diary offers a check-in, and when it asks again. It never says a level. */
export interface Offer {
  /** What the note names that may need help at once. */
  readonly inNote: readonly string[];
  /** What the note names may be an emergency. */
  readonly isDanger: boolean;
  /** The note has words of despair or self-harm. */
  readonly isCrisis: boolean;
  /** Signs that are more than when they were told last. */
  readonly risen: readonly string[];
  /** What was told is more than usual, by the rules or over time. */
  readonly isMore: boolean;
  /** When to look again, as the series asks; milliseconds since 1970. */
  readonly againAt: number | undefined;
}

type Told = Readonly<Record<string, number | 'unsure'>>;

function toldOn(day: KeptDay): Told {
  return Object.fromEntries(
    Object.keys(day.answers).flatMap((finding) => {
      const [worst] = answersNow(day, finding);
      return worst === undefined ? [] : [[finding, worst.value] as const];
    }),
  );
}

/** What was told of a sign before: earlier that day, or last. */
function toldBefore(
  { samples, startedAt, treatment }: Diary,
  day: KeptDay,
  finding: string,
): number | undefined {
  const earlier = (day.answers[finding] ?? []).findLast(({ isOver }) => isOver === true)?.value;
  if (typeof earlier === 'number') return earlier;
  const midnight = Math.floor((momentIn(day.id, 0, treatment.timeZone) - startedAt) / MINUTE);
  const before = samples.findLast(
    ({ minutes, facts }) => minutes < midnight && typeof facts.findings[finding] === 'number',
  );
  const value = before?.facts.findings[finding];
  return typeof value === 'number' ? value : undefined;
}

function risenOn(diary: Diary, day: KeptDay, told: Told): readonly string[] {
  return Object.entries(told).flatMap(([finding, value]) => {
    const before = toldBefore(diary, day, finding);
    return typeof value === 'number' && before !== undefined && value > before ? [finding] : [];
  });
}

function rankFor(diary: Diary, findings: Facts['findings'], at: number): number {
  const { treatment, treatedAt } = diary;
  const minutes =
    treatedAt === undefined ? {} : { minutes: Math.max(0, Math.floor((at - treatedAt) / MINUTE)) };
  return rankOf(engine.decide({ findings, contexts: treatment.contexts, ...minutes }).level);
}

/** When something was told of a day last. */
function toldLastAt(day: KeptDay): number {
  return Math.max(
    0,
    ...Object.values(day.answers)
      .flat()
      .map(({ at }) => at),
    ...day.notes.map(({ at }) => at),
  );
}

/**
 * Answers whether today's entry calls for a check-in, and why; nothing where all is quiet or a check-in came after it.
 */
export function offerFor(diary: Diary, date: string): Offer | undefined {
  const day = diary.byDate.get(date);
  if (day === undefined || date !== diary.today) return undefined;
  const at = toldLastAt(day);
  const told = toldOn(day);
  const read = day.notes.map(({ value }) => readText(value));
  const named: Record<string, number | true> = Object.assign({}, ...read.map(({ findings }) => findings));
  const noteRank = rankFor(diary, named, at);
  const isDanger = noteRank >= rankOf('emergency');
  const inNote = noteRank >= rankOf('same-day') ? urgentIn(diary, named, at) : [];
  const isCrisis = read.some(({ crisis }) => crisis === true);
  const risen = risenOn(diary, day, told);
  const isMore =
    rankFor(diary, told, at) >= rankOf('contact-provider') || (diary.reading?.explanations.length ?? 0) > 0;
  const hours = diary.reading?.recheckAfterHours ?? null;
  const checkedAt = diary.checkIns.at(-1)?.minutes;
  const isChecked = checkedAt !== undefined && diary.startedAt + (checkedAt + 1) * MINUTE > at;
  const againAt = hours === null || at === 0 ? undefined : at + hours * HOUR;
  if (isChecked && !isCrisis) return undefined;
  if (inNote.length === 0 && !isCrisis && risen.length === 0 && !isMore && againAt === undefined)
    return undefined;
  return { inNote, isDanger, isCrisis, risen, isMore, againAt };
}

/** Which of the named signs are urgent by themselves; all, where only together they are. */
function urgentIn(diary: Diary, named: Facts['findings'], at: number): readonly string[] {
  const all = Object.keys(named);
  const alone = all.filter(
    (finding) => rankFor(diary, { [finding]: named[finding] ?? true }, at) >= rankOf('same-day'),
  );
  return alone.length > 0 ? alone : all;
}
