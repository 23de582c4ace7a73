import type { Cause } from '@afterneedle/engine';
import type { Dice } from '@afterneedle/engine/proofs';
import { knowledge } from '@afterneedle/knowledge';
import { chance, maxOf, type Person, personOf, weighted } from './person.ts';

const HOURS: readonly (readonly [number, number])[] = [
  [2, 12],
  [6, 16],
  [18, 14],
  [30, 14],
  [48, 12],
  [72, 10],
  [96, 8],
  [120, 6],
  [168, 5],
  [240, 4],
  [336, 3],
  [720, 2],
];

/** Ordinary signs: how often of 1000 on the first day, and by how many hours that halves. */
const ORDINARY: readonly (readonly [string, number, number])[] = [
  ['redness', 850, 48],
  ['warmth', 450, 16],
  ['tenderness', 400, 20],
  ['swelling', 350, 24],
  ['burning', 350, 12],
  ['tightness', 550, 48],
  ['dryness', 350, 96],
  ['peeling', 150, 160],
  ['roughness', 250, 60],
  ['itch', 200, 60],
  ['grid-marks', 300, 60],
  ['fine-crusts', 200, 80],
  ['bumps', 150, 40],
  ['bleeding', 60, 2],
  ['bruise', 60, 120],
];

const COURSED = new Set(
  knowledge.vocabulary.findings.flatMap(({ group, of }) =>
    group === 'course' && of !== undefined ? [of] : [],
  ),
);

const times = (weight: number): number => 10 ** (weight / 1000);
const afterEvidence = (before: number, weight: number): number => {
  const odds = (before / (1000 - before)) * times(weight);
  return Math.round((1000 * odds) / (1 + odds));
};

function hourOf(cause: Cause | undefined, dice: Dice): number {
  return weighted(
    dice,
    HOURS.map(([hour, weight]) => {
      const add = cause?.onset.find(({ until }) => until === null || hour <= until)?.add ?? 0;
      return [hour, weight * times(add)] as const;
    }),
  );
}

function ordinarySigns(hour: number, dice: Dice): Record<string, number> {
  const findings: Record<string, number> = {};
  for (const [id, first, half] of ORDINARY) {
    if (!chance(dice, Math.round(first * 2 ** (-hour / half)))) continue;
    findings[id] = weighted(dice, [
      [1, 80],
      [2, hour < 24 ? 19 : 8],
      [3, hour < 24 ? 1 : 0],
    ]);
    if (id === 'bleeding') findings[id] = 1;
  }
  return findings;
}

function addCourses(findings: Record<string, number>, dice: Dice): void {
  for (const [id, step] of Object.entries(findings)) {
    if (step === 0 || !COURSED.has(id) || findings[`${id}-course`] !== undefined) continue;
    findings[`${id}-course`] = weighted(dice, [
      [0, 66],
      [1, 28],
      [2, 6],
    ]);
  }
}

/** The strongest step a cue asks, told with how much it speaks for the cause. */
function addCues(cause: Cause, findings: Record<string, number>, dice: Dice): void {
  for (const { f, atLeast = 1, holds, fails = 0 } of cause.cues) {
    if (f === undefined) continue;
    const has = (findings[f] ?? 0) >= atLeast;
    const before = has ? 800 : f.endsWith('-course') ? 80 : 40;
    if (chance(dice, afterEvidence(before, holds - fails))) {
      findings[f] = Math.max(findings[f] ?? 0, Math.min(maxOf(f), atLeast + (chance(dice, 250) ? 1 : 0)));
    } else if (has) findings[f] = Math.max(0, atLeast - 1);
  }
  const own = cause.ownCue ?? [];
  if (own.length > 0 && own.every((id) => (findings[id] ?? 0) === 0))
    findings[own[dice(own.length)] as string] = 1;
}

function contextsOf(cause: Cause | undefined, hour: number, dice: Dice): Record<string, string> {
  const contexts: Record<string, string> = {};
  for (const { id, values, ordinary } of knowledge.vocabulary.contexts) {
    const cues = cause?.cues.filter(({ c }) => c === id) ?? [];
    contexts[id] = weighted(
      dice,
      values.map((word) => {
        const weight = cues.reduce(
          (sum, { is = [], holds, fails = 0 }) => sum + (is.includes(word) ? holds : fails),
          0,
        );
        return [
          word,
          (word === ordinary ? 900 : 100 / Math.max(1, values.length - 1)) * times(weight),
        ] as const;
      }),
    );
  }
  const isYoung = hour <= 24;
  if (chance(dice, 600)) contexts['numbing-cream'] = isYoung ? 'within-24h' : 'later';
  else if (contexts['numbing-cream'] === 'within-24h' && !isYoung) contexts['numbing-cream'] = 'later';
  if (hour <= 24) contexts['bumps-began'] = 'within-24h';
  else if (hour <= 48 && contexts['bumps-began'] === 'after-48h') contexts['bumps-began'] = '24-48h';
  if (contexts['blood-exposure'] === 'within-72h' && hour > 72) contexts['blood-exposure'] = 'later';
  if (contexts['blood-exposure'] === 'later' && hour <= 72) contexts['blood-exposure'] = 'none';
  if (contexts['sedation'] === 'same-day' && !isYoung) contexts['sedation'] = 'none';
  if (contexts['device'] === 'rf') contexts['depth-class'] = 'deep-or-rf';
  return contexts;
}

/** Somebody made from the table of a cause, on top of what needling does to everybody; without a cause, ordinary healing alone. */
function personFrom(cause: Cause | undefined, id: string, dice: Dice, unsureRate: number): Person {
  const hour = hourOf(cause, dice);
  const findings = ordinarySigns(hour, dice);
  if (cause !== undefined) addCues(cause, findings, dice);
  addCourses(findings, dice);
  const contexts = contextsOf(cause, hour, dice);
  if (cause === undefined) {
    for (const name of ['injected', 'blood-exposure', 'dirty-tool', 'technique', 'masked'])
      delete contexts[name];
  }
  return personOf({
    id,
    from: cause?.id ?? 'ordinary',
    findings,
    contexts,
    minutes: hour * 60 + dice(60),
    unsureRate,
  });
}

export type Mix = 'prior' | 'balanced' | 'ordinary' | 'unsure';

/** Answers people by the seed: causes as common as their priors say, all causes alike, or ordinary healing alone. */
export function peopleFromCauses(mix: Mix, count: number, dice: Dice): readonly Person[] {
  const { causes } = knowledge;
  const priors = causes.map((cause) => [cause, times(cause.prior)] as const);
  return Array.from({ length: count }, (_, index) => {
    const even = causes[index % causes.length];
    const cause = mix === 'ordinary' ? undefined : mix === 'balanced' ? even : weighted(dice, priors);
    return personFrom(cause, `${mix}-${index}`, dice, mix === 'unsure' ? 8 : 0);
  });
}
