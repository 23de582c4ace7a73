import type { Effect, Vocabulary } from '@afterneedle/engine';
import { type ContextId, knowledge } from '../src/index.ts';
import { type EffectCase, rulesAlone, type Stretch, stepsOf, stretchesOf } from './effect-levels.ts';
import { atomInWords, findingInWords } from './sheet-condition.ts';
import { atHour } from './sheet-hours.ts';
import { sheetPage } from './sheet-page.ts';

const DEPTHS = { standard: 'standard', deep: 'deep-or-rf' } as const;

function stretchInWords({ level, untilHour, including }: Stretch): string {
  if (untilHour === null) return level;
  return `${level} ${including ? 'until' : 'before'} ${atHour(untilHour)}`;
}

const inWords = (stretches: readonly Stretch[]): string => stretches.map(stretchInWords).join(', then ');

/** Which answers change the effect: those it needs, and each other one by itself; none where nothing is needed. */
function answersThatCount({ stages }: Effect): readonly Partial<Record<ContextId, string>>[] {
  const needed = stages.flatMap(({ expectedOnlyIf = [] }) => expectedOnlyIf);
  if (needed.length === 0) return [{}];
  return needed.flatMap(({ c }) => {
    const values = knowledge.vocabulary.contexts.find(({ id }) => id === c)?.values ?? [];
    return values.map((value): Partial<Record<ContextId, string>> => ({ [c]: value }));
  });
}

/** One row of the sheet: neighbouring steps that go through the same levels. */
export interface EffectRow {
  readonly fromStep: number;
  readonly belowStep: number;
  readonly about: Partial<Record<ContextId, string>>;
  readonly standard: readonly Stretch[];
  readonly deep: readonly Stretch[];
  /** The rules of their own that ask for help because of it alone. */
  readonly rules: readonly string[];
}

/** Answers the rows of an effect, mildest first. */
export function rowsOf(effect: Effect): readonly EffectRow[] {
  const steps = Array.from({ length: stepsOf(effect) }, (_, index) => index + 1);
  return answersThatCount(effect).flatMap((about) => {
    const rows = steps.map((step): EffectRow => {
      const of = (depth: string): EffectCase => ({ step, about: { ...about, 'depth-class': depth } });
      return {
        fromStep: step,
        belowStep: step + 1,
        about,
        standard: stretchesOf(effect, of(DEPTHS.standard)),
        deep: stretchesOf(effect, of(DEPTHS.deep)),
        rules: rulesAlone(effect, of(DEPTHS.deep)),
      };
    });
    const says = ({ standard, deep, rules }: EffectRow): string => JSON.stringify([standard, deep, rules]);
    return rows.flatMap((row, index) => {
      const previous = rows[index - 1];
      if (previous !== undefined && says(previous) === says(row)) return [];
      const after = rows.slice(index).findIndex((other) => says(other) !== says(row));
      const run = after < 0 ? rows.length - index : after;
      return [{ ...row, belowStep: row.fromStep + run }];
    });
  });
}

/** Answers a row as a line of the table. */
export function rowInWords(vocabulary: Vocabulary, { finding }: Effect, row: EffectRow): string {
  const { fromStep, belowStep, about, standard, deep, rules } = row;
  const sign = findingInWords(vocabulary, finding, { atLeast: fromStep, below: belowStep });
  const when = Object.entries(about).map(([c, value]) => `; ${atomInWords(vocabulary, { c, is: [value] })}`);
  const [early, late] = [inWords(standard), inWords(deep)];
  const named = rules.map((id) => `[${id}](../rule/${id}.md)`).join(', ');
  const cells = [
    `${sign}${when.join('')}`,
    early,
    early === late ? 'the same' : late,
    named === '' ? 'its own hours' : named,
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Answers the sheet of an ordinary effect. */
export function effectSheet(vocabulary: Vocabulary, effect: Effect): string {
  const { id, label, usual, stretchedBy, liftsWhenNotImproving, cites } = effect;
  const lines = [
    `- Name shown: ${label}`,
    `- Told to the person: "${usual}"`,
    `- Stretched by: ${stretchedBy.length === 0 ? 'nothing named' : stretchedBy.join(', ')}`,
    `- Past its window and no better: ${liftsWhenNotImproving ? 'one step up, at most to contact-provider' : 'its rules name the time'}`,
    '',
    '## Levels, by hours since the end of treatment',
    '',
    'What is answered to this sign alone, while it eases, when all else was asked and is not there.',
    '',
    '| How strong | Needles up to 1.5 mm | RF, or over 1.5 mm | What asks for help |',
    '|---|---|---|---|',
    ...rowsOf(effect).map((row) => rowInWords(vocabulary, effect, row)),
  ];
  return sheetPage(`Ordinary effect: ${label} (${id})`, lines, {
    name: `effect:${id}`,
    cites,
    question: 'Is the level in each row right, for these hours?',
  });
}
