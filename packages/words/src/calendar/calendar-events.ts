import type { Plan } from '@afterneedle/engine';
import { sayIn } from '../catalogue/catalogue.ts';
import { allChanges } from '../plan/plan-days.ts';
import type { PlanOptions } from '../plan/plan-page-model.ts';
import { thingLabel } from '../plan/plan-words.ts';

/** One entry of a calendar: a moment at which a plan changes. */
export interface CalendarEvent {
  /** The same for the same plan, thing and kind, so that a new file replaces the old entry. */
  readonly uid: string;
  /** Milliseconds since 1970. */
  readonly startsAt: number;
  readonly summary: string;
  readonly description: string;
  /** It stood in an earlier file and no longer holds. */
  readonly isTakenBack?: true;
}

/** How the entries of a calendar are named. */
export interface CalendarOptions {
  /** The id of the plan on this phone; it tells nothing about the person. */
  readonly planId: string;
  /** Titles say nothing about skin. */
  readonly isDiscreet: boolean;
  /** What earlier files of this plan held. */
  readonly given?: readonly GivenEvent[];
}

/** An entry that an earlier calendar file held. */
export type GivenEvent = Pick<CalendarEvent, 'uid' | 'startsAt'>;

/** A day without a time begins at midnight, when nobody wants to be told. */
const MORNING = 9 * 3_600_000;

/** Answers entries of earlier files that are still to come and stand in this one no more, to be taken back. */
export function takenBack(
  given: readonly GivenEvent[],
  events: readonly CalendarEvent[],
  { now, title }: { readonly now: number; readonly title: string },
): readonly CalendarEvent[] {
  const held = new Set(events.map(({ uid }) => uid));
  const left = given.filter(({ uid, startsAt }) => startsAt > now && !held.has(uid));
  const latest = new Map(left.map(({ uid, startsAt }) => [uid, startsAt]));
  return [...latest].map(([uid, startsAt]) => ({
    uid,
    startsAt,
    summary: title,
    description: title,
    isTakenBack: true,
  }));
}

/**
 * Answers the entries of a plan that are still to come, one for each thing that begins or ends. What an earlier file
 * held and this plan does not say any more, as where a wait has no end now, is taken back.
 */
export function calendarEvents(
  plan: Plan,
  options: PlanOptions,
  { planId, isDiscreet, given = [] }: CalendarOptions,
): readonly CalendarEvent[] {
  const say = sayIn(options.locale);
  const counts = new Map<string, number>();
  const later = { ...options, isForLater: true };
  const morning = options.isRough === true ? MORNING : 0;
  const events = allChanges({ plan, options: later, say }).map(({ thing, kind, at, text, label }) => {
    const key = `${thing}-${kind}`;
    const nth = counts.get(key) ?? 0;
    counts.set(key, nth + 1);
    return {
      uid: `${planId}-${key}-${nth}@afterneedle`,
      at,
      startsAt: at + morning,
      summary: isDiscreet
        ? say('calendar.discreet')
        : `${say(kind === 'ends' ? 'calendar.ends' : 'calendar.starts')}: ${label ?? thingLabel({ options, say }, thing)}`,
      description: isDiscreet ? say('calendar.discreet') : say('calendar.body', { line: text }),
    };
  });
  const ahead = events.filter(({ at }) => at > options.now).map(({ at: _at, ...event }) => event);
  const title = say('calendar.discreet');
  return [...ahead, ...takenBack(given, ahead, { now: options.now, title })];
}
