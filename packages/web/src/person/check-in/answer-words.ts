import { dangerItems } from '@afterneedle/knowledge';
import { labelOfFact, UNSURE } from '../../facts/fact-words.ts';
import { dateOf, timeOfDay } from '../../ui/date-words.ts';
import type { Answer } from './answer.ts';
import { NONE } from './list-choice.ts';
import type { Shape } from './question.ts';
import { ABOUT_CHOICES, instantOf, type When } from './when.ts';

function whenWords(when: When): string {
  if (when.mode === 'unknown') return 'I don’t know';
  if (when.mode === 'about') return ABOUT_CHOICES.find(({ days }) => days === when.days)?.label ?? '';
  const day = instantOf(when.date, '12:00');
  const at = instantOf(when.date, when.time);
  const date = day === undefined ? when.date : dateOf(day);
  return at === undefined ? date : `${date}, ${timeOfDay(at)}`;
}

function dangerWords(items: Readonly<Record<string, string>>, screen: 1 | 2): string {
  const said = (answer: string): readonly string[] =>
    dangerItems
      .filter((entry) => entry.screen === screen && items[entry.item] === answer)
      .map(({ item }) => labelOfFact(item));
  const yes = said('yes');
  const unsure = said('unsure').map((label) => `${label} (not sure)`);
  return [...yes, ...unsure].join('; ') || 'None of these';
}

function listWords(
  shape: Extract<Shape, { kind: 'list' | 'read' | 'day' }>,
  answer: Extract<Answer, { kind: 'list' | 'day' }>,
): string {
  const options = shape.kind === 'list' ? shape.groups.flatMap((group) => group.options) : shape.options;
  const steps =
    shape.kind === 'list' && answer.kind === 'list' ? { all: shape.steps, said: answer.steps } : {};
  const labels = options
    .filter(({ value }) => answer.picked.includes(value))
    .map(({ value, label }) => {
      const step = steps.all?.[value]?.find((one) => one.value === steps.said?.[value]);
      return step === undefined ? label : `${label} (${step.label.toLowerCase()})`;
    });
  const none = shape.kind !== 'read' && answer.picked.includes(NONE) ? [shape.none] : [];
  const isBare = labels.length + none.length === 0;
  const rest = answer.others === 'unsure' ? [isBare ? UNSURE.label : 'not sure about the rest'] : [];
  return [...labels, ...none, ...rest].join('; ') || 'None of these';
}

/** Answers what was said on a page, in words for the summary. */
export function answerWords(shape: Shape, answer: Answer | undefined): string {
  if (answer === undefined) return 'Not answered';
  if (shape.kind === 'danger' && answer.kind === 'danger') return dangerWords(answer.items, shape.screen);
  if (shape.kind === 'choice' && answer.kind === 'choice')
    return shape.options.find(({ value }) => value === answer.value)?.label ?? 'Not answered';
  if ((shape.kind === 'list' || shape.kind === 'read') && answer.kind === 'list')
    return listWords(shape, answer);
  if (shape.kind === 'rows' && answer.kind === 'rows')
    return shape.rows
      .map(({ id, label, options }) => {
        const said = options.find(({ value }) => value === answer.rows[id])?.label ?? 'not answered';
        const words = said === UNSURE.label ? 'not sure' : said.toLowerCase();
        return label.endsWith('?') ? `${label} ${words}` : `${label}: ${words}`;
      })
      .join('; ');
  if (shape.kind === 'day' && answer.kind === 'day') {
    const when = answer.when === undefined ? [] : [whenWords(answer.when)];
    return [...when, listWords(shape, answer)].join('; ');
  }
  if (answer.kind === 'message')
    return [
      ...(answer.about === undefined ? [] : ['About someone else']),
      answer.text === '' ? 'Nothing written' : answer.text,
    ].join('; ');
  return 'Not answered';
}
