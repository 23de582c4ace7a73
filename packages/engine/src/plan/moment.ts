import type { ContextDefinition } from '../facts/vocabulary.ts';
import type { ClinicOverlay, PlanFacts, PlanInput, Policy } from './plan-input.ts';
import type { FactCondition } from './thing.ts';

/** One treatment on the line of hours that begins with the earliest; everything in whole minutes. */
export interface Started {
  readonly atMinute: number;
  /** Its own facts and the person's. */
  readonly facts: PlanFacts;
  readonly depth: 'standard' | 'deep' | 'unknown';
  /** The depth was told, but whether RF was used was not, and RF counts as deep. */
  readonly isDeviceOpen: boolean;
}

/** For whom and when a plan is made, in minutes since the end of the earliest treatment. */
export interface Moment {
  readonly zeroAt: number;
  readonly nowMinute: number;
  /** The minute at which a plan is read now: a boundary belongs to what ends there, the end of a treatment to what begins. */
  readonly readMinute: number;
  /** Earliest first. */
  readonly started: readonly Started[];
  readonly signs: ReadonlySet<string>;
  readonly supplied: ReadonlySet<string>;
  readonly policy: Policy;
  /** Only where the policy is the clinic's. */
  readonly clinic?: ClinicOverlay;
  readonly isCalm?: boolean;
  /** The questions of a plan, by fact id; only to be looked up, so that their order decides nothing. */
  readonly asked: Pick<ReadonlyMap<string, ContextDefinition>, 'get'>;
}

const MINUTE = 60_000;
/** The fact that says how deep the needles went, and its word for deep. */
export const DEPTH = 'depth-class';
export const DEEP = 'deep-or-rf';
/** The fact that tells RF, which counts as deep at any depth. */
export const DEVICE = 'device';
export const RF = 'rf';

/** Answers a number of hours in whole minutes; null has no end. */
export function minutesIn(hours: number | null): number {
  return hours === null ? Number.POSITIVE_INFINITY : Math.round(hours * 60);
}

/** What was found out about the treatment stands before what is known of the person, but not a "not sure". */
function joinedFacts(person: PlanFacts, own: PlanFacts): PlanFacts {
  const sure = Object.entries(own).filter(([, word]) => word !== 'unsure');
  return { ...own, ...person, ...Object.fromEntries(sure) };
}

/** Who is not sure of the device may have had RF, whatever the depth. */
function startedFrom(endedAt: number, zeroAt: number, given: PlanFacts): Started {
  const told = given[DEVICE] === RF ? DEEP : (given[DEPTH] ?? 'unsure');
  const isDeviceOpen = given[DEVICE] === 'unsure' && told !== DEEP && told !== 'unsure';
  const word = isDeviceOpen ? 'unsure' : told;
  const depth = word === 'unsure' ? 'unknown' : word === DEEP ? 'deep' : 'standard';
  return {
    atMinute: Math.round((endedAt - zeroAt) / MINUTE),
    facts: { ...given, [DEPTH]: word },
    depth,
    isDeviceOpen,
  };
}

/** Answers what an input means on one line of minutes; throws without a treatment. */
export function momentOf(
  { treatments, person, policy, clinic, signs = [], isCalm, now }: PlanInput,
  asked: Moment['asked'],
): Moment {
  if (treatments.length === 0) throw new RangeError('a plan needs a treatment');
  const zeroAt = Math.min(...treatments.map(({ endedAt }) => endedAt));
  const nowMinute = Math.floor((now - zeroAt) / MINUTE);
  const ended = treatments.filter(({ endedAt }) => endedAt <= now).map(({ endedAt }) => endedAt);
  const latest = Math.round((Math.max(zeroAt, ...ended) - zeroAt) / MINUTE);
  return {
    zeroAt,
    nowMinute,
    readMinute: latest > 0 && nowMinute <= latest ? latest + 1 : nowMinute,
    started: treatments
      .map(({ endedAt, facts }) => startedFrom(endedAt, zeroAt, joinedFacts(person, facts)))
      .toSorted((a, b) => a.atMinute - b.atMinute),
    signs: new Set(signs),
    supplied: new Set(clinic?.supplied ?? []),
    policy,
    ...(clinic === undefined || policy !== 'clinic' ? {} : { clinic }),
    ...(isCalm === undefined ? {} : { isCalm }),
    asked,
  };
}

/** Answers whether a condition on a fact holds; unknown where nobody said or nobody was sure. */
export function readsAs(condition: FactCondition | undefined, facts: PlanFacts): 'yes' | 'no' | 'unknown' {
  if (condition === undefined) return 'yes';
  const word = facts[condition.c] ?? 'unsure';
  if (word === 'unsure') return 'unknown';
  return condition.is.includes(word) ? 'yes' : 'no';
}

/** Answers whether a fact is an allergy of which nobody was asked: not to have named it is no answer, and no "not sure". */
export function isUnnamed({ c }: FactCondition, facts: PlanFacts, { asked }: Moment): boolean {
  return facts[c] === undefined && asked.get(c)?.missing === 'only-named';
}

/** Answers the question that would tell the depth: the device where every depth that is not known was told without it. */
export function depthAskedBy({ started }: Moment): typeof DEPTH | typeof DEVICE {
  return started.every(({ depth, isDeviceOpen }) => depth !== 'unknown' || isDeviceOpen) ? DEVICE : DEPTH;
}
