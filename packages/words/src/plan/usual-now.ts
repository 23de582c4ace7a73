import type { Effect } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import type { Say } from '../catalogue/catalogue.ts';
import { listText, lowered } from '../catalogue/fact-words.ts';
import type { Section } from '../result/result-page-model.ts';
import type { PlanOptions } from './plan-page-model.ts';
import { instantAt, planMoment } from './plan-time.ts';

interface UsualSpan {
  readonly effect: Effect;
  readonly expectedUntil: number;
  readonly watchUntil: number | null;
}

/** The depth nobody gave counts as standard: what is usual is never stretched by an open question. */
function spanOf(effect: Effect, isDeep: boolean): UsualSpan | undefined {
  const mild = effect.stages[0];
  const expectedUntil = isDeep ? mild?.expectedUntil.deep : mild?.expectedUntil.standard;
  if (mild === undefined || expectedUntil === null || expectedUntil === undefined) return undefined;
  return { effect, expectedUntil, watchUntil: mild.watchUntil };
}

/** Answers which ordinary effects are usual at this hour and until when, and when to tell the clinic. */
export function usualNow(
  hour: number,
  zeroAt: number,
  { options, say }: { readonly options: PlanOptions; readonly say: Say },
): Section {
  const isDeep = options.facts['depth-class'] === 'deep-or-rf';
  const spans = knowledge.effects.flatMap((effect) => spanOf(effect, isDeep) ?? []);
  const usual = spans.filter(({ expectedUntil }) => hour <= expectedUntil);
  const watched = spans.filter(
    ({ expectedUntil, watchUntil }) => watchUntil !== null && hour > expectedUntil && hour <= watchUntil,
  );
  const byEnd = (group: readonly UsualSpan[], key: 'plan.usual' | 'plan.tell'): readonly string[] => {
    const endOf = ({ expectedUntil, watchUntil }: UsualSpan) =>
      key === 'plan.usual' ? expectedUntil : (watchUntil ?? 0);
    return [...new Set(group.map(endOf))]
      .toSorted((a, b) => a - b)
      .map((end) => {
        const labels = group
          .filter((span) => endOf(span) === end)
          .map(({ effect }) => lowered(say.text(effect.label)));
        const when = planMoment(instantAt(zeroAt, end, options), options, say);
        return say(key, { when, effects: listText(labels, options.locale) });
      });
  };
  const lines = [...byEnd(usual, 'plan.usual'), ...byEnd(watched, 'plan.tell')];
  return { heading: say('plan.section.usual'), lines: lines.length > 0 ? lines : [say('plan.usual-none')] };
}
