import { type Effect, type Level, SCALES } from '@afterneedle/engine';
import { type ContextId, type FindingId, knowledge } from '../src/index.ts';
import { type Answers, engine, full } from './stated.ts';

/** One stretch of hours with one level, to the hour it ends at; null is open. */
export interface Stretch {
  readonly level: Level;
  readonly untilHour: number | null;
  /** Whether the hour it ends at still belongs to it. */
  readonly including: boolean;
}

/** What is asked of the engine beside the hour: the step of the sign, where or when it began, and the needle depth. */
export interface EffectCase {
  readonly step: number;
  readonly about: Partial<Record<ContextId, string>>;
}

const MINUTE = 1 / 60;

/** Every hour at which a rule may begin to hold. */
const turns: readonly number[] = [
  ...new Set([
    0,
    ...knowledge.rules.flatMap(({ all, groups = [] }) =>
      [...all, ...groups.flatMap(({ of }) => of)].flatMap((atom) =>
        'fromHour' in atom ? [atom.fromHour] : 'afterHour' in atom ? [atom.afterHour] : [],
      ),
    ),
    ...knowledge.effects.flatMap(({ stages }) =>
      stages.flatMap(({ expectedUntil, watchUntil }) =>
        [expectedUntil.standard, expectedUntil.deep, watchUntil].filter((hour) => hour !== null),
      ),
    ),
  ]),
].toSorted((a, b) => a - b);

function askedOf({ finding }: Effect, { step, about }: EffectCase, hours: number): Answers {
  return { hours, about, signs: { [finding]: step } as Partial<Record<FindingId, 0 | 1 | 2 | 3>> };
}

/** Answers the level of an effect alone, easing, in a full check-in where everything else is absent or ordinary. */
export function levelAlone(effect: Effect, asked: EffectCase, hours: number): Level {
  return engine.decide(full(askedOf(effect, asked, hours))).level;
}

/** Answers the levels an effect alone goes through, from the end of the treatment on. */
export function stretchesOf(effect: Effect, asked: EffectCase): readonly Stretch[] {
  const points = turns.flatMap((hour) => [
    { hour, level: levelAlone(effect, asked, hour), at: true },
    { hour, level: levelAlone(effect, asked, hour + MINUTE), at: false },
  ]);
  const changes = points.filter(({ level }, index) => index === 0 || points[index - 1]?.level !== level);
  return changes.map(({ level }, index) => {
    const next = changes[index + 1];
    return next === undefined
      ? { level, untilHour: null, including: false }
      : { level, untilHour: next.hour, including: !next.at };
  });
}

/** Answers the rules of their own that ask for help because of an effect alone, at any hour. */
export function rulesAlone(effect: Effect, asked: EffectCase): readonly string[] {
  const fired = new Set(
    turns.flatMap((hour) => engine.decide(full(askedOf(effect, asked, hour + MINUTE))).fired),
  );
  return knowledge.rules.filter(({ id }) => fired.has(id)).map(({ id }) => id);
}

/** Answers how many steps the sign of an effect has: 1 for a sign that is there or not. */
export function stepsOf({ finding }: Effect): number {
  const scale = knowledge.vocabulary.findings.find(({ id }) => id === finding)?.scale ?? 'presence';
  return scale === 'presence' ? 1 : SCALES[scale].steps.length;
}
