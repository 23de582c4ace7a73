import { createEngine } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import fc from 'fast-check';
import { test } from 'vitest';
import type { Answer, Answers } from './answer.ts';
import { linesOf } from './danger-answer.ts';
import { factsOf, walk } from './interview.ts';
import { NONE } from './list-choice.ts';
import type { Shape } from './question.ts';

const engine = createEngine(knowledge);
const NOW = new Date(2026, 7, 4, 14, 0).getTime();

const day = (days: number, ids: readonly string[]): Answer => ({
  kind: 'day',
  when: { mode: 'about', days },
  picked: ids.length === 0 ? [NONE] : ids,
  others: 'no',
});

function isTaken(answers: Answers): boolean {
  const { known } = walk(answers, NOW);
  return engine.parseFacts(factsOf(known), known.hours).ok;
}

/** Taps something on a page, as the numbers say. */
function anyAnswer(shape: Shape, next: () => number): Answer {
  const oneOf = <T>(all: readonly T[]): T => all[next() % all.length] as T;
  switch (shape.kind) {
    case 'danger':
      return {
        kind: 'danger',
        items: Object.fromEntries(
          linesOf(shape.screen).map(({ item }) => [
            item,
            next() % 9 === 0 ? oneOf(['yes', 'unsure'] as const) : 'no',
          ]),
        ),
      };
    case 'choice':
      return { kind: 'choice', value: oneOf(shape.options).value };
    case 'read':
    case 'list': {
      const options = shape.kind === 'list' ? shape.groups.flatMap((group) => group.options) : shape.options;
      const ticked = options.filter(() => next() % 4 === 0).map(({ value }) => value);
      return {
        kind: 'list',
        picked: ticked.length === 0 ? [NONE] : ticked,
        others: next() % 5 === 0 ? 'unsure' : 'no',
      };
    }
    case 'rows':
      return {
        kind: 'rows',
        rows: Object.fromEntries(shape.rows.map(({ id, options }) => [id, oneOf(options).value])),
      };
    case 'message':
      return { kind: 'message', text: '' };
    case 'day':
      return day(
        next() % 40,
        shape.options.filter(() => next() % 6 === 0).map(({ value }) => value),
      );
  }
}

test('whatever is tapped, the form ends and the engine takes every fact', () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat()), fc.boolean(), (numbers, goesOn) => {
      let answers: Answers = {};
      const next = (): number => numbers.next().value;
      for (let step = 0; step < 80; step++) {
        const { pages, open, more } = walk(answers, NOW);
        const page = pages.find(({ question }) => question.key === open) ?? (goesOn ? more : undefined);
        if (page === undefined) return isTaken(answers);
        answers = { ...answers, [page.question.key]: anyAnswer(page.shape, next) };
      }
      return false;
    }),
    { numRuns: 100 },
  );
});
