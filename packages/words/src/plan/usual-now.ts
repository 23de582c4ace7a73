import type { Effect } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import type { Say } from '../catalogue/catalogue.ts';
import { listText, lowered } from '../catalogue/fact-words.ts';
import { dayOf } from '../dates/moment.ts';
import type { Section } from '../result/result-page-model.ts';
import type { PlanOptions } from './plan-page-model.ts';
import { instantBefore, planMoment } from './plan-time.ts';

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

/** Answers which ordinary effects are usual at this moment and until when, and when to tell the clinic; without a time of the treatment nobody can say. */
export function usualNow(
  zeroAt: number,
  { options, say }: { readonly options: PlanOptions; readonly say: Say },
): Section {
  const heading = say('plan.section.usual');
  if (options.isUnknown === true) return { heading, lines: [say('plan.usual-unknown')] };
  const isDeep = options.facts['depth-class'] === 'deep-or-rf' || options.facts['device'] === 'rf';
  const spans = knowledge.effects.flatMap((effect) => spanOf(effect, isDeep) ?? []);
  const today = dayOf(options.now, options.timeZone);
  const isPast = (hour: number): boolean => {
    const end = instantBefore(zeroAt, hour, options);
    return options.isRough === true ? today > dayOf(end, options.timeZone) : options.now > end;
  };
  const usual = spans.filter(({ expectedUntil }) => !isPast(expectedUntil));
  const watched = spans.filter(
    ({ expectedUntil, watchUntil }) => watchUntil !== null && isPast(expectedUntil) && !isPast(watchUntil),
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
        const when = planMoment(instantBefore(zeroAt, end, options), options, say);
        return say(key, { when, effects: listText(labels, options.locale) });
      });
  };
  const lines = [...byEnd(usual, 'plan.usual'), ...byEnd(watched, 'plan.tell')];
  return { heading, lines: lines.length > 0 ? lines : [say('plan.usual-none')] };
}
