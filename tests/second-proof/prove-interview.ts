import { type InterviewKnowledge, type KnowledgeBase, liftsOf, rankOf, rulesOf } from '@afterneedle/engine';
import type { Proof } from '@afterneedle/engine/proofs';
import { checkInSmt, PRESENT, placesOf, termOf, UNSURE, UNSURE_WORD } from './check-in-smt.ts';
import { answersSmt, givenTerm, isAskable, isAskedInOrder } from './interview-smt.ts';
import { all, any, atMost, equal, isOneOf, not, number } from './smt.ts';
import { newSolver } from './solver.ts';
import { saidIn } from './told.ts';

const EMERGENCY = rankOf('emergency');
const SAME_DAY = rankOf('same-day');

/** What is open is written in the notes of the proof, so that nobody takes it for certain. */
export interface LeftOpen {
  readonly rule: string;
  readonly when: string;
}

/** Nothing was answered with "not sure" or without the step that is asked, and nobody took what may hide a sign. */
function isSure(knowledgeBase: KnowledgeBase, { screens }: InterviewKnowledge): readonly string[] {
  const { findings, contexts } = knowledgeBase.vocabulary;
  const asksStep = new Set<string>(
    screens.filter(({ kind }) => kind === 'steps').flatMap(({ asks }) => asks),
  );
  return [
    ...findings.map(({ id }) => not(equal(givenTerm(id), UNSURE))),
    ...findings.filter(({ id }) => !asksStep.has(id)).map(({ id }) => not(equal(givenTerm(id), PRESENT))),
    ...contexts.map(({ id }) => not(equal(termOf.word('x', id), number(UNSURE_WORD)))),
    ...knowledgeBase.masking.map(({ c, is }) =>
      not(isOneOf(termOf.told('x', c), placesOf(knowledgeBase, c, is))),
    ),
  ];
}

/** A rule above the level, of same-day at least, may still fire. */
function isOpenRule({
  id,
  level,
}: {
  readonly id: string;
  readonly level: Parameters<typeof rankOf>[0];
}): string {
  const rank = rankOf(level);
  if (rank < SAME_DAY) return 'false';
  return all([termOf.possible('x', id), not(termOf.certain('x', id)), atMost(termOf.level('x'), rank - 1)]);
}

/** A lift to same-day may still raise a level below it. */
function isOpenLift(knowledgeBase: KnowledgeBase): string {
  const lifts = liftsOf(knowledgeBase).filter(({ upTo }) => rankOf(upTo) >= SAME_DAY);
  const below = rulesOf(knowledgeBase).filter(({ level }) => rankOf(level) === SAME_DAY - 1);
  return all([
    any(lifts.map(({ id }) => termOf.possible('x', id))),
    any(below.map(({ id }) => termOf.possible('x', id))),
    atMost(termOf.level('x'), SAME_DAY - 1),
  ]);
}

/** Proves over all answers that asking leads to certainty, but for the rules named, and that every screen can be asked. */
export async function proveInterviewWithSolver(
  knowledgeBase: KnowledgeBase,
  interview: InterviewKnowledge,
  leftOpen: readonly LeftOpen[] = [],
): Promise<readonly Proof[]> {
  const solver = await newSolver();
  solver.tell(checkInSmt(knowledgeBase, 'x'));
  solver.tell(answersSmt(knowledgeBase, interview));
  solver.tell(
    isAskedInOrder(knowledgeBase)
      .map((each) => `(assert ${each})`)
      .join('\n'),
  );
  const askable = interview.screens.map((screen) => isAskable(screen, interview, knowledgeBase));
  const isOver = [...isSure(knowledgeBase, interview), not(any(askable))];
  const exempt = new Set(leftOpen.map(({ rule }) => rule));
  const rules = rulesOf(knowledgeBase).filter(({ id }) => !exempt.has(id));
  const values = await solver.example([
    ...isOver,
    any([...rules.map(isOpenRule), isOpenLift(knowledgeBase)]),
  ]);
  const left: string[] = [];
  if (values !== undefined) {
    left.push(`nothing is left to ask after ${saidIn(values, knowledgeBase)}`);
  }
  for (const rule of rulesOf(knowledgeBase).filter(({ id }) => exempt.has(id))) {
    if (!(await solver.canBe([...isOver, isOpenRule(rule)])))
      left.push(`${rule.id} stays open for nobody: it need not be named`);
  }
  const failures: string[] = [];
  for (const [index, { id }] of interview.screens.entries()) {
    const isAsked = [askable[index] ?? 'false', atMost(termOf.level('x'), EMERGENCY - 1)];
    if (!(await solver.canBe(isAsked))) failures.push(`${id} can be asked of nobody`);
  }
  solver.end();
  return [
    {
      claim:
        'solver: whoever answers all that may be asked, and is sure, leaves no rule above the level open but those named',
      checked: rulesOf(knowledgeBase).length,
      failures: left,
      notes: leftOpen.map(({ rule, when }) => `${rule} stays open ${when}`),
    },
    {
      claim: 'solver: every screen can be asked of somebody',
      checked: interview.screens.length,
      failures,
      notes: [],
    },
  ];
}
