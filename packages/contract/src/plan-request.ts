import {
  type ParsedPlanInput,
  type PlanFacts,
  type PlanInput,
  type PlanKnowledge,
  type Policy,
  type Problem,
  parsePlanInput,
} from '@afterneedle/engine';
import type { PlanCreate } from './plan.ts';

/** What a plan is read with: what is believed, and what time it is. */
export interface PlanReading {
  readonly knowledge: PlanKnowledge;
  readonly findings: readonly { readonly id: string }[];
  readonly causes: readonly { readonly id: string }[];
  /** Milliseconds since 1970; counts where the request names no other. */
  readonly now: number;
}

/** Where, when and for whom the page of a plan is made. */
export interface PlanPageRequest {
  readonly now: number;
  readonly timeZone: string;
  readonly locale: string;
  readonly policy: Policy;
  readonly treatments: number;
  readonly sinceLatestHours: number;
  readonly facts: PlanFacts;
  readonly knowledge: PlanKnowledge;
  readonly causes?: readonly string[];
  readonly isRough?: boolean;
}

export type ReadPlanRequest =
  | { readonly ok: true; readonly input: PlanInput; readonly page: PlanPageRequest }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const HOUR = 3_600_000;
/** How far a caller's clock may run ahead of ours. */
const CLOCK_SKEW = 5 * 60_000;
const DEFAULT_LOCALE = 'en-GB';
const SHOWN = 60;

function nowOf({ now, treatments }: PlanCreate, ours: number): number {
  if (now !== undefined) return Date.parse(now);
  const latest = Math.max(...treatments.map(({ endedAt }) => Date.parse(endedAt)));
  return latest > ours && latest <= ours + CLOCK_SKEW ? latest : ours;
}

/** Answers the names in a field that nothing known bears, each as a problem. */
export function strangers(
  names: readonly string[] | undefined,
  known: readonly { readonly id: string }[],
  { field, what }: { readonly field: string; readonly what: string },
): readonly Problem[] {
  return (names ?? []).flatMap((name, index): readonly Problem[] =>
    known.some(({ id }) => id === name)
      ? []
      : [
          {
            path: `/${field}/${index}`,
            code: 'bad-value',
            message: `"${name.length > SHOWN ? `${name.slice(0, SHOWN)}...` : name}" is not a ${what} we know`,
          },
        ],
  );
}

function parsed(
  { treatments, ...rest }: PlanCreate,
  { knowledge }: PlanReading,
  now: number,
): ParsedPlanInput {
  const { causes: _causes, isRough: _rough, timeZone: _zone, locale: _locale, now: _now, ...asked } = rest;
  const ended = treatments.map((one) => ({ ...one, endedAt: Date.parse(one.endedAt) }));
  return parsePlanInput({ ...asked, treatments: ended }, knowledge, now);
}

function offsetOf(instant: string): string {
  return /[+-]\d{2}:\d{2}$/.exec(instant)?.[0] ?? 'UTC';
}

/** Answers what a request for a plan asks of the engine and of the page, or every field that is wrong with it. */
export function readPlanRequest(request: PlanCreate, reading: PlanReading): ReadPlanRequest {
  const { signs, causes, isRough, locale = DEFAULT_LOCALE } = request;
  const now = nowOf(request, reading.now);
  const read = parsed(request, reading, now);
  const problems = [
    ...(read.ok ? [] : read.problems),
    ...strangers(signs, reading.findings, { field: 'signs', what: 'finding' }),
    ...strangers(causes, reading.causes, { field: 'causes', what: 'cause' }),
  ];
  if (!read.ok || problems.length > 0) return { ok: false, problems };
  const { input } = read;
  const [latest] = input.treatments
    .map((treatment, index) => ({ ...treatment, given: request.treatments[index]?.endedAt ?? '' }))
    .toSorted((a, b) => b.endedAt - a.endedAt);
  if (latest === undefined) throw new RangeError('a plan without a treatment was read');
  const page = {
    now,
    timeZone: request.timeZone ?? offsetOf(latest.given),
    locale,
    policy: input.policy,
    treatments: input.treatments.length,
    sinceLatestHours: (now - latest.endedAt) / HOUR,
    facts: { ...input.person, ...latest.facts },
    knowledge: reading.knowledge,
    ...(causes === undefined ? {} : { causes }),
    ...(isRough === undefined ? {} : { isRough }),
  };
  return { ok: true, input, page };
}
