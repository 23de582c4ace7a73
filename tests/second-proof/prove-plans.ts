import type { PlanKnowledge } from '@afterneedle/engine';
import type { Proof } from '@afterneedle/engine/proofs';
import { planCaseSmt } from './plan-case-smt.ts';
import { clinicLines, isPolicy, type PlanFormula, type Spoiled } from './plan-holds-smt.ts';
import { isActive, meeting, planSmt } from './plan-line-smt.ts';
import { termOfThing as is, kindsOf, type Said, saidOf, termOfPlan as term } from './plan-terms.ts';
import { all, any, equal, not } from './smt.ts';
import { newSolver, type Solver } from './solver.ts';

interface Claim {
  readonly claim: string;
  /** What may not be for one thing or need; nothing where there is nothing to ask. */
  readonly never: readonly { readonly about: string; readonly of: readonly string[] }[];
}

const standsIn = (id: string, { knowledge }: PlanFormula): string =>
  any(knowledge.needs.filter(({ fallback }) => fallback === id).map(({ need }) => is.isNeeded(need)));

/** A clinic gave just this, or somebody named asked for it or for something below what is left out. */
function isGiven(said: Said, kind: string, { knowledge }: PlanFormula): string {
  const naming = clinicLines(said).filter(({ about }) => kindsOf(about, knowledge.things).has(kind));
  return any([
    equal(term.supplied(said.thing.id), 1),
    ...naming.map(({ has, isNamed }) => all([has, isNamed])),
  ]);
}

function clash(formula: PlanFormula): Claim {
  return {
    claim: 'in no case is a thing to be done at a minute at which it, or what it is, is left out',
    never: [...formula.said.values()].flatMap((said) => {
      const { id } = said.thing;
      return [...said.is].map((kind) => ({
        about: `${id} and ${kind}`,
        of: [
          is.isDone(id),
          `left.${kind}`,
          not(standsIn(id, formula)),
          ...(kind === id ? [] : [not(isGiven(said, kind, formula))]),
        ],
      }));
    }),
  };
}

function forbidden({ said }: PlanFormula): Claim {
  return {
    claim: 'in no case is anything offered that a fact forbids, known or open, whatever a clinic asks',
    never: [...said.keys()].map((id) => ({ about: id, of: [is.isForbidden(id), not(`left.${id}`)] })),
  };
}

function unmet(formula: PlanFormula): Claim {
  const { knowledge } = formula;
  return {
    claim:
      'in every case every need is met at every minute by something to be done that nothing of ours holds',
    never: knowledge.needs.map(({ need, fromHour }) => {
      const meets = meeting(formula, need).map((id) =>
        all([is.isDone(id), not(is.hasCondition(id)), not(is.isOurs(id)), not(is.isForbidden(id))]),
      );
      return { about: need, of: [isActive(fromHour), not(any(meets))] };
    }),
  };
}

function floored({ said }: PlanFormula): Claim {
  return {
    claim: 'no lines of any clinic end a hold below its floor',
    never: [...said.keys()].map((id) => ({ about: id, of: [is.isFloored(id), not(`left.${id}`)] })),
  };
}

function unnamed(formula: PlanFormula): Claim {
  return {
    claim: 'no line of a clinic without a name and a reason ends anything',
    never: [...formula.said.values()].map((said) => ({
      about: said.thing.id,
      of: [
        isPolicy('clinic'),
        equal(term.calm, '(- 1)'),
        is.isSpokenAgainst(said.thing.id),
        not(any(clinicLines(said).map(({ has, isNamed }) => all([has, isNamed])))),
        not(`left.${said.thing.id}`),
        not(standsIn(said.thing.id, formula)),
      ],
    })),
  };
}

function prescribed({ said }: PlanFormula): Claim {
  const those = [...said.values()].filter(({ thing }) => thing.prescribed === true);
  return {
    claim: 'what was prescribed is left out in no case, whatever a clinic asks',
    never: those.map(({ thing: { id } }) => ({ about: id, of: [`left.${id}`] })),
  };
}

const CLAIMS = { clash, forbidden, unmet, floored, unnamed, prescribed };
export type PlanClaim = keyof typeof CLAIMS;
export const PLAN_CLAIMS = Object.keys(CLAIMS) as readonly PlanClaim[];

async function prove(solver: Solver, { claim, never }: Claim, most: number): Promise<Proof> {
  const failures: string[] = [];
  for (const { about, of } of never) {
    if (failures.length >= most) break;
    const values = await solver.example(of);
    if (values === undefined) continue;
    failures.push(`${about} at minute ${values.get(term.minute) ?? 0} after the first treatment`);
  }
  return { claim: `solver: ${claim}`, checked: never.length, failures, notes: [] };
}

/**
 * Answers what holds of every plan there can be: any answers, one treatment or two, any policy, any skin, any minute, and
 * any lines of a clinic, two about each thing.
 */
export async function provePlansWithSolver(
  knowledge: PlanKnowledge,
  {
    claims = PLAN_CLAIMS,
    spoiled,
    most = 20,
  }: { readonly claims?: readonly PlanClaim[]; readonly spoiled?: Spoiled; readonly most?: number } = {},
): Promise<readonly Proof[]> {
  const formula = { knowledge, said: saidOf(knowledge), ...(spoiled === undefined ? {} : { spoiled }) };
  const solver = await newSolver();
  solver.tell(`${planCaseSmt(knowledge)}\n${planSmt(formula)}`);
  const proofs: Proof[] = [];
  for (const claim of claims) proofs.push(await prove(solver, CLAIMS[claim](formula), most));
  solver.end();
  return proofs;
}
