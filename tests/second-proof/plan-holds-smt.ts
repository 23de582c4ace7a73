import type { PlanKnowledge } from '@afterneedle/engine';
import { isSaid } from './plan-case-smt.ts';
import { after, type Reason } from './plan-reasons-smt.ts';
import {
  CLINIC_LINES,
  FOREVER,
  kindsOf,
  minutesOf,
  type Nth,
  POLICIES,
  type Said,
  STANCES,
  termOfPlan as term,
} from './plan-terms.ts';
import { all, any, atLeast, atMost, choose, defined, equal, not } from './smt.ts';

/** A formula that is wrong on purpose: what each leaves out is what a proof must miss. */
export const SPOILED = [
  'a kind that is held holds nothing that is one',
  'a clinic ends what a fact forbids',
  'a clinic ends what lies below its floor',
  'a clinic needs no name',
  'a stronger source ends a hold under every policy',
  'nothing stands in for a need',
  'a medicine prescribed is left out',
] as const;
export type Spoiled = (typeof SPOILED)[number];

/** What the lines of a plan are worked out from. */
export interface PlanFormula {
  readonly knowledge: PlanKnowledge;
  readonly said: ReadonlyMap<string, Said>;
  readonly spoiled?: Spoiled;
}

export const isPolicy = (policy: (typeof POLICIES)[number]): string =>
  equal(term.policy, POLICIES.indexOf(policy));

export const isStance = (name: string, stance: (typeof STANCES)[number]): string =>
  equal(name, STANCES.indexOf(stance));

/** A minute after the first up to and with the last; minute 0 belongs to what begins there. */
export function within(minute: string, from: string, until: string): string {
  return all([
    any([`(> ${minute} ${from})`, all([equal(minute, 0), equal(from, 0)])]),
    `(<= ${minute} ${until})`,
  ]);
}

const moved = (nth: Nth, minutes: string): string => (nth === 0 ? minutes : `(+ ${term.at(nth)} ${minutes})`);

/** One line of a clinic about a thing or what it is. */
export interface ClinicLine {
  readonly about: string;
  readonly has: string;
  readonly isNamed: string;
  readonly stance: string;
  readonly from: string;
  readonly until: string;
}

/** Answers the lines a clinic may have about a thing or what it is. */
export function clinicLines({ is }: Said): readonly ClinicLine[] {
  return [...is].flatMap((about) =>
    CLINIC_LINES.map((index) => ({
      about,
      has: all([isPolicy('clinic'), equal(term.line(about, index, 'has'), 1)]),
      isNamed: equal(term.line(about, index, 'named'), 1),
      stance: term.line(about, index, 'stance'),
      from: term.line(about, index, 'from'),
      until: term.line(about, index, 'until'),
    })),
  );
}

/** From when to when a line wants a hold of a treatment to be over. */
function freedBy(
  { stance, from, until }: ClinicLine,
  nth: Nth,
): { readonly from: string; readonly until: string } {
  const isLeave = isStance(stance, 'avoid');
  return {
    from: choose(isLeave, moved(nth, until), moved(nth, from)),
    until: choose(isLeave, FOREVER, moved(nth, until)),
  };
}

function linesAgainst(
  reason: Reason,
  said: Said,
  { knowledge, spoiled }: PlanFormula,
): readonly ClinicLine[] {
  if (reason.kind === 'fact' && spoiled !== 'a clinic ends what a fact forbids') return [];
  return clinicLines(said)
    .filter(({ about }) => reason.kind === 'fact' || kindsOf(about, knowledge.things).has(reason.thing))
    .map((line) => (spoiled === 'a clinic needs no name' ? { ...line, isNamed: 'true' } : line));
}

/** Answers that a named clinician ends a hold at this minute. */
function isEnded(reason: Reason, said: Said, formula: PlanFormula): string {
  const isAbove =
    formula.spoiled === 'a clinic ends what lies below its floor' ||
    (formula.spoiled === 'a clinic ends what a fact forbids' && reason.kind === 'fact')
      ? 'true'
      : `(> ${term.minute} ${reason.floor})`;
  const ending = linesAgainst(reason, said, formula).map((line) => {
    const { from, until } = freedBy(line, reason.nth);
    return all([line.has, line.isNamed, within(term.minute, from, until)]);
  });
  return all([isAbove, any(ending)]);
}

/** When a named clinician first ends a hold, or its own end where none does; each line is a definition of its own. */
function firstEnd(
  name: string,
  reason: Reason,
  { said, formula }: { readonly said: Said; readonly formula: PlanFormula },
): { readonly lines: readonly string[]; readonly end: string } {
  const lines: string[] = [];
  let end = reason.until;
  for (const [index, line] of linesAgainst(reason, said, formula).entries()) {
    const freed = freedBy(line, reason.nth);
    const mark = `${name}.mark-${index}`;
    const latest = [reason.floor, reason.from].reduce((a, b) => choose(atLeast(a, b), a, b), freed.from);
    const isOne = all([line.has, line.isNamed, `(< ${mark} ${end})`, `(> ${freed.until} ${mark})`]);
    lines.push(
      defined(mark, 'Int', latest),
      defined(`${name}.first-${index}`, 'Int', choose(isOne, mark, end)),
    );
    end = `${name}.first-${index}`;
  }
  return { lines, end };
}

/** The names of one reason, as it stands once calm skin and the clinic are looked at. */
export interface Standing extends Reason {
  readonly ends: string;
  readonly stuck: string;
  readonly isConditional: string;
  readonly isEndedNow: string;
}

/** Skin that is calm ends what waits for it, from the last hour on; skin that is not, after that hour, keeps it. */
function settled(
  name: string,
  reason: Reason,
  { said, formula }: { readonly said: Said; readonly formula: PlanFormula },
): { readonly lines: readonly string[]; readonly standing: Standing } {
  const [ends, stuck, isConditional, isEndedNow] = ['ends', 'stuck', 'conditional', 'ended'].map(
    (part) => `${name}.${part}`,
  ) as [string, string, string, string];
  const standing = { ...reason, ends, stuck, isConditional, isEndedNow };
  const ended = defined(isEndedNow, 'Bool', isEnded(reason, said, formula));
  if (reason.condition !== 'calm') {
    const plain = [
      defined(ends, 'Int', reason.until),
      defined(stuck, 'Int', String(FOREVER)),
      defined(isConditional, 'Bool', reason.condition === undefined ? 'false' : 'true'),
      ended,
    ];
    return { standing, lines: plain };
  }
  const earliest = reason.isEndless
    ? choose(atLeast(reason.floor, reason.from), reason.floor, reason.from)
    : reason.until;
  const isOver = all([
    equal(term.calm, 1),
    `(<= ${earliest} ${term.now})`,
    ...(reason.isEndless ? [not(reason.isUnnamed)] : []),
  ]);
  const first = firstEnd(name, reason, { said, formula });
  const lastMinute = choose(reason.isUnnamed, reason.until, first.end);
  const isStuck = all([equal(term.calm, 0), `(> ${term.now} ${lastMinute})`]);
  return {
    standing,
    lines: [
      ...first.lines,
      defined(`${name}.over`, 'Bool', isOver),
      defined(`${name}.waits`, 'Bool', isStuck),
      defined(
        ends,
        'Int',
        choose(
          `${name}.waits`,
          FOREVER,
          reason.isEndless ? choose(`${name}.over`, term.now, reason.until) : reason.until,
        ),
      ),
      defined(stuck, 'Int', choose(`${name}.waits`, lastMinute, FOREVER)),
      defined(isConditional, 'Bool', not(`${name}.over`)),
      ended,
    ],
  };
}

/** A stronger source says in so many words that it may be used. */
function isOutweighed(reason: Reason, { positions }: Said, { knowledge }: PlanFormula): string {
  const speaking = positions.filter(
    ({ stance, overruledBy, untilHour, strength, thing }) =>
      stance !== 'avoid' &&
      overruledBy === undefined &&
      untilHour !== 'not-said' &&
      strength > reason.strength &&
      kindsOf(thing, knowledge.things).has(reason.thing),
  );
  return any(
    speaking.map(({ when, fromHour, untilHour }) => {
      const until = untilHour === 'not-said' ? FOREVER : minutesOf(untilHour);
      const said = isSaid(knowledge, reason.nth, when);
      return all([
        said,
        within(term.minute, after(reason.nth, minutesOf(fromHour)), after(reason.nth, until)),
      ]);
    }),
  );
}

/** Answers the definitions of some reasons as they stand, under names that begin alike. */
export function standingSmt(
  name: string,
  reasons: readonly Reason[],
  about: { readonly said: Said; readonly formula: PlanFormula },
): { readonly lines: readonly string[]; readonly standing: readonly Standing[] } {
  const all = reasons.map((reason, index) => settled(`${name}.${index}`, reason, about));
  return { lines: all.flatMap(({ lines }) => lines), standing: all.map(({ standing }) => standing) };
}

/** Answers that a reason holds the thing at this minute, whatever the policy makes of it. */
export function isHolding(one: Standing, said: Said, formula: PlanFormula): string {
  const isLate = `(> ${term.minute} ${one.stuck})`;
  const isFirm = any([equal(one.ends, FOREVER), atMost(term.minute, one.floor), isLate]);
  const isWeak = all([
    ...(formula.spoiled === 'a stronger source ends a hold under every policy' ? [] : [isPolicy('weighted')]),
    not(isFirm),
    isOutweighed(one, said, formula),
  ]);
  return all([
    one.counts,
    within(term.minute, one.from, one.ends),
    any([isLate, not(one.isEndedNow)]),
    not(isWeak),
  ]);
}
