import { type Facts, type KnowledgeBase, type Level, rankOf, rulesOf } from '@afterneedle/engine';
import type { Proof } from '@afterneedle/engine/proofs';
import { checkInSmt, termOf } from './check-in-smt.ts';
import { not } from './smt.ts';
import { newSolver, type Solver } from './solver.ts';
import { differenceIn, isAsSaid, saidIn } from './told.ts';
import { isClosed, isCompletion, isLessSure, isWorse } from './worse.ts';

/** A state that is never rated lower than this, whatever else is answered. */
export interface DangerState {
  readonly id: string;
  readonly facts: Facts;
  readonly atLeast: Level;
}

type Sure = Omit<Proof, 'notes'> & { readonly notes?: readonly string[] };

const proof = ({ notes = [], ...rest }: Sure): Proof => ({ ...rest, notes });

async function none(
  solver: Solver,
  knowledgeBase: KnowledgeBase,
  { claim, of }: { readonly claim: string; readonly of: readonly string[] },
): Promise<Proof> {
  const values = await solver.example(of);
  const failures = values === undefined ? [] : [differenceIn(values, knowledgeBase)];
  return proof({ claim: `solver: ${claim}`, checked: 1, failures });
}

const isLower = `(< ${termOf.level('y')} ${termOf.level('x')})`;

/** Answers whether worse, more or longer can lower the level: a counterexample in words, or nothing. */
export async function proveWorseIsNeverLower(knowledgeBase: KnowledgeBase): Promise<Proof> {
  const solver = await newSolver();
  solver.tell(checkInSmt(knowledgeBase, 'x'));
  solver.tell(checkInSmt(knowledgeBase, 'y'));
  return none(solver, knowledgeBase, {
    claim: 'any findings worse and any time later, all at once, never lower the level',
    of: [...isWorse(knowledgeBase), isLower],
  });
}

async function proveOpen(knowledgeBase: KnowledgeBase): Promise<readonly Proof[]> {
  const solver = await newSolver();
  solver.tell(checkInSmt(knowledgeBase, 'x'));
  solver.tell(checkInSmt(knowledgeBase, 'y'));
  const sameDay = rankOf('same-day');
  return [
    await none(solver, knowledgeBase, {
      claim: 'no answers fewer, or unsure instead of no, never lower the level',
      of: [...isLessSure(knowledgeBase), isLower],
    }),
    await none(solver, knowledgeBase, {
      claim: 'certified: no completion of what is open reaches same-day',
      of: [...isCompletion(knowledgeBase), termOf.certified('x'), `(>= ${termOf.known('y')} ${sameDay})`],
    }),
    await none(solver, knowledgeBase, {
      claim: 'no completion of what is open goes above the level at worst',
      of: [...isCompletion(knowledgeBase), `(> ${termOf.known('y')} ${termOf.levelAtWorst('x')})`],
    }),
    await none(solver, knowledgeBase, {
      claim: 'the level at worst is never below the level',
      of: [`(< ${termOf.levelAtWorst('x')} ${termOf.level('x')})`],
    }),
    await none(solver, knowledgeBase, {
      claim: 'with nothing open the level at worst is the level',
      of: [...isClosed(knowledgeBase), not(`(= ${termOf.atWorst('x')} ${termOf.known('x')})`)],
    }),
  ];
}

/** Each danger state with everything it does not name left open to the solver, contexts and all. */
export async function proveDanger(
  knowledgeBase: KnowledgeBase,
  states: readonly DangerState[],
): Promise<Proof> {
  const solver = await newSolver();
  solver.tell(checkInSmt(knowledgeBase, 'x'));
  const failures: string[] = [];
  for (const { id, facts, atLeast } of states) {
    const said = isAsSaid(facts, 'x', knowledgeBase);
    const values = await solver.example([...said, `(< ${termOf.level('x')} ${rankOf(atLeast)})`]);
    if (values === undefined) continue;
    failures.push(`${id} can be lower: ${saidIn(values, knowledgeBase)}`);
  }
  const claim = 'solver: every danger state keeps its level, whatever else is or is not answered';
  return proof({ claim, checked: states.length, failures });
}

/** Rules that fire somewhere, and those that alone decide a level somewhere. */
async function proveAlive(knowledgeBase: KnowledgeBase): Promise<Proof> {
  const solver = await newSolver();
  solver.tell(checkInSmt(knowledgeBase, 'x'));
  const rules = rulesOf(knowledgeBase);
  const failures: string[] = [];
  const idle: string[] = [];
  for (const { id, level } of rules) {
    const fires = termOf.certain('x', id);
    const others = rules.filter((rule) => rule.id !== id && rankOf(rule.level) >= rankOf(level));
    const isAlone = others.map((rule) => not(termOf.certain('x', rule.id)));
    if (await solver.canBe([fires, ...isAlone])) continue;
    if (await solver.canBe([fires])) idle.push(id);
    else failures.push(`${id} fires in no check-in`);
  }
  const notes = idle.length === 0 ? [] : [`never decide a level alone: ${idle.join(', ')}`];
  return proof({
    claim: 'solver: every rule fires in some check-in',
    checked: rules.length,
    failures,
    notes,
  });
}

/** Answers the proofs of a second kind: all check-ins at once, as one formula that a solver finds no values for. */
export async function proveWithSolver(
  knowledgeBase: KnowledgeBase,
  states: readonly DangerState[],
): Promise<readonly Proof[]> {
  return [
    await proveWorseIsNeverLower(knowledgeBase),
    ...(await proveOpen(knowledgeBase)),
    await proveDanger(knowledgeBase, states),
    await proveAlive(knowledgeBase),
  ];
}
