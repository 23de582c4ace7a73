import type { PlanKnowledge } from '@afterneedle/engine';
import { diceOf, type Proof } from '@afterneedle/engine/proofs';
import { planCaseSmt } from './plan-case-smt.ts';
import { planSmt } from './plan-line-smt.ts';
import { termOfThing as is, saidOf, termOfPlan } from './plan-terms.ts';
import { any, not, same } from './smt.ts';
import { newSolver } from './solver.ts';

/** Answers the formulas of the plans of a knowledge. */
export type FormulasOf = (knowledge: PlanKnowledge) => string;

const SEED = 13;
const SHUFFLES = 5;

const usually: FormulasOf = (knowledge) => planSmt({ knowledge, said: saidOf(knowledge) });

function shuffled<T>(list: readonly T[], dice: ReturnType<typeof diceOf>): readonly T[] {
  const left = [...list];
  return list.map(() => left.splice(dice(left.length), 1)[0] as T);
}

/** The knowledge with each of its lists in another order. */
function inOrder(knowledge: PlanKnowledge, order: <T>(list: readonly T[]) => readonly T[]): PlanKnowledge {
  const { things, care, positions, needs, facts } = knowledge;
  return {
    ...knowledge,
    things: order(things),
    care: order(care),
    positions: order(positions),
    needs: order(needs),
    facts: order(facts),
  };
}

/** The same definitions under other names; what is free in a case keeps its own. */
const renamed = (text: string, before: string): string =>
  text.replaceAll(
    /(?<=[( ])(r|ours|clinics|held|forbidden|against|floored|told|asked|own|need|do|only|left)\.(?=[a-z])/g,
    `${before}$1.`,
  );

/**
 * Proves of knowledge written backwards, and in some orders by chance, that its formulas say the same of every thing in
 * every case: any answers, treatments, policy, skin, minute and lines of a clinic.
 */
export async function proveOrder(
  knowledge: PlanKnowledge,
  { formulasOf = usually }: { readonly formulasOf?: FormulasOf } = {},
): Promise<Proof> {
  const dice = diceOf(SEED);
  const orders = [
    inOrder(knowledge, (list) => list.toReversed()),
    ...Array.from({ length: SHUFFLES }, () => inOrder(knowledge, (list) => shuffled(list, dice))),
  ];
  const failures: string[] = [];
  const ids = knowledge.things.map(({ id }) => id);
  for (const [index, other] of orders.entries()) {
    const solver = await newSolver();
    solver.tell([planCaseSmt(knowledge), formulasOf(knowledge)].join('\n'));
    solver.tell(renamed(formulasOf(other), 'other-'));
    const differs = (id: string): string =>
      any([`left.${id}`, is.isDone(id), is.hasCondition(id)].map((one) => not(same(one, `other-${one}`))));
    if (await solver.canBe([any(ids.map(differs))])) {
      for (const id of ids) {
        const values = await solver.example([differs(id)]);
        if (values === undefined) continue;
        failures.push(`${id} at minute ${values.get(termOfPlan.minute) ?? 0}, order ${index + 1}`);
      }
    }
    solver.end();
  }
  return {
    claim: 'solver: knowledge written in other orders says the same of every thing in every case',
    checked: orders.length * ids.length,
    failures,
    notes: [`${orders.length} orders: backwards, and by chance`],
  };
}
