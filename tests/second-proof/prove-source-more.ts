import type { PlanKnowledge, Position } from '@afterneedle/engine';
import type { Proof } from '@afterneedle/engine/proofs';
import { planCaseSmt } from './plan-case-smt.ts';
import { isPolicy, type Spoiled } from './plan-holds-smt.ts';
import { planLineSmt } from './plan-line-smt.ts';
import { MOST_MINUTES, type Said, saidOf, termOfPlan, termOfThing } from './plan-terms.ts';
import { all, any, atLeast, atMost, declared, not } from './smt.ts';
import { newSolver } from './solver.ts';

/** Minutes that stand nowhere in the knowledge: in the formulas they are free. */
const FROM = 7_654_320;
const UNTIL = 8_765_460;
const FREE = [
  [FROM, 'more.from'],
  [UNTIL, 'more.until'],
] as const;

const OTHERS_SAID = [
  { stance: 'avoid', untilHour: UNTIL / 60 },
  { stance: 'avoid', untilHour: UNTIL / 60, endCondition: 'calm' },
  { stance: 'avoid', untilHour: null },
  { stance: 'avoid', untilHour: 'not-said' },
  { stance: 'may', untilHour: UNTIL / 60 },
  { stance: 'do', untilHour: null },
] as const satisfies readonly Partial<Position>[];

/** The part of the knowledge that speaks of a thing and of what it is. */
function about({ is }: Said, { things, care, positions, ...rest }: PlanKnowledge): PlanKnowledge {
  return {
    ...rest,
    things: things.filter(({ id }) => is.has(id)),
    care: care.filter(({ thing }) => is.has(thing)),
    positions: positions.filter(({ thing }) => is.has(thing)),
  };
}

/** The formulas of one thing; hours that stand nowhere in the knowledge are free in them. */
function formulasOf(id: string, knowledge: PlanKnowledge, spoiled: Spoiled | undefined): string {
  const said = saidOf(knowledge);
  const own = said.get(id);
  if (own === undefined) throw new Error(`${id} is no thing`);
  const text = planLineSmt(own, { knowledge, said, ...(spoiled === undefined ? {} : { spoiled }) });
  return FREE.reduce((all, [minutes, name]) => all.replaceAll(String(minutes), name), text);
}

/** The same definitions under other names. */
const renamed = (text: string, before: string): string =>
  text.replaceAll(
    /(?<=[( ])(r|ours|clinics|held|forbidden|against|floored|told|asked)\.(?=[a-z])/g,
    `${before}$1.`,
  );

/** Which source more takes a minute from the hold of a thing, if any does. */
async function shortenedBy(
  said: Said,
  knowledge: PlanKnowledge,
  spoiled: Spoiled | undefined,
): Promise<{ readonly checked: number; readonly failures: readonly string[] }> {
  const { id } = said.thing;
  const part = about(said, knowledge);
  const others = [...said.is].flatMap((thing) => OTHERS_SAID.map((other) => ({ thing, ...other })));
  const solver = await newSolver();
  solver.tell(
    [
      planCaseSmt(part),
      ...FREE.map(([, name]) => declared(name)),
      `(assert ${all([atLeast('more.from', 0), `(< more.from more.until)`, atMost('more.until', MOST_MINUTES)])})`,
      formulasOf(id, part, spoiled),
    ].join('\n'),
  );
  const shorter = others.map((other, index) => {
    const position: Position = { cite: 'one source more', fromHour: FROM / 60, strength: 5, ...other };
    const more = { ...part, positions: [...part.positions, position] };
    const name = `more-${index}-`;
    solver.tell(renamed(formulasOf(id, more, spoiled), name));
    return not(`${name}${termOfThing.isHeld(id)}`);
  });
  const isAny = [isPolicy('strictest'), termOfThing.isHeld(id)];
  const failures: string[] = [];
  if (await solver.canBe([...isAny, any(shorter)])) {
    for (const [index, { stance, thing }] of others.entries()) {
      const values = await solver.example([...isAny, shorter[index] ?? 'false']);
      if (values === undefined) continue;
      const minute = values.get(termOfPlan.minute) ?? 0;
      failures.push(`a source that says ${stance} of ${thing} takes minute ${minute} from ${id}`);
    }
  }
  solver.end();
  return { checked: others.length, failures };
}

/**
 * Proves that one source more, whatever it says of a thing or of what it is and from whenever to whenever, never takes a
 * minute from a hold under the strictest policy.
 */
export async function proveSourceMore(
  knowledge: PlanKnowledge,
  { spoiled }: { readonly spoiled?: Spoiled } = {},
): Promise<Proof> {
  const failures: string[] = [];
  let checked = 0;
  for (const said of saidOf(knowledge).values()) {
    const looked = await shortenedBy(said, knowledge, spoiled);
    checked += looked.checked;
    failures.push(...looked.failures);
  }
  return {
    claim:
      'solver: one source more, whatever it says, takes no minute from a hold under the strictest policy',
    checked,
    failures,
    notes: [],
  };
}
