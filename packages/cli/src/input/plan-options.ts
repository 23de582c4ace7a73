import { readFile } from 'node:fs/promises';
import { type PlanCreate, planCreateSchema, readAs } from '@afterneedle/contract';
import { MAX_HOURS } from '@afterneedle/engine';
import { treatmentFactIds } from '@afterneedle/knowledge/plan';
import { type EarlierCalendar, readEarlierCalendar } from './earlier-calendar.ts';
import { instantInZone } from './instant-in-zone.ts';

/** What was asked for on the command line. */
export interface PlanCommandOptions {
  readonly ended?: string;
  readonly hours?: string;
  readonly zone?: string;
  readonly depth?: string;
  readonly fact?: readonly string[];
  readonly supplied?: readonly string[];
  readonly policy?: string;
  readonly clinic?: string;
  readonly sign?: readonly string[];
  readonly cause?: readonly string[];
  readonly calm?: true;
  readonly rough?: true;
  readonly ics?: true;
  readonly replaces?: string;
  readonly json?: true;
}

interface OptionProblem {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

export type PlanOfOptions =
  | { readonly ok: true; readonly asked: PlanCreate }
  | { readonly ok: false; readonly problems: readonly OptionProblem[] };

class WrongOption extends Error {
  readonly problem: OptionProblem;
  constructor(path: string, message: string) {
    super(message);
    this.problem = { path, code: 'bad-value', message };
  }
}

const HOUR = 3_600_000;

const DATE_ALONE = /^\d{4}-\d{2}-\d{2}$/;

function endedAt({ ended, hours, zone = 'UTC' }: PlanCommandOptions, now: number): string {
  if (ended !== undefined && hours !== undefined) {
    throw new WrongOption(
      '/ended',
      'give --ended or --hours, not both: --hours 20 or --ended 2026-11-20T15:00',
    );
  }
  if (ended !== undefined && DATE_ALONE.test(ended.trim())) {
    const example = `--ended ${ended.trim()}T15:00`;
    throw new WrongOption('/ended', `--ended takes a date and the time of day, such as ${example}`);
  }
  if (ended !== undefined) return instantInZone(ended, zone);
  const since = hours?.trim() === '' ? Number.NaN : Number(hours);
  if (!(since >= 0 && since <= MAX_HOURS)) {
    throw new WrongOption('/hours', `hours since the end of treatment go from 0 to ${MAX_HOURS}`);
  }
  return new Date(now - Math.round(since * HOUR)).toISOString();
}

/** A fact without a word after it is a yes. */
function factsGiven(words: readonly string[]): readonly (readonly [string, string])[] {
  return words.map((word) => {
    const at = word.indexOf('=');
    return at === -1 ? [word, 'yes'] : [word.slice(0, at), word.slice(at + 1)];
  });
}

async function clinicOf({ clinic, supplied }: PlanCommandOptions): Promise<unknown> {
  if (clinic === undefined) return supplied === undefined ? undefined : { name: 'Your clinic', supplied };
  const text = await readFile(clinic, 'utf8').catch(() => {
    throw new WrongOption('/clinic', `there is no file "${clinic}" to read`);
  });
  let overlay: unknown;
  try {
    overlay = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new WrongOption('/clinic', 'this file is not JSON');
  }
  if (supplied === undefined || typeof overlay !== 'object' || overlay === null) return overlay;
  const already: unknown = Reflect.get(overlay, 'supplied');
  return { ...overlay, supplied: [...(Array.isArray(already) ? already : []), ...supplied] };
}

const isOfTreatment = (id: string): boolean => treatmentFactIds.some((known) => known === id);

async function bodyOf(options: PlanCommandOptions, now: number): Promise<object> {
  const { depth, sign, cause, policy, zone, calm, rough } = options;
  const facts = factsGiven(options.fact ?? []);
  const clinic = await clinicOf(options);
  const rule = policy ?? (options.clinic === undefined ? undefined : 'clinic');
  return {
    treatments: [
      {
        endedAt: endedAt(options, now),
        ...(depth === undefined ? {} : { depthMm: depth.trim() === '' ? Number.NaN : Number(depth) }),
        facts: Object.fromEntries(facts.filter(([id]) => isOfTreatment(id))),
      },
    ],
    person: Object.fromEntries(facts.filter(([id]) => !isOfTreatment(id))),
    now: new Date(now).toISOString(),
    ...(rule === undefined ? {} : { policy: rule }),
    ...(clinic === undefined ? {} : { clinic }),
    ...(sign === undefined ? {} : { signs: sign }),
    ...(cause === undefined ? {} : { causes: cause }),
    ...(calm === undefined ? {} : { isCalm: calm }),
    ...(rough === undefined ? {} : { isRough: rough }),
    ...(zone === undefined ? {} : { timeZone: zone }),
  };
}

const PLACES: readonly (readonly [RegExp, string])[] = [
  [/^\/treatments\/0\/endedAt$/, '/ended'],
  [/^\/treatments\/0\/depthMm$/, '/depth'],
  [/^\/(?:treatments\/0\/facts|person)\//, '/fact/'],
  [/^\/timeZone$/, '/zone'],
  [/^\/signs\//, '/sign/'],
  [/^\/causes\//, '/cause/'],
];

/** Answers under which option a field of the request was given. */
export function optionAt(path: string): string {
  return PLACES.reduce((place, [field, option]) => place.replace(field, option), path);
}

/** Answers the entries of the calendar file named by `--replaces`, or what is wrong with it. */
export async function earlierCalendar({
  replaces,
}: PlanCommandOptions): Promise<
  | { readonly ok: true; readonly earlier?: EarlierCalendar }
  | { readonly ok: false; readonly problems: readonly OptionProblem[] }
> {
  if (replaces === undefined) return { ok: true };
  const refused = (message: string) =>
    ({ ok: false, problems: [{ path: '/replaces', code: 'bad-value', message }] }) as const;
  const text = await readFile(replaces, 'utf8').catch(() => undefined);
  if (text === undefined) return refused(`there is no file "${replaces}" to read`);
  const earlier = readEarlierCalendar(text);
  return earlier === undefined
    ? refused('this is no calendar file that plan --ics wrote')
    : { ok: true, earlier };
}

/** Answers the request that the options stand for, or what is wrong with them. */
export async function planOfOptions(options: PlanCommandOptions, now: number): Promise<PlanOfOptions> {
  try {
    const read = readAs(planCreateSchema, await bodyOf(options, now));
    if (read.ok) return { ok: true, asked: read.value };
    return { ok: false, problems: read.problems.map((one) => ({ ...one, path: optionAt(one.path) })) };
  } catch (error) {
    if (error instanceof WrongOption) return { ok: false, problems: [error.problem] };
    throw error;
  }
}
