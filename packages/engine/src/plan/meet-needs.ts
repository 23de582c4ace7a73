import type { CompiledPlan } from './compile-plan.ts';
import type { Moment } from './moment.ts';
import { minutesIn } from './moment.ts';
import { joinStretches, type Stretch } from './resolve-stretch.ts';
import { covers } from './subject.ts';
import type { Need, NeedRule } from './thing.ts';
import type { Span } from './votes.ts';

const FOREVER = Number.POSITIVE_INFINITY;

/** A stretch in which something must meet a need, and what does. */
export interface NeedStretch extends Span {
  readonly need: Need;
  readonly metBy: readonly string[];
  readonly byFallback: boolean;
}

/** A newer treatment begins the time anew. */
function activeSpans({ fromHour }: NeedRule, { started }: Moment): readonly Span[] {
  const begins = [...new Set(started.map(({ atMinute }) => atMinute))];
  return begins
    .map((begin, index) => ({ from: begin + minutesIn(fromHour), until: begins[index + 1] ?? FOREVER }))
    .filter(({ from, until }) => from < until);
}

/** Cuts a span at every minute at which one of these stretches begins. */
function cutSpan({ from, until }: Span, lines: readonly (readonly Stretch[])[]): readonly Span[] {
  const cuts = new Set([from]);
  for (const line of lines) for (const { from: cut } of line) if (cut > from && cut < until) cuts.add(cut);
  const sorted = [...cuts].toSorted((a, b) => a - b);
  return sorted.map((cut, index) => ({ from: cut, until: sorted[index + 1] ?? until }));
}

const isSurelyDone = (line: readonly Stretch[], span: Span): boolean =>
  line.some((stretch) => covers(stretch, span) && stretch.stance === 'do' && stretch.conditions.length === 0);

/** The same line with one thing to do in a span, whatever a clinic said. */
function doneIn(line: readonly Stretch[], span: Span, by: string): readonly Stretch[] {
  const parts = line.flatMap((stretch): readonly Stretch[] => {
    const from = Math.max(stretch.from, span.from);
    const until = Math.min(stretch.until, span.until);
    if (from >= until) return [stretch];
    const decidedBy = [...(stretch.stance === 'avoid' ? [] : stretch.decidedBy), by].toSorted();
    const pieces: readonly Stretch[] = [
      { ...stretch, until: from },
      { ...stretch, from, until, stance: 'do', conditions: [], onlyIf: [], decidedBy },
      { ...stretch, from: until },
    ];
    return pieces.filter((piece) => piece.from < piece.until);
  });
  return joinStretches(parts);
}

function joinNeeds(stretches: readonly NeedStretch[]): readonly NeedStretch[] {
  const joined: NeedStretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    const isSame = last?.metBy.join() === stretch.metBy.join() && last.byFallback === stretch.byFallback;
    if (isSame && last.until === stretch.from && last.need === stretch.need) {
      joined[joined.length - 1] = { ...last, until: stretch.until };
    } else joined.push(stretch);
  }
  return joined;
}

/** Answers what meets each need when, and the lines with the fallback as a thing to do where nothing else is. */
export function meetNeeds(
  lines: ReadonlyMap<string, readonly Stretch[]>,
  { needs, things }: CompiledPlan,
  moment: Moment,
): { readonly lines: ReadonlyMap<string, readonly Stretch[]>; readonly needs: readonly NeedStretch[] } {
  const all = new Map(lines);
  const met: NeedStretch[] = [];
  for (const rule of needs) {
    const meeting = things
      .filter(({ meets }) => meets.has(rule.need))
      .map(({ thing }) => ({ id: thing.id, line: all.get(thing.id) ?? [] }));
    const spans = activeSpans(rule, moment).flatMap((span) =>
      cutSpan(
        span,
        meeting.map(({ line }) => line),
      ),
    );
    const own = spans.map((span): NeedStretch => {
      const metBy = meeting.filter(({ line }) => isSurelyDone(line, span)).map(({ id }) => id);
      if (metBy.length > 0) return { ...span, need: rule.need, metBy: metBy.toSorted(), byFallback: false };
      const fallback = all.get(rule.fallback) ?? [];
      all.set(rule.fallback, doneIn(fallback, span, `need:${rule.need}`));
      return { ...span, need: rule.need, metBy: [rule.fallback], byFallback: true };
    });
    met.push(...joinNeeds(own));
  }
  return { lines: all, needs: met };
}
