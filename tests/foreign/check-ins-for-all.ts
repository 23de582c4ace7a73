import { type Facts, type KnowledgeBase, parseFacts, SCALES } from '@afterneedle/engine';
import { type Dice, diceOf } from '@afterneedle/engine/proofs';

const MOST_HOURS = 1_000;

/** How a made-up check-in is: of a thousand answers, how many are missing, unsure, present without a step, or a step. */
interface Mix {
  readonly missing: number;
  readonly unsure: number;
  readonly present: number;
  readonly step: number;
}

const MISSING = [0, 20, 150, 600, 900];
const STEPS = [4, 10, 25, 80, 300];

function mixOf(dice: Dice): Mix {
  const step = STEPS[dice(STEPS.length)] as number;
  const few = dice(3) === 0 ? Math.ceil(step / 2) : 0;
  return { missing: MISSING[dice(MISSING.length)] as number, unsure: few, present: few, step };
}

function findingAnswer(max: number, mix: Mix, dice: Dice): number | true | 'unsure' | undefined {
  if (dice(1_000) < mix.missing) return undefined;
  const drawn = dice(1_000);
  if (drawn < mix.step) return 1 + dice(max);
  if (drawn < mix.step + mix.unsure) return 'unsure';
  if (drawn < mix.step + mix.unsure + mix.present) return true;
  return 0;
}

function flatOf({ vocabulary }: KnowledgeBase, dice: Dice): Record<string, number | boolean | string> {
  const flat: Record<string, number | boolean | string> = {};
  const mix = mixOf(dice);
  for (const { id, scale, group } of vocabulary.findings) {
    const isGrave = group === 'danger' || group === 'danger-item' || group === 'eye';
    const thinned = isGrave && dice(5) > 0 ? { ...mix, step: 1, unsure: 0, present: 0 } : mix;
    const answer = findingAnswer(SCALES[scale].max, thinned, dice);
    if (answer !== undefined) flat[id] = answer;
  }
  for (const { id, values, ordinary } of vocabulary.contexts) {
    if (dice(1_000) < mix.missing) continue;
    const drawn = dice(20);
    if (drawn === 0) flat[id] = 'unsure';
    else flat[id] = drawn < 3 ? (values[dice(values.length)] as string) : ordinary;
  }
  return flat;
}

/** Answers made-up check-ins with every kind of answer: a step, present, unsure, absent and none at all. */
export function generatedCheckIns(
  knowledgeBase: KnowledgeBase,
  { count, seed }: { readonly count: number; readonly seed: number },
): readonly Facts[] {
  const dice = diceOf(seed);
  const made: Facts[] = [];
  while (made.length < count) {
    const hours = dice(8) === 0 ? undefined : dice(4) === 0 ? dice(MOST_HOURS) : dice(100);
    const parsed = parseFacts(flatOf(knowledgeBase, dice), knowledgeBase.vocabulary, {
      hoursSince: hours,
    });
    if (parsed.ok) made.push(parsed.facts);
  }
  return made;
}
