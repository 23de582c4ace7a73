import type { HeardPosition, Plan, PlanLine, Segment } from '../src/plan/plan.ts';
import type { PlanInput } from '../src/plan/plan-input.ts';
import type { PlanKnowledge } from '../src/plan/plan-knowledge.ts';
import type { Position } from '../src/plan/position.ts';
import { conditionText, type Expected, expectedAt, factTexts, preparedFor } from './plan-expected.ts';
import { type Family, familiesOf } from './plan-family.ts';
import type { Prepared } from './plan-holding.ts';
import { type Case, caseOf, isMet } from './plan-reference.ts';
import { toMinutes } from './plan-subject.ts';

/** What a plan must never be. */
export const FAULT_KINDS = [
  'shape',
  'clash',
  'forbidden',
  'floor',
  'need',
  'prescribed',
  'letter',
  'heard',
  'now',
  'told',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** One thing wrong with a plan, said so that a clinician can read it. */
export interface PlanFault {
  readonly kind: FaultKind;
  readonly say: string;
}

/** What was looked at and what was wrong. */
export interface Looked {
  readonly hours: number;
  readonly faults: readonly PlanFault[];
}

const FOREVER = Number.POSITIVE_INFINITY;

/** Answers each border, the minute after it and the middle to the next. */
export function minutesAround(borders: Iterable<number>): readonly number[] {
  const sorted = [...new Set(borders)]
    .filter((border) => border >= 0 && border < FOREVER)
    .toSorted((a, b) => a - b);
  const minutes = sorted.flatMap((border, index) => {
    const next = sorted[index + 1] ?? border + 10_000;
    return [border, border + 1, Math.floor((border + next) / 2)];
  });
  return [...new Set([0, ...minutes])];
}

function bordersOf({ counting, unnamed, family, one }: Prepared, line: PlanLine): readonly number[] {
  const own = [...counting, ...unnamed].flatMap(({ from, until, floor }) => [from, until, floor]);
  const doing = family.doItems.flatMap(({ fromHour, untilHour }) =>
    one.begun.flatMap(({ at }) => [
      at + toMinutes(fromHour),
      at + toMinutes(untilHour.standard),
      at + toMinutes(untilHour.deep),
    ]),
  );
  const asked = one.lines
    .filter(({ thing }) => family.above.has(thing))
    .flatMap(({ fromHour = 0, untilHour }) =>
      one.begun.flatMap(({ at }) => [at + toMinutes(fromHour), at + toMinutes(untilHour)]),
    );
  return [0, ...own, ...doing, ...asked, ...line.segments.map(({ fromHour }) => toMinutes(fromHour))];
}

/** Answers the segment of a line at a minute. */
export function segmentAt({ segments }: PlanLine, minute: number): Segment | undefined {
  return segments.find(({ untilHour }) => minute <= toMinutes(untilHour));
}

const plainSegment = ({ stance, conditions, band, onlyIf, decidedBy }: Segment): string =>
  JSON.stringify([stance, conditions, band, onlyIf, decidedBy]);

function* shapeFaults({ thing, segments }: PlanLine): Generator<PlanFault> {
  const fault = (say: string): PlanFault => ({ kind: 'shape', say: `${thing}: ${say}` });
  if (segments[0]?.fromHour !== 0) yield fault('does not begin at hour 0');
  if (segments.at(-1)?.untilHour !== null) yield fault('ends');
  for (const [index, segment] of segments.entries()) {
    const next = segments[index + 1];
    if (next === undefined) continue;
    if (segment.untilHour !== next.fromHour || segment.fromHour >= next.fromHour) yield fault('has a gap');
    if (plainSegment(segment) === plainSegment(next)) yield fault('says the same twice');
  }
}

function* prescribedFaults(family: Family, line: PlanLine, one: Case): Generator<PlanFault> {
  if (family.thing.prescribed !== true) return;
  const isAsked = family.doItems.some((item) =>
    one.begun.some((begun) => isMet(item.whenContext, begun) === true),
  );
  for (const { stance, conditions, decidedBy } of line.segments) {
    const say = `${line.thing} was prescribed, yet we say ${stance}`;
    if (stance !== 'may' || conditions.length > 0) yield { kind: 'prescribed', say };
    if (isAsked && decidedBy.length === 0) {
      yield { kind: 'prescribed', say: `${line.thing} was prescribed and nobody says to ask` };
    }
  }
}

const hourText = (minute: number): string => `hour ${Math.round((minute / 60) * 100) / 100}`;

function isLetter(segment: Segment, expected: Expected, isFallback: boolean): boolean {
  const conditions = segment.conditions.map(conditionText).toSorted().join();
  if (isFallback && segment.stance === 'do') return conditions === '' && segment.onlyIf === undefined;
  const onlyIf = factTexts(segment.onlyIf ?? []).join();
  return (
    segment.stance === expected.stance &&
    conditions === expected.conditions.join() &&
    onlyIf === expected.onlyIf.join()
  );
}

/** Answers what is wrong with one line of a plan. */
export function lineFaults(line: PlanLine, plan: Plan, one: Case): Looked {
  const families = familiesOf(one.knowledge);
  const family = families.get(line.thing);
  if (family === undefined)
    return { hours: 0, faults: [{ kind: 'shape', say: `${line.thing} is no thing` }] };
  const faults: PlanFault[] = [
    ...shapeFaults(line),
    ...prescribedFaults(family, line, one),
    ...heardFaults(family, line, one),
  ];
  const prepared = preparedFor(family, one);
  const minutes = minutesAround(bordersOf(prepared, line));
  const standsIn = plan.needs.filter(({ byFallback, metBy }) => byFallback && metBy.includes(line.thing));
  for (const minute of minutes) {
    const segment = segmentAt(line, minute);
    if (segment === undefined) continue;
    const expected = expectedAt(prepared, minute);
    const say = (): string => `${line.thing} at ${hourText(minute)} is ${segment.stance}`;
    const isFallback = standsIn.some(
      ({ fromHour, untilHour }) =>
        (minute > toMinutes(fromHour) || minute === 0) && minute <= toMinutes(untilHour),
    );
    if (expected.isForbidden && segment.stance !== 'avoid') faults.push({ kind: 'forbidden', say: say() });
    if (expected.isFloored && segment.stance !== 'avoid') faults.push({ kind: 'floor', say: say() });
    if (!isLetter(segment, expected, isFallback)) {
      const want = [expected.stance, ...expected.conditions, ...expected.onlyIf.map((c) => `if ${c}`)].join(
        ' and ',
      );
      faults.push({ kind: 'letter', say: `${say()}, but by the letter it is ${want}` });
    }
    if (segment.stance === 'do' && family.isUntold) faults.push({ kind: 'told', say: say() });
    if (segment.stance === 'do' && family.above.size > 1)
      faults.push(...clashes(family, minute, { plan, one, isFallback }));
  }
  return { hours: minutes.length, faults };
}

/** To do at the hour at which something it is must be left out, unless a clinic gave or named just this. */
function* clashes(
  family: Family,
  minute: number,
  { plan, one, isFallback }: { readonly plan: Plan; readonly one: Case; readonly isFallback: boolean },
): Generator<PlanFault> {
  const families = familiesOf(one.knowledge);
  const isGiven = one.input.clinic?.supplied.includes(family.thing.id) === true;
  for (const line of plan.lines) {
    if (!family.above.has(line.thing) || isGiven || isFallback) continue;
    const isNamed = one.lines.some(
      ({ thing, by }) =>
        by !== undefined && family.above.has(thing) && families.get(thing)?.above.has(line.thing) === true,
    );
    if (isNamed || segmentAt(line, minute)?.stance !== 'avoid') continue;
    const say = `${family.thing.id} is to be done at ${hourText(minute)}, while ${line.thing} is left out`;
    yield { kind: 'clash', say };
  }
}

/** Words that allow something wide say nothing about a thing that is narrower and spoken against. */
function isTold(position: Position, family: Family, one: Case): boolean {
  if (!one.begun.some((begun) => isMet(position.when, begun) !== false)) return false;
  if (position.stance === 'avoid' || position.thing === family.thing.id) return true;
  return !family.wide.has(position.thing);
}

const saidText = ({ cite, stance, fromHour, untilHour, overruledBy }: HeardPosition): string =>
  `${cite}: ${stance} ${fromHour}-${untilHour} ${overruledBy ?? ''}`;

function* heardFaults(family: Family, line: PlanLine, one: Case): Generator<PlanFault> {
  if (family.positions.length + line.supporters.length + line.dissenters.length === 0) return;
  const heard = [...line.supporters, ...line.dissenters].map(saidText);
  const said = family.positions.filter((position) => isTold(position, family, one)).map(saidText);
  for (const text of said) {
    if (!heard.includes(text)) yield { kind: 'heard', say: `${text} on ${line.thing} is not told` };
  }
  for (const text of heard) {
    if (!said.includes(text))
      yield { kind: 'heard', say: `${text} on ${line.thing} is told, yet nobody said it` };
  }
}

/** Answers what is wrong with how a plan meets the needs, hour by hour. */
export function needFaults(plan: Plan, one: Case): Looked {
  const faults: PlanFault[] = [];
  let hours = 0;
  const families = familiesOf(one.knowledge);
  for (const { need, fromHour, fallback } of one.knowledge.needs) {
    const lines = plan.lines.filter(({ thing }) => families.get(thing)?.meets.has(need) === true);
    const borders = lines.flatMap(({ segments }) => segments.map((segment) => toMinutes(segment.fromHour)));
    const starts = one.begun.map(({ at }) => at);
    for (const minute of minutesAround([
      ...borders,
      ...starts,
      ...starts.map((at) => at + toMinutes(fromHour)),
    ])) {
      const latest = Math.max(...starts.filter((at) => at < minute || at === 0));
      if (minute <= latest + toMinutes(fromHour) && !(minute === 0 && fromHour === 0)) continue;
      hours++;
      const metBy = lines.filter((line) => {
        const segment = segmentAt(line, minute);
        return segment?.stance === 'do' && segment.conditions.length === 0;
      });
      const told = plan.needs.find(
        (row) =>
          row.need === need &&
          (minute > toMinutes(row.fromHour) || minute === 0) &&
          minute <= toMinutes(row.untilHour),
      );
      const say = `${need} at ${hourText(minute)}`;
      if (metBy.length === 0) faults.push({ kind: 'need', say: `${say} is met by nothing` });
      else if (told === undefined || !told.metBy.every((id) => metBy.some(({ thing }) => thing === id)))
        faults.push({ kind: 'need', say: `${say} is told wrongly` });
      else if (
        told.byFallback &&
        (told.metBy.join() !== fallback || !isNeeded(metBy, minute, { fallback, one }))
      )
        faults.push({ kind: 'need', say: `${say}: ${fallback} stands in without need` });
    }
  }
  return { hours, faults };
}

/** A fallback stands in only where nothing else is to be done by itself. */
function isNeeded(
  metBy: readonly PlanLine[],
  minute: number,
  { fallback, one }: { readonly fallback: string; readonly one: Case },
): boolean {
  const family = familiesOf(one.knowledge).get(fallback);
  if (family === undefined || metBy.some(({ thing }) => thing !== fallback)) return false;
  return expectedAt(preparedFor(family, one), minute).stance !== 'do';
}

/** Now comes after every treatment that is over, but for hour 0, which is the first treatment's own. */
function* nowFaults({ zeroAt, nowHour }: Plan, { input, begun, now }: Case): Generator<PlanFault> {
  const over = begun.filter((_, index) => (input.treatments[index]?.endedAt ?? 0) <= input.now);
  const firstOwn = over.map(({ at }) => (at === 0 ? 0 : at + 1));
  const minute = Math.max(now, ...firstOwn);
  if (toMinutes(nowHour) === minute && zeroAt === Math.min(...input.treatments.map((one) => one.endedAt)))
    return;
  yield { kind: 'now', say: `the plan is read at ${hourText(toMinutes(nowHour))}, not ${hourText(minute)}` };
}

/** Answers everything that is wrong with a plan, and at how many hours of how many things that was looked at. */
export function planFaults(
  plan: Plan,
  {
    knowledge,
    input,
    things,
  }: { readonly knowledge: PlanKnowledge; readonly input: PlanInput; readonly things?: ReadonlySet<string> },
): Looked {
  const one = caseOf(knowledge, input);
  const isWhole = plan.lines.length === knowledge.things.length;
  const lines = plan.lines.filter(({ thing }) => things?.has(thing) ?? true);
  const looked = [...lines.map((line) => lineFaults(line, plan, one)), needFaults(plan, one)];
  return {
    hours: looked.reduce((all, { hours }) => all + hours, 0),
    faults: [
      ...(isWhole ? [] : [{ kind: 'shape' as const, say: 'a thing has no line' }]),
      ...nowFaults(plan, one),
      ...looked.flatMap(({ faults }) => faults),
    ],
  };
}
