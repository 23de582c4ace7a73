import type { CompiledPlan, CompiledThing } from './compile-plan.ts';
import { type Voice, voicesOn } from './heard.ts';
import type { Moment } from './moment.ts';
import { type ClinicWish, wishFor } from './overlay.ts';
import { isFreed, type SettledHold, settleHold } from './settle-hold.ts';
import { type Span, type Votes, votesOn } from './votes.ts';

/** One thing with everything that is said about it at this moment. */
export interface Subject {
  readonly entry: CompiledThing;
  readonly moment: Moment;
  readonly votes: Votes;
  readonly voices: readonly Voice[];
  /** What the clinic asks; never for what only a prescriber may pause. */
  readonly wish: ClinicWish | undefined;
  readonly usual: readonly SettledHold[];
  readonly holds: readonly SettledHold[];
}

/** Answers what is said about a thing at this moment. */
export function subjectOf(entry: CompiledThing, compiled: CompiledPlan, moment: Moment): Subject {
  const votes = votesOn(entry, moment);
  const wish = wishFor(entry, compiled, { ...moment, votes });
  const usual = votes.holds.map((hold) => settleHold(hold, undefined, moment));
  const holds = wish === undefined ? usual : votes.holds.map((hold) => settleHold(hold, wish, moment));
  return { entry, moment, votes, voices: voicesOn(entry, moment), wish, usual, holds };
}

/** Answers whether something counts during a whole stretch. */
export function covers(span: Span, { from, until }: Span): boolean {
  return span.from <= from && span.until >= until;
}

function addEnds(cuts: Set<number>, spans: readonly Span[]): void {
  for (const { from, until } of spans) cuts.add(from).add(until);
}

/** Answers the stretches in which nothing about the thing changes, from hour 0 on without end. */
export function stretchesOf({ votes, voices, wish, usual, holds }: Subject): readonly Span[] {
  const cuts = new Set<number>();
  addEnds(cuts, votes.unnamed);
  addEnds(cuts, votes.allowances);
  addEnds(cuts, votes.instructions);
  addEnds(cuts, votes.openInstructions);
  for (const hold of votes.holds) cuts.add(hold.from).add(hold.until).add(hold.floor);
  for (const hold of usual) cuts.add(hold.until).add(hold.notCalmFrom);
  if (holds !== usual) for (const hold of holds) cuts.add(hold.until).add(hold.notCalmFrom);
  for (const { views } of voices) {
    for (const { waits, allows } of views) {
      if (waits !== undefined) cuts.add(waits.from).add(waits.until);
      if (allows !== undefined) cuts.add(allows.from).add(allows.until);
    }
  }
  if (wish !== undefined)
    for (const spans of [wish.holds, wish.freed, wish.instructions]) addEnds(cuts, spans);
  const inside = [...cuts].filter((minute) => minute > 0 && minute < Number.POSITIVE_INFINITY);
  const sorted = [0, ...inside.toSorted((a, b) => a - b)];
  return sorted.map((from, index) => ({ from, until: sorted[index + 1] ?? Number.POSITIVE_INFINITY }));
}

/**
 * Sources are weighed, but not against a floor, a fact, an end nobody gave or skin that is not calm. Only words for use
 * weigh; the end of a source's own "leave it out" is no such word, however strong the source. One that nobody outvotes
 * keeps the others, but not where it stands only by an open fact.
 */
function notOutvoted(
  holds: readonly SettledHold[],
  { votes }: Subject,
  stretch: Span,
): readonly SettledHold[] {
  const isFirm = ({ isEndless, floor, notCalmFrom }: SettledHold): boolean =>
    isEndless || floor > stretch.from || notCalmFrom < Number.POSITIVE_INFINITY;
  const allowances = votes.allowances.filter((span) => covers(span, stretch));
  const isOutvoted = (hold: SettledHold): boolean =>
    allowances.some(
      ({ strength, reach, treatment }) =>
        treatment === hold.treatment && strength > hold.strength && reach.has(hold.thing),
    );
  const left = holds.filter((hold) => isFirm(hold) || !isOutvoted(hold));
  return left.some(({ open }) => open === undefined) ? holds : left;
}

/** Answers the holds that count in a stretch; `usual` without the clinic, `plain` without what only facts forbid. */
export function holdsIn(
  subject: Subject,
  stretch: Span,
  { as }: { readonly as: 'usual' | 'plain' | 'now' },
): readonly SettledHold[] {
  const { wish, moment } = subject;
  const all = as === 'now' ? subject.holds : subject.usual;
  const covering = all.filter((hold) => covers(hold, stretch) && !(as === 'plain' && hold.kind === 'fact'));
  const left =
    as === 'now' && wish !== undefined
      ? covering.filter((hold) => !isFreed(hold, stretch.from, { wish, until: stretch.until }))
      : covering;
  if (left.length === 0 || moment.policy !== 'weighted') return left;
  return notOutvoted(left, subject, stretch);
}

/** Answers whether the clinic itself asks to leave the thing out in a stretch. */
export function isHeldByClinic({ entry, wish }: Subject, stretch: Span): boolean {
  return entry.thing.prescribed !== true && (wish?.holds.some((span) => covers(span, stretch)) ?? false);
}
