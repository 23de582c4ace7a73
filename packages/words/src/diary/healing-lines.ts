import type { Healing, HealingKnowledge } from '@afterneedle/engine';
import { sayIn } from '../catalogue/catalogue.ts';

/** Answers how far the recovery has come, in words, and by which numbers; nothing while nothing was told. */
export function healingLines(
  healing: Healing,
  knowledge: HealingKnowledge,
  locale: string,
): readonly string[] {
  if (healing === 'nothing-told') return [];
  const say = sayIn(locale);
  if (healing === 'healing') return [say('diary.healing')];
  const { goneAnswers, goneHours, fromHour } = knowledge;
  return [
    say(healing === 'healed' ? 'diary.healed' : 'diary.one-more'),
    say('diary.healed-numbers', {
      answers: goneAnswers.value,
      hours: goneHours.value,
      day: Math.ceil(fromHour.value / 24),
    }),
  ];
}
