import type { Plan } from '@afterneedle/engine';
import { sayIn } from '../catalogue/catalogue.ts';
import { allChanges } from '../plan/plan-days.ts';
import { thingLabel } from '../plan/plan-lines.ts';
import type { PlanOptions } from '../plan/plan-page-model.ts';

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
}

/** A day without a time begins at midnight, when nobody wants to be told. */
const MORNING = 9 * 3_600_000;

/** Answers the entries of a plan that are still to come, one for each thing that begins or ends. */
export function calendarEvents(
  plan: Plan,
  options: PlanOptions,
  { planId, isDiscreet }: CalendarOptions,
): readonly CalendarEvent[] {
  const say = sayIn(options.locale);
  const counts = new Map<string, number>();
  const later = { ...options, isForLater: true };
  const ahead = allChanges({ plan, options: later, say }).filter(({ at }) => at > options.now);
  const morning = options.isRough === true ? MORNING : 0;
  return ahead.map(({ thing, kind, at, text, label }) => {
    const key = `${thing}-${kind}`;
    const nth = counts.get(key) ?? 0;
    counts.set(key, nth + 1);
    return {
      uid: `${planId}-${key}-${nth}@afterneedle`,
      startsAt: at + morning,
      summary: isDiscreet
        ? say('calendar.discreet')
        : `${say(kind === 'ends' ? 'calendar.ends' : 'calendar.starts')}: ${label ?? thingLabel({ options, say }, thing)}`,
      description: isDiscreet ? say('calendar.discreet') : say('calendar.body', { line: text }),
    };
  });
}
