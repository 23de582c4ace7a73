import type { KnowledgeBase } from '@afterneedle/engine';
import { MISSING, NO_TIME, PRESENT, placesOf, termOf, UNSURE, UNSURE_WORD } from './check-in-smt.ts';
import { all, any, atLeast, atMost, choose, equal, isOneOf, not, number } from './smt.ts';

const same = (a: string, b: string): string => equal(a, b);
const isStep = (answer: string): string => all([atLeast(answer, 0), atMost(answer, 3)]);

const everyAnswer = (
  { vocabulary }: KnowledgeBase,
  relation: (from: string, to: string) => string,
): string[] => vocabulary.findings.map(({ id }) => relation(termOf.answer('x', id), termOf.answer('y', id)));

const sameWords = ({ vocabulary }: KnowledgeBase): string[] =>
  vocabulary.contexts.map(({ id }) => same(termOf.word('x', id), termOf.word('y', id)));

/** In `y` any findings are worse than in `x`, as many as you like, and it may be later; all else is the same. */
export function isWorse(knowledgeBase: KnowledgeBase): string[] {
  const [before, after] = [termOf.minutes('x'), termOf.minutes('y')];
  return [
    ...everyAnswer(knowledgeBase, (from, to) =>
      any([
        same(from, to),
        all([
          isStep(from),
          any([all([isStep(to), `(>= ${to} ${from})`]), all([equal(to, PRESENT), atMost(from, 1)])]),
        ]),
      ]),
    ),
    ...sameWords(knowledgeBase),
    any([same(before, after), all([atLeast(before, 0), `(>= ${after} ${before})`])]),
  ];
}

/** In `y` any answers that were no in `x` are unsure or were never given; all else is the same. */
export function isLessSure(knowledgeBase: KnowledgeBase): string[] {
  return [
    ...everyAnswer(knowledgeBase, (from, to) =>
      any([same(from, to), all([equal(from, 0), any([equal(to, number(MISSING)), equal(to, UNSURE)])])]),
    ),
    ...sameWords(knowledgeBase),
    same(termOf.minutes('x'), termOf.minutes('y')),
  ];
}

/** `y` is `x` with every open answer given: a "no" that a medicine may hide is open too. */
export function isCompletion(knowledgeBase: KnowledgeBase): string[] {
  const { vocabulary, masking } = knowledgeBase;
  const findings = vocabulary.findings.flatMap(({ id, of }) => {
    const [from, to] = [termOf.answer('x', id), termOf.answer('y', id)];
    const mayBeHidden = any(
      masking
        .filter(({ hides }) => hides.includes(id))
        .map(({ c, is }) =>
          any([
            atMost(termOf.told('x', c), number(UNSURE_WORD)),
            isOneOf(termOf.told('x', c), placesOf(knowledgeBase, c, is)),
          ]),
        ),
    );
    const kept = choose(mayBeHidden, `(>= ${to} ${from})`, same(from, to));
    return [
      isStep(to),
      `(=> ${isStep(from)} ${kept})`,
      `(=> ${equal(from, PRESENT)} ${atLeast(to, 1)})`,
      ...(of === undefined ? [] : [`(=> ${equal(termOf.answer('y', of), 0)} ${equal(to, 0)})`]),
    ];
  });
  const words = vocabulary.contexts.flatMap(({ id }) => {
    const [told, word] = [termOf.told('x', id), termOf.word('y', id)];
    return [atLeast(word, 0), `(=> ${atLeast(told, 0)} ${same(told, word)})`];
  });
  const [before, after] = [termOf.minutes('x'), termOf.minutes('y')];
  return [
    ...findings,
    ...words,
    atLeast(after, 0),
    any([equal(before, number(NO_TIME)), same(before, after)]),
  ];
}

/** Nothing is open in `x`: every answer is a step, a word or a time, and no medicine hides anything. */
export function isClosed(knowledgeBase: KnowledgeBase): string[] {
  const { vocabulary, masking } = knowledgeBase;
  return [
    ...vocabulary.findings.map(({ id }) => isStep(termOf.answer('x', id))),
    ...vocabulary.contexts.map(({ id }) => atLeast(termOf.word('x', id), 0)),
    ...masking.map(({ c, is }) => not(isOneOf(termOf.told('x', c), placesOf(knowledgeBase, c, is)))),
    atLeast(termOf.minutes('x'), 0),
  ];
}
