import type { CompiledThing } from './compile-plan.ts';
import { type Moment, minutesIn, readsAs } from './moment.ts';
import type { HeardPosition } from './plan.ts';
import type { Position } from './position.ts';
import type { Span } from './votes.ts';

const FOREVER = Number.POSITIVE_INFINITY;

/** What one source means for each treatment it speaks about, the latest last. */
export interface Voice {
  readonly position: Position;
  readonly views: readonly View[];
}

interface View {
  readonly waits?: Span;
  readonly allows?: Span;
}

/** A source that names no hours agrees with the plan's own, unless it is one that is not followed. */
function viewOf({ stance, fromHour, untilHour, overruledBy }: Position, at: number): View {
  const from = at + minutesIn(fromHour);
  if (untilHour === 'not-said')
    return stance === 'avoid' || overruledBy === undefined ? {} : { allows: { from, until: FOREVER } };
  const until = at + minutesIn(untilHour);
  if (stance !== 'avoid') return { allows: { from, until } };
  return {
    waits: { from, until },
    ...(until === FOREVER ? {} : { allows: { from: until, until: FOREVER } }),
  };
}

/** What is said about something wider, while narrower words against it stand, allows nothing here. */
const withoutAllowing = ({ waits }: View): View => (waits === undefined ? {} : { waits });

/** Answers what each source says about a thing for these treatments, those that are not followed too. */
export function voicesOn({ positions, levels }: CompiledThing, { started }: Moment): readonly Voice[] {
  return positions.flatMap((position) => {
    const meant = started.filter(({ facts }) => readsAs(position.when, facts) !== 'no');
    const isWide = levels.get(position.thing)?.isWide === true;
    if (isWide && position.stance !== 'avoid') return [];
    const all = meant.map(({ atMinute }) => viewOf(position, atMinute));
    const views = isWide ? all.map(withoutAllowing) : all;
    return views.length === 0 ? [] : [{ position, views }];
  });
}

const covers = (span: Span | undefined, from: number, until: number): boolean =>
  span !== undefined && span.from <= from && span.until >= until;

/** Answers whether a source says to wait in a stretch or allows the thing; nothing where it says neither. */
export function viewIn(
  { position, views }: Voice,
  { from, until }: Span,
  isHeld: boolean,
): 'wait' | 'allow' | undefined {
  if (position.stance === 'avoid' && position.untilHour === 'not-said') return isHeld ? 'wait' : undefined;
  if (views.some(({ waits }) => covers(waits, from, until))) return 'wait';
  return views.some(({ allows }) => covers(allows, from, until)) ? 'allow' : undefined;
}

const overlap = (a: Span | undefined, b: Span): boolean =>
  a !== undefined && Math.max(a.from, b.from) < Math.min(a.until, b.until);

function isFollowed(
  { position, views }: Voice,
  plain: readonly (Span & { readonly isHeld: boolean })[],
): boolean {
  if (position.stance === 'avoid' && position.untilHour === 'not-said')
    return plain.some(({ isHeld }) => isHeld);
  const { waits, allows } = views.at(-1) ?? {};
  return plain.every((stretch) => !overlap(stretch.isHeld ? allows : waits, stretch));
}

/** Answers which sources the plan follows and which say otherwise, in a fixed order. */
export function heardFrom(
  voices: readonly Voice[],
  plain: readonly (Span & { readonly isHeld: boolean })[],
): { readonly supporters: readonly HeardPosition[]; readonly dissenters: readonly HeardPosition[] } {
  const heard = voices.map((voice) => {
    const { cite, stance, fromHour, untilHour, overruledBy } = voice.position;
    const said = { cite, stance, fromHour, untilHour };
    return {
      isFollowed: isFollowed(voice, plain),
      said: overruledBy === undefined ? said : { ...said, overruledBy },
    };
  });
  return {
    supporters: heard.filter(({ isFollowed: follows }) => follows).map(({ said }) => said),
    dissenters: heard.filter(({ isFollowed: follows }) => !follows).map(({ said }) => said),
  };
}
