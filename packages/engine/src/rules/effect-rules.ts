import type { Vocabulary } from '../facts/vocabulary.ts';
import type { Effect, EffectStage } from './effect.ts';
import type { Atom, Lift, Rule } from './rule.ts';

const DEPTH = 'depth-class';
const DEEP = 'deep-or-rf';

/** One way in which a stage is outside its window: after an hour, or at once, for some needle depths or all. */
interface WayOut {
  readonly suffix: string;
  readonly atoms: readonly Atom[];
  /** False where it was never expected, so that it has no window to be past. */
  readonly isTimed: boolean;
}

function wayOut(suffix: string, untilHour: number | null, context: readonly Atom[]): WayOut {
  const atoms = untilHour === null ? context : [...context, { afterHour: untilHour }];
  return { suffix, atoms, isTimed: untilHour !== null };
}

function waysOut({ expectedUntil }: EffectStage, vocabulary: Vocabulary): readonly WayOut[] {
  const { standard, deep } = expectedUntil;
  if (standard === deep) return [wayOut('', standard, [])];
  const words = vocabulary.contexts.find(({ id }) => id === DEPTH)?.values ?? [];
  const isDeepLonger = (deep ?? -1) > (standard ?? -1);
  const shallow: Atom = { c: DEPTH, is: words.filter((word) => word !== DEEP) };
  const deepOnly: Atom = { c: DEPTH, is: [DEEP] };
  return isDeepLonger
    ? [wayOut('', standard, [shallow]), wayOut('-any-depth', deep, [])]
    : [wayOut('', standard, []), wayOut('-deep', deep, [deepOnly])];
}

/** Only a known answer makes it usual: not asked is watched. */
function unusualContexts(stage: EffectStage, vocabulary: Vocabulary): readonly Atom[] {
  return (stage.expectedOnlyIf ?? []).map(({ c, is }) => {
    const context = vocabulary.contexts.find(({ id }) => id === c);
    const others = (context?.values ?? []).filter((word) => !is.includes(word));
    return context?.missing === 'unknown' ? { c, is: others, orUnknown: true } : { c, is: others };
  });
}

/** Answers the rules an effect stands for: expected when present, watched past its window, then contact. */
export function effectRules(effect: Effect, vocabulary: Vocabulary): readonly Rule[] {
  const lowest = Math.min(...effect.stages.map(({ severity }) => severity));
  const present: Atom = { f: effect.finding, atLeast: lowest };
  const expected: Rule = {
    id: `expected-${effect.id}`,
    level: 'expected',
    all: [present],
    cites: effect.cites,
    say: effect.usual,
  };
  const later = effect.stages.flatMap((stage): readonly Rule[] => {
    const at: Atom = { f: effect.finding, atLeast: stage.severity };
    const stem = `${effect.id}-${stage.severity}`;
    const past = waysOut(stage, vocabulary).map(
      ({ suffix, atoms }): Rule => ({
        id: `past-window-${stem}${suffix}`,
        level: 'self-care',
        all: [at, ...atoms],
        cites: effect.cites,
        say: `${effect.label}: longer or stronger than is usual.`,
      }),
    );
    const unusual = unusualContexts(stage, vocabulary).map(
      (atom, index): Rule => ({
        id: `unusual-${stem}${index === 0 ? '' : `-${index + 1}`}`,
        level: 'self-care',
        all: [at, atom],
        cites: effect.cites,
        say: `${effect.label}: not in the usual way.`,
      }),
    );
    if (stage.watchUntil === null) return [...past, ...unusual];
    const contact: Rule = {
      id: `past-watch-${stem}`,
      level: 'contact-provider',
      all: [at, { afterHour: stage.watchUntil }],
      cites: effect.cites,
      say: `${effect.label}: it should have settled by now.`,
      contactWithinHours: 48,
    };
    return [...past, ...unusual, contact];
  });
  return [expected, ...later];
}

/** Answers the lifts an effect stands for: past its window and not getting better (J-36). */
export function effectLifts(effect: Effect, vocabulary: Vocabulary): readonly Lift[] {
  if (!effect.liftsWhenNotImproving) return [];
  return effect.stages.flatMap((stage) =>
    waysOut(stage, vocabulary)
      .filter(({ isTimed }) => isTimed)
      .map(
        ({ suffix, atoms }): Lift => ({
          id: `not-improving-${effect.id}-${stage.severity}${suffix}`,
          upTo: 'contact-provider',
          all: [
            { f: effect.finding, atLeast: stage.severity },
            ...atoms,
            { f: `${effect.finding}-course`, atLeast: 1 },
          ],
          cites: effect.cites,
          say: `${effect.label}: past its usual time and not getting better.`,
        }),
      ),
  );
}
