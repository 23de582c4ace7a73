import { type KnowledgeBase, SCALES } from '@afterneedle/engine';
import type { Proof } from '@afterneedle/engine/proofs';
import { checkInSmt, MISSING, NO_TIME, NO_WORD, PRESENT, termOf, UNSURE } from './check-in-smt.ts';
import { all, any, atLeast, atMost, equal, number, same } from './smt.ts';
import { newSolver } from './solver.ts';
import { differenceIn } from './told.ts';

/** What a reader may make of a sign; the first is right, the second is wrong on purpose. */
export type Reader = 'makes no sign absent' | 'takes a denial for an answer';

/** Nothing at all was answered in `x`. */
function isNothing({ vocabulary: { findings, contexts } }: KnowledgeBase): readonly string[] {
  return [
    ...findings.map(({ id }) => equal(termOf.answer('x', id), number(MISSING))),
    ...contexts.map(({ id }) => equal(termOf.word('x', id), number(NO_WORD))),
    equal(termOf.minutes('x'), number(NO_TIME)),
  ];
}

/** In `y` is told whatever a message may be read as: any signs, each with a step, without one or not for sure, any words and any time. */
function isMessage({ vocabulary: { findings } }: KnowledgeBase, reader: Reader): readonly string[] {
  return findings.map(({ id, scale, group }) => {
    const answer = termOf.answer('y', id);
    const least = group === 'course' || reader === 'takes a denial for an answer' ? 0 : 1;
    return any([
      equal(answer, number(MISSING)),
      equal(answer, PRESENT),
      equal(answer, UNSURE),
      all([atLeast(answer, least), atMost(answer, SCALES[scale].max)]),
    ]);
  });
}

/** `y` is `x` with any of the signs nobody spoke of told, without how bad they are or not for sure. */
function isToldBeside(
  { vocabulary: { findings, contexts } }: KnowledgeBase,
  reader: Reader,
): readonly string[] {
  return [
    ...findings.map(({ id }) => {
      const [from, to] = [termOf.answer('x', id), termOf.answer('y', id)];
      const told = [equal(to, PRESENT), equal(to, UNSURE)];
      if (reader === 'takes a denial for an answer') told.push(equal(to, 0));
      return any([same(from, to), all([equal(from, number(MISSING)), any(told)])]);
    }),
    ...contexts.map(({ id }) => same(termOf.word('x', id), termOf.word('y', id))),
    same(termOf.minutes('x'), termOf.minutes('y')),
  ];
}

const isLower = `(< ${termOf.levelAtWorst('y')} ${termOf.levelAtWorst('x')})`;

/** Proves over everything that any message can be read as what it may not do to the level at worst. */
export async function proveMessages(
  knowledgeBase: KnowledgeBase,
  reader: Reader = 'makes no sign absent',
): Promise<readonly Proof[]> {
  const solver = await newSolver();
  solver.tell(checkInSmt(knowledgeBase, 'x'));
  solver.tell(checkInSmt(knowledgeBase, 'y'));
  const none = async (claim: string, of: readonly string[]): Promise<Proof> => {
    const values = await solver.example([...of, isLower]);
    const failures = values === undefined ? [] : [differenceIn(values, knowledgeBase)];
    return { claim: `solver: ${claim}`, checked: 1, failures, notes: [] };
  };
  const proofs = [
    await none('whatever a message tells by itself, the level at worst stays where nothing was told', [
      ...isNothing(knowledgeBase),
      ...isMessage(knowledgeBase, reader),
    ]),
    await none(
      'any signs told beside other answers, without how bad they are or not for sure, never lower the level at worst',
      isToldBeside(knowledgeBase, reader),
    ),
  ];
  solver.end();
  return proofs;
}
