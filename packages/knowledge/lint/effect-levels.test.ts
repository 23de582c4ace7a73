import { type Effect, LEVELS, SCALES } from '@afterneedle/engine';
import { expect, test } from 'vitest';
import { expectNotes } from '../src/expect/index.ts';
import { knowledge } from '../src/index.ts';
import { type Conflict, conflicts } from '../src/ledger.ts';
import { levelAlone, stepsOf } from './effect-levels.ts';
import { reviewSheets } from './review-sheets.ts';

const sheets = new Map(reviewSheets(knowledge).map(({ path, text }) => [path, text]));
const CONTEXTS = knowledge.vocabulary.contexts;
const HOURS = Array.from({ length: 2 * 800 }, (_, half) => half / 2);

/** The level a cell of a sheet gives an hour: "expected until hour 72 (3 days), then self-care". */
function readCell(cell: string, hours: number): string {
  for (const part of cell.split(', then ')) {
    const [, level = '', until, hour] =
      /^([a-z-]+)(?: (until|before) hour ([\d.]+)(?: \(\d+ days\))?)?$/.exec(part) ?? [];
    if (level === '' || !LEVELS.some((known) => known === level))
      throw new RangeError(`cannot read "${part}"`);
    if (hour === undefined || hours < Number(hour) || (until === 'until' && hours === Number(hour)))
      return level;
  }
  throw new RangeError(`"${cell}" has no end`);
}

function stepsNamed(effect: Effect, first: string): readonly number[] {
  const scale = knowledge.vocabulary.findings.find(({ id }) => id === effect.finding)?.scale ?? 'presence';
  if (scale === 'presence') return [1];
  const [, said = ''] = /`\): ([^;]*)/.exec(first) ?? [];
  const words: readonly string[] = SCALES[scale].steps;
  return words.flatMap((word, at) => (said.includes(word) ? [at + 1] : []));
}

function aboutNamed(first: string): Record<string, string> {
  const [, ...said] = first.split('; ');
  return Object.fromEntries(
    said.flatMap((part) => {
      const [, c = '', label = ''] = /\(`([a-z-]+)`\): (.*)$/.exec(part) ?? [];
      const labels = Object.entries(CONTEXTS.find(({ id }) => id === c)?.labels ?? {});
      return labels.filter(([, words]) => words === label).map(([value]) => [c, value]);
    }),
  );
}

/** Where a sheet says another level than the engine gives, and steps it does not name. */
function disagreements(effect: Effect, text: string): readonly string[] {
  const rows = text
    .split('\n')
    .filter((line) => line.includes(`(\`${effect.finding}\`)`) && line.startsWith('|'))
    .map((line) => line.slice(2, -2).split(' | '));
  const named = new Set<number>();
  const wrong = rows.flatMap(([first = '', standard = '', deep = '']) =>
    stepsNamed(effect, first).flatMap((step) => {
      named.add(step);
      return [
        ['standard', standard],
        ['deep-or-rf', deep === 'the same' ? standard : deep],
      ].flatMap(([depth = '', cell = '']) => {
        const about = { ...aboutNamed(first), 'depth-class': depth };
        const at = HOURS.find(
          (hours) => readCell(cell, hours) !== levelAlone(effect, { step, about }, hours),
        );
        return at === undefined ? [] : [`${effect.id} ${step} ${depth} at hour ${at}`];
      });
    }),
  );
  const left = Array.from({ length: stepsOf(effect) }, (_, index) => index + 1).filter(
    (step) => !named.has(step),
  );
  return [...wrong, ...left.map((step) => `${effect.id} has no row for step ${step}`)];
}

test('the rows of every effect give the level that the engine gives, at every half hour, step and needle depth', () => {
  expect(knowledge.effects).toHaveLength(22);
  expect(
    knowledge.effects.flatMap((effect) => disagreements(effect, sheets.get(`effect/${effect.id}.md`) ?? '')),
  ).toEqual([]);
});

test('severe puffiness told as watched at home, and a step without a row, are refused', () => {
  const [lids] = knowledge.effects.filter(({ id }) => id === 'eyelid-puffiness');
  if (lids === undefined) throw new Error('no such effect');
  const sign = 'Puffy eyelids (`eyelid-swelling`)';
  const planted = `| ${sign}: mild, moderate or severe | self-care until hour 72 (3 days), then contact-provider | the same | its own hours |`;
  expect(disagreements(lids, planted)).toEqual([
    'eyelid-puffiness 2 standard at hour 0',
    'eyelid-puffiness 2 deep-or-rf at hour 0',
    'eyelid-puffiness 3 standard at hour 0',
    'eyelid-puffiness 3 deep-or-rf at hour 0',
  ]);
  expect(disagreements(lids, '')).toHaveLength(3);
});

/** The first step for which help is asked at every hour, from the end of the treatment on. */
function neverFromOf(effect: Effect): number | undefined {
  const { scale } = knowledge.vocabulary.findings.find(({ id }) => id === effect.finding) ?? {};
  if (scale !== 'severity') return undefined;
  const steps = Array.from({ length: stepsOf(effect) }, (_, index) => index + 1);
  return steps.find((step) =>
    HOURS.every(
      (hours) => !['expected', 'self-care'].includes(levelAlone(effect, { step, about: {} }, hours)),
    ),
  );
}

test('a page says that a degree is never watched exactly from the one on at which help is asked at every hour', () => {
  const said = expectNotes.map(({ id, neverFrom }) => [id, neverFrom]);
  const found = knowledge.effects.map((effect) => [effect.id, neverFromOf(effect)]);
  expect(Object.fromEntries(said)).toEqual(Object.fromEntries(found));
});

/** The hours for which an effect is usual that a conflict it rests on settles otherwise. */
function settledOtherwise(all: readonly Conflict[]): readonly string[] {
  return knowledge.effects.flatMap(({ id, stages: [mildest], cites }) =>
    all
      .filter((conflict) => conflict.resolvedWindow !== undefined && cites.includes(conflict.id))
      .flatMap((conflict) => {
        const told = Object.values(conflict.resolvedWindow ?? {});
        const hours = Object.values(mildest?.expectedUntil ?? {});
        return hours.flatMap((hour) =>
          hour === null || told.includes(hour) ? [] : [`${id} ${hour} ${conflict.id}`],
        );
      }),
  );
}

test('the hours for which an effect is usual are those its conflict settles on', () => {
  expect(settledOtherwise(conflicts)).toEqual([]);
  const grid = conflicts.filter(({ id }) => id === 'C-27');
  const planted = grid.map((one) => ({ ...one, resolvedWindow: { fromHour: 0, toHour: 36, rfToHour: 168 } }));
  expect(settledOtherwise(planted)).toEqual(['needle-marks 96 C-27']);
});
