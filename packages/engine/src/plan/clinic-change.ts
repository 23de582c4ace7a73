import { minutesIn } from './moment.ts';
import { askedEnd, isNamed } from './overlay.ts';
import type { ClinicChange } from './plan.ts';
import type { Stretch } from './resolve-stretch.ts';
import { isAbout } from './settle-hold.ts';
import { holdsIn, isHeldByClinic, type Subject } from './subject.ts';
import type { Span } from './votes.ts';

const FOREVER = Number.POSITIVE_INFINITY;
const hoursFrom = (minutes: number): number | null => (minutes === FOREVER ? null : minutes / 60);

/** Answers the last minute at which something is held, 0 where nothing is. */
export function lastMinute(stretches: readonly (Span & { readonly isHeld: boolean })[]): number {
  return stretches.findLast(({ isHeld }) => isHeld)?.until ?? 0;
}

type Refused = NonNullable<ClinicChange['refused']>;

/** What a clinic asked to end here and did not: for want of a name, else for the floor. */
function refusedIn(subject: Subject, stretch: Span): Refused | undefined {
  const { wish } = subject;
  if (wish === undefined || isHeldByClinic(subject, stretch)) return undefined;
  const asked = wish.freed.filter(({ from, until }) => from <= stretch.from && until >= stretch.until);
  const kept = holdsIn(subject, stretch, { as: 'now' }).filter(
    ({ notCalmFrom }) => notCalmFrom > stretch.from,
  );
  const refusals = kept.map((hold): Refused | undefined => {
    const about = asked.filter((freed) => isAbout(freed, hold));
    if (about.length === 0 && (hold.kind !== 'fact' || asked.length === 0)) return undefined;
    if (about.length > 0 && !about.some(({ isNamed }) => isNamed)) return 'nobody-named';
    return hold.open !== undefined && hold.floor === FOREVER ? 'open-fact' : 'below-floor';
  });
  return refusals.find((one) => one !== undefined && one !== 'open-fact') ?? refusals.find(Boolean);
}

function refusal(
  subject: Subject,
  stretches: readonly Stretch[],
  line: readonly Stretch[],
): Refused | undefined {
  const { entry, wish } = subject;
  if (entry.thing.prescribed === true) return wish?.holds.length === 0 ? undefined : 'prescribed';
  const isBroken = stretches.some(
    (stretch) =>
      isHeldByClinic(subject, stretch) &&
      line.some(({ stance, from, until }) => stance === 'do' && from < stretch.until && until > stretch.from),
  );
  if (isBroken) return 'nothing-left';
  const refused = stretches.map((stretch) => refusedIn(subject, stretch));
  return refused.find((one) => one === 'nobody-named') ?? refused.find((one) => one !== undefined);
}

/** Answers how a clinic changed a line, or nothing where it named neither the thing nor, with effect, what it is. */
export function clinicChange(
  subject: Subject,
  {
    stretches,
    line,
    usualUntil,
  }: {
    readonly stretches: readonly Stretch[];
    readonly line: readonly Stretch[];
    readonly usualUntil: number;
  },
): ClinicChange | undefined {
  const { entry, moment, wish } = subject;
  if (wish === undefined) return undefined;
  const until = lastMinute(line.map((stretch) => ({ ...stretch, isHeld: stretch.stance === 'avoid' })));
  const refused = refusal(subject, stretches, line);
  const isOwn = wish.lines.some(({ thing }) => thing === entry.thing.id);
  const isSame = stretches.every(
    (stretch) => (stretch.stance === 'avoid') === holdsIn(subject, stretch, { as: 'usual' }).length > 0,
  );
  if (!isOwn && isSame) return undefined;
  const latest = moment.started.at(-1)?.atMinute ?? 0;
  const holding = wish.lines.filter(({ stance }) => stance === 'avoid');
  const asked = (holding.length > 0 ? holding : wish.lines).map((one) => minutesIn(askedEnd(one)));
  const askedUntil = holding.length > 0 ? Math.max(...asked) : Math.min(...asked);
  const named = wish.lines.find(isNamed) ?? wish.lines[0];
  return {
    clinic: moment.clinic?.name ?? '',
    ...(named?.by === undefined ? {} : { by: named.by }),
    ...(named?.reason === undefined ? {} : { reason: named.reason }),
    usualUntilHour: hoursFrom(usualUntil),
    askedUntilHour: hoursFrom(latest + askedUntil),
    untilHour: hoursFrom(until),
    ...(refused === undefined ? {} : { refused }),
  };
}
