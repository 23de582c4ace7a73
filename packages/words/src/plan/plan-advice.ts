import { adviceForCauses, type CareNote } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { listText, lowered } from '../catalogue/fact-words.ts';
import type { Section } from '../result/result-page-model.ts';
import type { PlanPage } from './plan-page-model.ts';
import type { PlanWords } from './plan-words.ts';
import { thingLabel } from './plan-words.ts';

/** Answers what soothes, what makes it worse and what only a clinician starts, for each likely cause. */
export function causeAdvice({ plan, options, say }: PlanWords): PlanPage['causes'] {
  const causes = options.causes ?? [];
  const groups = adviceForCauses(plan, options.knowledge, { causes, hour: plan.nowHour }).map((care) => {
    const section = (
      key: 'plan.soothes' | 'plan.worsens' | 'plan.clinician',
      notes: readonly CareNote[],
    ): Section => ({
      heading: say(key),
      lines: notes.map((note) => say.text(note.say)),
    });
    return {
      cause: say.text(knowledge.causes.find(({ id }) => id === care.cause)?.label ?? care.cause),
      soothes: section('plan.soothes', care.soothes),
      worsens: section('plan.worsens', care.worsens),
      clinician: section('plan.clinician', care.clinicianOnly),
    };
  });
  return groups.length === 0 ? undefined : { heading: say('plan.section.causes'), groups };
}

/** The widest of some things: what is only one more kind of another is left out. */
function widest({ options }: PlanWords, things: readonly string[]): readonly string[] {
  const parents = (thing: string): readonly string[] =>
    options.knowledge.things.find(({ id }) => id === thing)?.isA ?? [];
  return things.filter((thing) => !parents(thing).some((parent) => things.includes(parent)));
}

/** Answers which questions are still open and what they would change. */
export function openQuestions(words: PlanWords): PlanPage['open'] {
  const { plan, options, say } = words;
  const lines = plan.open.map(({ c, things }) => {
    const ask = options.knowledge.facts.find(({ id }) => id === c)?.ask ?? c;
    const labels = widest(words, things).map((thing) => lowered(thingLabel(words, thing)));
    return say('plan.open', { ask: say.text(ask), things: listText(labels, options.locale) });
  });
  if (lines.length === 0) return undefined;
  return { heading: say('plan.section.open', { count: lines.length }), lead: say('plan.open-lead'), lines };
}
