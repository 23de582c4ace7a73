import type { CompiledPlan, CompiledThing } from './compile-plan.ts';
import { type Moment, minutesIn, type Started } from './moment.ts';
import type { OverlayLine } from './plan-input.ts';
import type { Instruction, Span, Votes } from './votes.ts';

const FOREVER = Number.POSITIVE_INFINITY;

/** A stretch in which a clinic asks that what is said about a thing does not hold it. */
export interface Freed extends Span {
  readonly treatment: Started;
  /** The thing the clinic named and everything it is: what is said about these is meant. */
  readonly lineage: ReadonlySet<string>;
  readonly thing: string;
  /** Of the care items about the thing itself only this one is meant. */
  readonly item?: string;
  /** Somebody stands for it with a reason. */
  readonly isNamed: boolean;
}

/** What a clinic's lines mean for one thing. */
export interface ClinicWish {
  readonly by: string;
  /** Lines about the thing itself, else about what it is; in a fixed order. */
  readonly lines: readonly OverlayLine[];
  readonly holds: readonly Span[];
  readonly freed: readonly Freed[];
  readonly instructions: readonly Instruction[];
}

const isGiven = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';

/** Answers whether somebody stands for a clinic's line by name and says why. */
export function isNamed({ by, reason }: OverlayLine): boolean {
  return isGiven(by) && isGiven(reason);
}

/** Answers the hour at which a clinic wants the hold to end; null is never. */
export function askedEnd({ stance, fromHour = 0, untilHour }: OverlayLine): number | null {
  return stance === 'avoid' ? untilHour : fromHour;
}

function shifted({ atMinute }: Started, from: number, until: number): readonly Span[] {
  return from < until ? [{ from: atMinute + from, until: atMinute + until }] : [];
}

const lineKey = ({ thing, stance, fromHour, untilHour, by, reason, item, depth }: OverlayLine): string =>
  [thing, stance, fromHour, untilHour, by, reason, item, depth].join('\n');

/** Answers whether a line counts after a treatment: where the depth is open, a line for one depth may. */
function countsAfter({ item, depth }: OverlayLine, treatment: Started, { holds }: Votes): boolean {
  if (depth !== undefined && treatment.depth !== 'unknown' && treatment.depth !== depth) return false;
  return item === undefined || holds.some((hold) => hold.by === item && hold.treatment === treatment);
}

/** What nobody is told to use, and what somebody does for its own sake, a clinic may allow but never prescribe to all. */
function capped(line: OverlayLine, byId: CompiledPlan['byId']): OverlayLine {
  const named = byId.get(line.thing);
  const isOnlyAllowed = named?.isNeverTold === true || named?.thing.kind === 'activity';
  return line.stance === 'do' && isOnlyAllowed ? { ...line, stance: 'may' } : line;
}

/** Answers what a clinic asks for one thing, or nothing where it names neither the thing nor what it is. */
export function wishFor(
  { thing, lineage }: CompiledThing,
  { byId }: CompiledPlan,
  { clinic, started, votes }: Pick<Moment, 'clinic' | 'started'> & { readonly votes: Votes },
): ClinicWish | undefined {
  const naming = (clinic?.lines ?? [])
    .filter((line) => lineage.includes(line.thing))
    .filter((line) => started.some((treatment) => countsAfter(line, treatment, votes)))
    .map((line) => capped(line, byId))
    .toSorted((a, b) => (lineKey(a) < lineKey(b) ? -1 : 1));
  if (clinic === undefined || naming.length === 0) return undefined;
  const own = naming.filter((line) => line.thing === thing.id);
  const by = `clinic:${clinic.name}`;
  const holds: Span[] = [];
  const freed: Freed[] = [];
  const instructions: Instruction[] = [];
  for (const line of naming) {
    const from = minutesIn(line.fromHour ?? 0);
    const until = minutesIn(line.untilHour);
    const about = new Set(byId.get(line.thing)?.lineage);
    for (const treatment of started) {
      if (!countsAfter(line, treatment, votes)) continue;
      if (line.stance === 'avoid') holds.push(...shifted(treatment, from, until));
      if (line.stance === 'may') holds.push(...shifted(treatment, 0, from));
      const isForOtherDepth = line.depth !== undefined && line.depth !== treatment.depth;
      const free = isForOtherDepth
        ? []
        : line.stance === 'avoid'
          ? shifted(treatment, until, FOREVER)
          : shifted(treatment, from, until);
      const meant = line.item === undefined ? {} : { item: line.item };
      const isStoodFor = isNamed(line);
      freed.push(
        ...free.map((span) => ({
          ...span,
          treatment,
          thing: line.thing,
          lineage: about,
          isNamed: isStoodFor,
          ...meant,
        })),
      );
      if (line.stance === 'do' && line.thing === thing.id) {
        const next = started.find(({ atMinute }) => atMinute > treatment.atMinute)?.atMinute ?? FOREVER;
        const end = Math.min(until, next - treatment.atMinute);
        instructions.push(...shifted(treatment, from, end).map((span) => ({ ...span, by })));
      }
    }
  }
  return { by, lines: own.length > 0 ? own : naming, holds, freed, instructions };
}
