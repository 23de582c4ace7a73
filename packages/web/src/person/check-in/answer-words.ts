import { dangerItems } from '@afterneedle/knowledge';
import { labelOfFact, UNSURE } from '../../facts/fact-words.ts';
import { msg, t } from '../../language/t.ts';
import { dateOf, timeOfDay } from '../../ui/date-words.ts';
import type { Answer } from './answer.ts';
import { NONE } from './list-choice.ts';
import type { Shape } from './question.ts';
import { ABOUT_CHOICES, instantOf, type When } from './when.ts';

function whenWords(when: When): string {
  if (when.mode === 'unknown') return t('I don’t know');
  if (when.mode === 'about') return t(ABOUT_CHOICES.find(({ days }) => days === when.days)?.label ?? '');
  const day = instantOf(when.date, '12:00');
  const at = instantOf(when.date, when.time);
  const date = day === undefined ? when.date : dateOf(day);
  return at === undefined ? date : `${date}, ${timeOfDay(at)}`;
}

const orNone = (lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [t('None of these')] : lines;

function dangerLines(items: Readonly<Record<string, string>>, screen: 1 | 2): readonly string[] {
  const said = (answer: string): readonly string[] =>
    dangerItems
      .filter((entry) => entry.screen === screen && items[entry.item] === answer)
      .map(({ item }) => labelOfFact(item));
  const yes = said('yes');
  const unsure = said('unsure').map((label) => t('{sign} (not sure)', { sign: label }));
  return orNone([...yes, ...unsure]);
}

function listLines(
  shape: Extract<Shape, { kind: 'list' | 'read' | 'day' }>,
  answer: Extract<Answer, { kind: 'list' | 'day' }>,
): readonly string[] {
  const options = shape.kind === 'list' ? shape.groups.flatMap((group) => group.options) : shape.options;
  const steps =
    shape.kind === 'list' && answer.kind === 'list' ? { all: shape.steps, said: answer.steps } : {};
  const labels = options
    .filter(({ value }) => answer.picked.includes(value))
    .map(({ value, label }) => {
      const step = steps.all?.[value]?.find((one) => one.value === steps.said?.[value]);
      return step === undefined ? t(label) : `${t(label)} (${t(step.label).toLowerCase()})`;
    });
  const none = shape.kind !== 'read' && answer.picked.includes(NONE) ? [t(shape.none)] : [];
  const isBare = labels.length + none.length === 0;
  const rest = answer.others === 'unsure' ? [isBare ? t(UNSURE.label) : t('not sure about the rest')] : [];
  return orNone([...labels, ...none, ...rest]);
}

function rowLines(
  { rows }: Extract<Shape, { kind: 'rows' }>,
  answer: Extract<Answer, { kind: 'rows' }>,
): readonly string[] {
  return rows.map(({ id, label, options }) => {
    const said = options.find(({ value }) => value === answer.rows[id])?.label ?? msg('Not answered');
    const words = t(said === UNSURE.label ? msg('Not sure') : said).toLowerCase();
    return label.endsWith('?') ? `${t(label)} ${words}` : `${t(label)}: ${words}`;
  });
}

/** Answers what was said on a page, line by line for the summary. */
export function answerLines(shape: Shape, answer: Answer | undefined): readonly string[] {
  if (answer === undefined) return [t('Not answered')];
  if (shape.kind === 'danger' && answer.kind === 'danger') return dangerLines(answer.items, shape.screen);
  if (shape.kind === 'choice' && answer.kind === 'choice')
    return [t(shape.options.find(({ value }) => value === answer.value)?.label ?? msg('Not answered'))];
  if ((shape.kind === 'list' || shape.kind === 'read') && answer.kind === 'list')
    return listLines(shape, answer);
  if (shape.kind === 'rows' && answer.kind === 'rows') return rowLines(shape, answer);
  if (shape.kind === 'day' && answer.kind === 'day')
    return [...(answer.when === undefined ? [] : [whenWords(answer.when)]), ...listLines(shape, answer)];
  if (answer.kind === 'message')
    return [
      ...(answer.about === undefined ? [] : [t('About someone else')]),
      answer.text === '' ? t('Nothing written') : answer.text,
    ];
  return [t('Not answered')];
}
