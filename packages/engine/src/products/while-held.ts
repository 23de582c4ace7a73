import type { IngredientClass } from './ingredient-knowledge.ts';
import type { SoonerChoice } from './product-answer.ts';
import type { Verdict } from './strictness.ts';
import { type Moment, thingVerdict } from './thing-verdict.ts';

type Choice = Pick<IngredientClass, 'sooner' | 'meanwhile'>;

function soonerOf({ sooner }: Choice, held: Verdict, moment: Moment): SoonerChoice | undefined {
  if (sooner === undefined) return undefined;
  const { answer, untilHour, never } = thingVerdict(sooner.thing, moment);
  const { label } = sooner;
  if (answer === 'may') return { label };
  const isSooner = untilHour !== undefined && untilHour < (held.untilHour ?? Number.POSITIVE_INFINITY);
  return answer === 'not-until' && never !== true && isSooner ? { label, untilHour } : undefined;
}

/** Answers what to do while something waits, and what of the same use may start before it. */
export function whileHeld(
  of: Choice,
  held: Verdict,
  moment: Moment,
): { readonly sooner?: SoonerChoice; readonly meanwhile?: string } {
  if (held.answer !== 'not-until') return {};
  const sooner = soonerOf(of, held, moment);
  return {
    ...(sooner === undefined ? {} : { sooner }),
    ...(of.meanwhile === undefined ? {} : { meanwhile: of.meanwhile }),
  };
}
