import { type CompiledKnowledge, compileKnowledge, type SeriesKnowledge } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { seriesKnowledge } from '@afterneedle/knowledge/series';
import { type Chance, chanceOf } from './chance.ts';
import { type Complication, complications } from './complications.ts';
import { detectors } from './detectors.ts';
import { type Followed, followCourse, type Schedule } from './follow-course.ts';
import { DEPTHS, type Person, personOf } from './person.ts';

/** Slow healers take so many times as long. */
const SLOWNESS = 2.2;
const DAY_7 = 170;
const SOON = 48;
/** How sure a person is that it got worse, in steps over all signs. */
const WORSE_FROM = 0.5;
const WORSE_NOISE = 0.35;

/** The figures of one way of watching. */
export interface Figures {
  readonly id: string;
  readonly label: string;
  /** Share of ordinary courses with an alarm. */
  readonly falseAlerts: number;
  readonly falseByDepth: Readonly<Record<string, number>>;
  /** By complication: share found within 48 hours, within 7 days, and the median delay in hours. */
  readonly found: Readonly<
    Record<string, { readonly soon: number; readonly week: number; readonly median: number }>
  >;
  /** Share of slow healers noticed by day 7. */
  readonly slow: number;
  /** Check-ins of an ordinary course. */
  readonly checkIns: number;
}

interface Setting {
  readonly compliance: number;
  readonly schedule: Schedule;
  readonly courses: number;
}

function saysWorse(person: Person, course: readonly Followed[], chance: Chance): readonly boolean[] {
  return course.map(({ hour }, at) => {
    const before = course[at - 1];
    if (before === undefined) return false;
    return person.findings.some((finding) => {
      const change = person.strengthAt(finding, hour) - person.strengthAt(finding, before.hour);
      const isThere = person.strengthAt(finding, hour) > WORSE_NOISE;
      return isThere && change + chance.normal(0, WORSE_NOISE) > WORSE_FROM;
    });
  });
}

interface Watched {
  readonly person: Person;
  readonly hours: readonly number[];
  /** By detector: the alarm at each check-in. */
  readonly alarms: readonly (readonly boolean[])[];
}

function watch(
  seed: number,
  options: { readonly slowness?: number; readonly complication?: Complication },
  {
    compiled,
    series,
    setting,
  }: { readonly compiled: CompiledKnowledge; readonly series: SeriesKnowledge; readonly setting: Setting },
): Watched {
  const chance = chanceOf(seed);
  const person = personOf(chance, options);
  const course = followCourse(person, chance, { compiled, knowledge: series, ...setting });
  const worse = saysWorse(person, course, chanceOf(seed + 1));
  return {
    person,
    hours: course.map(({ hour }) => hour),
    alarms: detectors.map(({ alarms }) => alarms(course, worse)),
  };
}

const share = (count: number, of: number): number => (of === 0 ? 0 : count / of);

function foundBy(all: readonly Watched[], detector: number): { soon: number; week: number; median: number } {
  const delays = all.map(({ person, hours, alarms }) => {
    const began = person.beganAt ?? 0;
    const hit = hours.find((hour, at) => hour >= began && alarms[detector]?.[at] === true);
    return hit === undefined ? Number.POSITIVE_INFINITY : hit - began;
  });
  const sorted = delays.toSorted((a, b) => a - b);
  return {
    soon: share(delays.filter((delay) => delay <= SOON).length, delays.length),
    week: share(delays.filter((delay) => delay <= 168).length, delays.length),
    median: sorted[Math.floor(sorted.length / 2)] ?? Number.POSITIVE_INFINITY,
  };
}

/** Answers the figures of every way of watching at one compliance, schedule and number of courses. */
export function measureSeries(setting: Setting, seed: number): readonly Figures[] {
  const compiled = compileKnowledge(knowledge);
  const around = { compiled, series: seriesKnowledge, setting };
  const many = (
    from: number,
    options: { readonly slowness?: number; readonly complication?: Complication },
  ): readonly Watched[] =>
    Array.from({ length: setting.courses }, (_, at) => watch(seed + from + 2 * at, options, around));
  const ordinary = many(0, {});
  const slow = many(10_000_000, { slowness: SLOWNESS });
  const ill = complications.map((complication, at) => ({
    id: complication.id,
    all: many(20_000_000 + 10_000_000 * at, { complication }),
  }));
  return detectors.map(({ id, label }, at) => {
    const isAlarmed = ({ alarms }: Watched): boolean => alarms[at]?.includes(true) === true;
    const byDepth = DEPTHS.map((depth) => {
      const some = ordinary.filter(({ person }) => person.depth === depth);
      return [depth, share(some.filter(isAlarmed).length, some.length)] as const;
    });
    const noticed = slow.filter(({ hours, alarms }) =>
      hours.some((hour, place) => hour <= DAY_7 && alarms[at]?.[place] === true),
    );
    return {
      id,
      label,
      falseAlerts: share(ordinary.filter(isAlarmed).length, ordinary.length),
      falseByDepth: Object.fromEntries(byDepth),
      found: Object.fromEntries(ill.map(({ id: complication, all }) => [complication, foundBy(all, at)])),
      slow: share(noticed.length, slow.length),
      checkIns: share(
        ordinary.reduce((sum, { hours }) => sum + hours.length, 0),
        ordinary.length,
      ),
    };
  });
}
