import { isSaid, mayBeDepth } from './plan-case-smt.ts';
import {
  clinicLines,
  isHolding,
  isPolicy,
  isStance,
  type PlanFormula,
  type Standing,
  standingSmt,
  within,
} from './plan-holds-smt.ts';
import { after, fitsSigns, reasonsOf } from './plan-reasons-smt.ts';
import {
  termOfThing as is,
  minutesOf,
  type Nth,
  type Said,
  TREATMENTS,
  termOfPlan as term,
} from './plan-terms.ts';
import { all, any, choose, defined, equal, not } from './smt.ts';

const isThere = (nth: Nth): string => equal(term.isThere(nth), 1);
const other = (nth: Nth): Nth => (nth === 0 ? 1 : 0);

/** Where the same line counts for both treatments, the newer one begins it anew. */
function untilNext(nth: Nth, until: string, isCounting: (nth: Nth) => string): string {
  const next = term.at(other(nth));
  const isNext = all([isThere(other(nth)), isCounting(other(nth)), `(> ${next} ${term.at(nth)})`]);
  return choose(all([isNext, `(< ${next} ${until})`]), next, until);
}

/** A clinic's "use it" is only a "you may" for what nobody is told to use and for an activity. */
function mayAsk(about: string, { said }: PlanFormula): boolean {
  const named = said.get(about);
  return named !== undefined && !named.isNeverTold && named.thing.kind !== 'activity';
}

function toldSmt(said: Said, formula: PlanFormula): string {
  const { knowledge } = formula;
  const byItems = said.does.flatMap((item) => {
    const isCounting = (nth: Nth): string => isSaid(knowledge, nth, item.whenContext);
    return TREATMENTS.map((nth) => {
      const { standard, deep } = item.untilHour;
      const end = choose(
        mayBeDepth(knowledge, nth, 'standard').isSure,
        after(nth, minutesOf(standard)),
        after(nth, minutesOf(deep)),
      );
      const from = after(nth, minutesOf(item.fromHour));
      return all([
        isThere(nth),
        isCounting(nth),
        fitsSigns(item),
        within(term.minute, from, untilNext(nth, end, isCounting)),
      ]);
    });
  });
  const own = clinicLines(said).filter(({ about }) => about === said.thing.id && mayAsk(about, formula));
  const byClinic = own.flatMap(({ has, stance, from, until }) =>
    TREATMENTS.map((nth) => {
      const end = untilNext(nth, `(+ ${term.at(nth)} ${until})`, () => 'true');
      return all([
        has,
        isStance(stance, 'do'),
        isThere(nth),
        within(term.minute, `(+ ${term.at(nth)} ${from})`, end),
      ]);
    }),
  );
  return any([...byItems, ...byClinic]);
}

/** The clinic itself wants it left out. */
function clinicsSmt(said: Said, formula: PlanFormula): string {
  if (said.thing.prescribed === true) return 'false';
  return any(
    clinicLines(said).flatMap(({ about, has, stance, from, until }) =>
      TREATMENTS.map((nth) => {
        const at = term.at(nth);
        const [begin, end] = [`(+ ${at} ${from})`, `(+ ${at} ${until})`];
        const isWaiting = any([
          isStance(stance, 'may'),
          ...(mayAsk(about, formula) ? [] : [isStance(stance, 'do')]),
        ]);
        return all([
          has,
          isThere(nth),
          any([
            all([isStance(stance, 'avoid'), within(term.minute, begin, end)]),
            all([isWaiting, `(> ${from} 0)`, within(term.minute, at, begin)]),
          ]),
        ]);
      }),
    ),
  );
}

const hasBegun = ({ from }: Standing): string =>
  any([`(> ${term.minute} ${from})`, all([equal(term.minute, 0), equal(from, 0)])]);

/** What is asked before it is used where nothing holds it. */
function conditionSmt(standing: readonly Standing[]): string {
  return any(
    standing.flatMap((one) => {
      const { counts, isUnnamed, isConditional, condition, from, ends, stuck, isEndedNow } = one;
      const isAgreed = condition === 'calm' ? 'false' : isEndedNow;
      const isPast = any([`(> ${term.minute} ${ends})`, `(> ${term.minute} ${stuck})`]);
      return [
        all([counts, isConditional, hasBegun(one), not(isAgreed)]),
        all([isUnnamed, within(term.minute, from, ends)]),
        all([isUnnamed, isConditional, hasBegun(one), isPast]),
      ];
    }),
  );
}

/** Answers what a plan says of one thing at a minute, before needs: what holds it, who says to do it, and what is asked first. */
export function planLineSmt(said: Said, formula: PlanFormula): string {
  const { id } = said.thing;
  const { lines, standing } = standingSmt(`r.${id}`, reasonsOf(said, formula.knowledge), { said, formula });
  const facts = standing.filter(({ kind }) => kind === 'fact');
  const items = standing.filter(({ kind }) => kind === 'item');
  const isPrescribed = said.thing.prescribed === true;
  const kept = formula.spoiled === 'a medicine prescribed is left out' && isPrescribed ? ['true'] : [];
  return [
    ...lines,
    defined(is.isOurs(id), 'Bool', any([...standing.map((one) => isHolding(one, said, formula)), ...kept])),
    defined(is.isClinics(id), 'Bool', clinicsSmt(said, formula)),
    defined(is.isHeld(id), 'Bool', any([is.isOurs(id), is.isClinics(id)])),
    defined(
      is.isForbidden(id),
      'Bool',
      any(facts.map(({ counts, from }) => all([counts, within(term.minute, from, String(1e9))]))),
    ),
    defined(
      is.isSpokenAgainst(id),
      'Bool',
      any(standing.map(({ counts, from, until }) => all([counts, within(term.minute, from, until)]))),
    ),
    defined(
      is.isFloored(id),
      'Bool',
      any(items.map(({ counts, from, floor }) => all([counts, within(term.minute, from, floor)]))),
    ),
    defined(is.isTold(id), 'Bool', isPrescribed ? 'false' : toldSmt(said, formula)),
    defined(is.isAsked(id), 'Bool', conditionSmt(standing)),
  ].join('\n');
}

/** It is not to be done where, with sources weighed, what it is is left out. */
function underHeldSmt(said: Said, formula: PlanFormula): string {
  const above = [...said.is].filter((id) => id !== said.thing.id && formula.said.has(id));
  if (formula.spoiled === 'a kind that is held holds nothing that is one') return 'false';
  return all([
    isPolicy('weighted'),
    not(equal(term.supplied(said.thing.id), 1)),
    any(above.map((id) => is.isOurs(id))),
  ]);
}

/** A need counts from its hour after the newest treatment that is over on. */
export function isActive(fromHour: number): string {
  const [first, second] = TREATMENTS;
  const isNewer = all([isThere(second), `(< ${term.at(second)} ${term.minute})`]);
  const begun = choose(isNewer, term.at(second), term.at(first));
  const atZero = fromHour === 0 ? equal(term.minute, 0) : 'false';
  return any([`(> ${term.minute} (+ ${begun} ${minutesOf(fromHour)}))`, atZero]);
}

/** Answers what a plan says in the end: what stands in for a need is to be done, whatever else is said of it. */
export function planEndSmt(formula: PlanFormula): string {
  const { knowledge, said } = formula;
  const own = [...said.values()].map((one) =>
    defined(
      `own.${one.thing.id}`,
      'Bool',
      all([is.isTold(one.thing.id), not(is.isHeld(one.thing.id)), not(underHeldSmt(one, formula))]),
    ),
  );
  const needs = knowledge.needs.map(({ need, fromHour }) => {
    const done = meeting(formula, need).map((id) => all([`own.${id}`, not(is.isAsked(id))]));
    const isOpen = all([isActive(fromHour), not(any(done))]);
    return defined(
      is.isNeeded(need),
      'Bool',
      formula.spoiled === 'nothing stands in for a need' ? 'false' : isOpen,
    );
  });
  const ends = [...said.keys()].flatMap((id) => {
    const standsIn = any(
      knowledge.needs.filter(({ fallback }) => fallback === id).map(({ need }) => is.isNeeded(need)),
    );
    return [
      defined(is.isDone(id), 'Bool', any([`own.${id}`, standsIn])),
      defined(is.hasCondition(id), 'Bool', all([is.isAsked(id), not(standsIn)])),
      defined(`left.${id}`, 'Bool', all([is.isHeld(id), not(standsIn)])),
    ];
  });
  return [...own, ...needs, ...ends].join('\n');
}

/** Answers the things that meet a need. */
export function meeting({ knowledge, said }: PlanFormula, need: string): readonly string[] {
  return [...said.values()]
    .filter((one) =>
      knowledge.things.some(({ id, meets = [] }) => one.is.has(id) && meets.some((each) => each === need)),
    )
    .map(({ thing }) => thing.id);
}

/** Answers everything a plan says, of all things. */
export function planSmt(formula: PlanFormula): string {
  return [...[...formula.said.values()].map((said) => planLineSmt(said, formula)), planEndSmt(formula)].join(
    '\n',
  );
}
