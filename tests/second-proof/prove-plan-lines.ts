import type { Plan, PlanInput, PlanKnowledge, PlanLine, Segment } from '@afterneedle/engine';
import type { InputsFor, Proof } from '@afterneedle/engine/proofs';
import { planCaseSmt } from './plan-case-smt.ts';
import { planSmt } from './plan-line-smt.ts';
import { isPlanInput } from './plan-said.ts';
import { termOfThing as is, minutesOf, saidOf, termOfPlan } from './plan-terms.ts';
import { all, any, atMost, choose, not, same } from './smt.ts';
import { newSolver, type Solver } from './solver.ts';

/** Answers a solver that knows what the knowledge says of plans. */
export async function planSolver(knowledge: PlanKnowledge): Promise<Solver> {
  const solver = await newSolver();
  solver.tell(`${planCaseSmt(knowledge)}\n${planSmt({ knowledge, said: saidOf(knowledge) })}`);
  return solver;
}

/** What a line says at the minute, as one formula over its stretches. */
function atMinute({ segments }: PlanLine, of: (segment: Segment) => boolean): string {
  return segments.reduceRight(
    (rest, segment) =>
      choose(atMost(termOfPlan.minute, minutesOf(segment.untilHour)), of(segment) ? 'true' : 'false', rest),
    'false',
  );
}

/** The minute is one at which a line of the plan says something else than the formulas of the knowledge. */
function isOther(line: PlanLine): string {
  const { thing } = line;
  const isLeft = atMinute(line, ({ stance }) => stance === 'avoid');
  const isDone = atMinute(line, ({ stance }) => stance === 'do');
  const isConditional = atMinute(
    line,
    ({ stance, conditions }) => stance !== 'avoid' && conditions.length > 0,
  );
  return any([
    not(same(`left.${thing}`, isLeft)),
    not(same(is.isDone(thing), isDone)),
    all([not(isLeft), not(same(is.hasCondition(thing), isConditional))]),
  ]);
}

/** One plan the engine made, and what it is to be held against. */
interface Made {
  readonly said: string;
  readonly policy: string;
  readonly lines: readonly PlanLine[];
}

/** How many plans are asked about at once. */
const TOGETHER = 40;

/** The lines of one plan that say something else at some minute, each with the minute. */
async function otherLines(solver: Solver, { said, lines, policy }: Made): Promise<readonly string[]> {
  const others: string[] = [];
  for (const line of lines) {
    const values = await solver.example([said, isOther(line)]);
    if (values !== undefined)
      others.push(`${line.thing} at minute ${values.get(termOfPlan.minute) ?? 0} (${policy})`);
  }
  return others;
}

/** Answers the lines of some plans that say something else than the formulas do. */
export async function linesThatDiffer(
  solver: Solver,
  planOf: PlanMaker,
  { knowledge, inputs, things }: InputsFor,
): Promise<readonly string[]> {
  const made = inputs.map((input): Made => {
    const plan = planOf(knowledge, input);
    return {
      said: all(isPlanInput(knowledge, input)),
      policy: input.policy,
      lines: plan.lines.filter(({ thing }) => things.has(thing)),
    };
  });
  const others: string[] = [];
  for (let first = 0; first < made.length; first += TOGETHER) {
    const some = made.slice(first, first + TOGETHER);
    const isAny = any(some.map(({ said, lines }) => all([said, any(lines.map(isOther))])));
    if (!(await solver.canBe([isAny]))) continue;
    for (const one of some) others.push(...(await otherLines(solver, one)));
  }
  return others;
}

/** What makes a plan: the engine, or one that is wrong on purpose. */
export type PlanMaker = (knowledge: PlanKnowledge, input: PlanInput) => Plan;

/** Proves that the engine's plans say, at every minute, what the formulas of the knowledge say. */
export async function provePlanLines(planOf: PlanMaker, looked: readonly InputsFor[]): Promise<Proof> {
  const failures: string[] = [];
  let lines = 0;
  let plans = 0;
  for (const { knowledge, inputs, things } of looked) {
    const solver = await planSolver(knowledge);
    plans += inputs.length;
    lines += inputs.length * things.size;
    failures.push(...(await linesThatDiffer(solver, planOf, { knowledge, inputs, things })));
    solver.end();
  }
  return {
    claim: 'solver: every line of a plan is at every minute what the formulas of the knowledge say',
    checked: lines,
    failures,
    notes: [`${plans} plans, all minutes of each at once`],
  };
}
