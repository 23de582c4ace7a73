import { MAX_HOURS } from '../facts/facts.ts';
import { clinicChange, lastMinute } from './clinic-change.ts';
import { type CompiledPlan, compilePlan } from './compile-plan.ts';
import { heardFrom } from './heard.ts';
import { meetNeeds } from './meet-needs.ts';
import { DEEP, DEPTH, DEVICE, depthAskedBy, type Moment, momentOf, RF } from './moment.ts';
import type { Plan, PlanLine, Segment } from './plan.ts';
import type { PlanInput } from './plan-input.ts';
import type { PlanKnowledge } from './plan-knowledge.ts';
import { joinStretches, resolveStretch, type Stretch } from './resolve-stretch.ts';
import { holdsIn, type Subject, stretchesOf, subjectOf } from './subject.ts';
import type { FactCondition } from './thing.ts';
import type { Span } from './votes.ts';

const FOREVER = Number.POSITIVE_INFINITY;
const hoursFrom = (minutes: number): number | null => (minutes === FOREVER ? null : minutes / 60);

/** One thing worked out as far as it can be without looking at the others. */
interface Worked {
  readonly subject: Subject;
  readonly stretches: readonly Stretch[];
  readonly joined: readonly Stretch[];
}

/** What is open, named by the question that would tell it. */
function openIn(facts: readonly FactCondition[], moment: Moment): readonly FactCondition[] {
  if (depthAskedBy(moment) === DEPTH) return facts;
  const others = (moment.asked.get(DEVICE)?.values ?? []).filter((word) => word !== RF);
  return facts
    .map((fact) => (fact.c === DEPTH ? { c: DEVICE, is: fact.is.includes(DEEP) ? [RF] : others } : fact))
    .toSorted((a, b) => (a.c < b.c ? -1 : 1));
}

function segmentFrom(
  { from, until, stance, conditions, band, onlyIf, decidedBy }: Stretch,
  moment: Moment,
): Segment {
  return {
    fromHour: from / 60,
    untilHour: hoursFrom(until),
    stance,
    conditions,
    band,
    ...(onlyIf.length === 0 ? {} : { onlyIf: openIn(onlyIf, moment) }),
    decidedBy,
  };
}

function work(subjects: ReadonlyMap<string, Subject>, { policy }: Moment): readonly Worked[] {
  return [...subjects.values()].map((subject) => {
    const { entry, moment } = subject;
    const mayClash = policy === 'weighted' && !moment.supplied.has(entry.thing.id);
    const above = mayClash ? entry.lineage.slice(1).flatMap((id) => subjects.get(id) ?? []) : [];
    const stretches = stretchesOf(subject).map((stretch) =>
      resolveStretch(subject, stretch, {
        isHeldAbove: (span) => above.some((other) => holdsIn(other, span, { as: 'now' }).length > 0),
      }),
    );
    return { subject, stretches, joined: joinStretches(stretches) };
  });
}

function itemsOf({ entry, votes }: Subject): readonly string[] {
  const counting = new Set<string>();
  for (const { by, open } of votes.holds) if (open === undefined || open.c === DEPTH) counting.add(by);
  for (const { by } of votes.instructions) counting.add(by);
  if (counting.size === 0) return [];
  return [...entry.avoidItems, ...entry.doItems]
    .filter(({ id }) => counting.has(id))
    .toSorted((a, b) => a.fromHour - b.fromHour || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

function floorHourOf({ votes }: Subject): number {
  const floors = votes.holds
    .filter(({ kind, floor, open }) => kind !== 'position' && (open === undefined || floor < FOREVER))
    .map(({ floor }) => floor);
  const floor = Math.max(0, ...floors);
  return floor === FOREVER ? MAX_HOURS : floor / 60;
}

interface Held extends Span {
  readonly isHeld: boolean;
}

/** Without a clinic the usual is what counts now; where no fact forbids, what the sources say is the usual. */
function heldBy({ subject, stretches }: Worked): {
  readonly usual: readonly Held[];
  readonly plain: readonly Held[];
} {
  const heldAs = (as: 'usual' | 'plain'): readonly Held[] =>
    stretches.map(({ from, until }) => ({
      from,
      until,
      isHeld: holdsIn(subject, { from, until }, { as }).length > 0,
    }));
  const usual =
    subject.wish === undefined
      ? stretches.map(({ from, until, stance }) => ({ from, until, isHeld: stance === 'avoid' }))
      : heldAs('usual');
  const isForbidden = subject.usual.some(({ kind }) => kind === 'fact');
  return { usual, plain: isForbidden ? heldAs('plain') : usual };
}

function lineFrom(worked: Worked, line: readonly Stretch[]): PlanLine {
  const { subject, stretches } = worked;
  const { usual, plain } = heldBy(worked);
  const usualUntil = lastMinute(usual);
  const changed = clinicChange(subject, { stretches, line, usualUntil });
  return {
    thing: subject.entry.thing.id,
    segments: line.map((stretch) => segmentFrom(stretch, subject.moment)),
    items: itemsOf(subject),
    floorHour: floorHourOf(subject),
    usualUntilHour: hoursFrom(usualUntil),
    ...heardFrom(subject.voices, plain),
    ...(changed === undefined ? {} : { changed }),
  };
}

function openFacts({ subject }: Worked, line: readonly Stretch[]): ReadonlySet<string> {
  const { votes, moment } = subject;
  const open = new Set<string>(votes.asksDepth ? [depthAskedBy(moment)] : []);
  for (const stretch of line) {
    for (const { c } of openIn(stretch.onlyIf, moment)) open.add(c);
    for (const condition of stretch.conditions) if (condition.kind === 'unless') open.add(condition.c);
    if (stretch.stance !== 'may') continue;
    for (const { fact, from, until } of votes.openInstructions) {
      if (Math.max(from, stretch.from) < Math.min(until, stretch.until)) open.add(fact.c);
    }
  }
  return open;
}

function openOf(worked: readonly Worked[], lines: ReadonlyMap<string, readonly Stretch[]>): Plan['open'] {
  const things = new Map<string, string[]>();
  for (const one of worked) {
    const { id } = one.subject.entry.thing;
    for (const c of openFacts(one, lines.get(id) ?? [])) things.set(c, [...(things.get(c) ?? []), id]);
  }
  return [...things]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([c, ids]) => ({ c, things: ids.toSorted() }));
}

function planAt(compiled: CompiledPlan, moment: Moment): Plan {
  const subjects = new Map(
    compiled.things.map((entry) => [entry.thing.id, subjectOf(entry, compiled, moment)]),
  );
  const worked = work(subjects, moment);
  const met = meetNeeds(
    new Map(worked.map(({ subject, joined }) => [subject.entry.thing.id, joined])),
    compiled,
    moment,
  );
  return {
    zeroAt: moment.zeroAt,
    nowHour: moment.readMinute / 60,
    lines: worked.map((one) => lineFrom(one, met.lines.get(one.subject.entry.thing.id) ?? one.joined)),
    needs: met.needs.map(({ need, from, until, metBy, byFallback }) => ({
      need,
      fromHour: from / 60,
      untilHour: hoursFrom(until),
      metBy,
      byFallback,
    })),
    open: openOf(worked, met.lines),
  };
}

/** Answers what to do, what to leave out until when and what may be used, over all hours since the first treatment. */
export function planOf(knowledge: PlanKnowledge, input: PlanInput): Plan {
  const compiled = compilePlan(knowledge);
  return planAt(compiled, momentOf(input, compiled.asked));
}
