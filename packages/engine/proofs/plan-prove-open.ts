import type { PlanLine, Segment } from '../src/plan/plan.ts';
import type { PlanFacts, PlanInput } from '../src/plan/plan-input.ts';
import type { PlanKnowledge } from '../src/plan/plan-knowledge.ts';
import { segmentAt } from './plan-faults.ts';
import { contextsOf, type Group, groupsOf, inputOf, later, overlaysOf, UNKNOWN } from './plan-inputs.ts';
import { isLaxer } from './plan-laxer.ts';
import { knowledgeAround } from './plan-restrict.ts';
import { HOUR, type PlanSubject, toMinutes } from './plan-subject.ts';
import { concluded, newTally, type Proof, type Tally } from './proof.ts';

type Lines = ReadonlyMap<string, PlanLine>;

/** Plans of one group of things, each worked out once. */
interface Bench {
  readonly group: Group;
  readonly linesFor: (facts: PlanFacts) => Lines;
}

/** One answer to one open question. */
interface Answer {
  readonly c: string;
  readonly value: string;
  readonly lines: Lines;
}

/** Everything known but the facts, in which a plan may be asked for. */
function settingsOf(knowledge: PlanKnowledge): readonly ((facts: PlanFacts) => PlanInput)[] {
  const [all, , , half] = overlaysOf(knowledge);
  const clinics = [all, half].flatMap((clinic) => (clinic === undefined ? [] : [clinic]));
  const signs = knowledge.care.flatMap(({ whenAny = [], unlessAny = [] }) => [...whenAny, ...unlessAny]);
  const [first] = inputOf({}).treatments;
  const again = { endedAt: (first?.endedAt ?? 0) + 50 * HOUR, facts: {} };
  const treatments = first === undefined ? [again] : [first, again];
  return [
    (facts) => inputOf(facts),
    (facts) => inputOf(facts, { policy: 'weighted' }),
    ...clinics.map((clinic) => (facts: PlanFacts) => inputOf(facts, { policy: 'clinic', clinic })),
    (facts) => inputOf(facts, { signs: [...new Set(signs)] }),
    (facts) => later(inputOf(facts, { treatments }), 50),
    (facts) => later(inputOf(facts, { isCalm: false }), 100),
    (facts) => later(inputOf(facts, { isCalm: true }), 400),
  ];
}

function benchOf(
  { planOf }: PlanSubject,
  group: Group,
  { around, input }: { readonly around: PlanKnowledge; readonly input: (facts: PlanFacts) => PlanInput },
): Bench {
  const known = new Map<string, Lines>();
  return {
    group,
    linesFor: (facts) => {
      const key = group.facts.map((id) => facts[id] ?? '').join();
      const before = known.get(key);
      if (before !== undefined) return before;
      const { lines } = planOf(around, input(facts));
      const now = new Map(lines.map((line) => [line.thing, line]));
      known.set(key, now);
      return now;
    },
  };
}

function answersTo(
  facts: PlanFacts,
  { group, linesFor }: Bench,
  knowledge: PlanKnowledge,
): readonly Answer[] {
  return knowledge.facts
    .filter(({ id }) => group.facts.includes(id) && facts[id] === UNKNOWN)
    .flatMap(({ id, values }) =>
      values.map((value) => ({ c: id, value, lines: linesFor({ ...facts, [id]: value }) })),
    );
}

/** What an open stretch says of one answer: with it the thing is left out, without it the fact is no ground any more. */
function isTrueOf({ onlyIf = [] }: Segment, { c, value }: Answer, after: Segment): boolean {
  const fact = onlyIf.find((one) => one.c === c);
  if (onlyIf.length === 0) return after.stance === 'avoid' && after.onlyIf === undefined;
  if (fact?.is.includes(value) === true) return after.stance === 'avoid';
  if (after.onlyIf?.some((one) => one.c === c) === true) return false;
  const isLast = onlyIf.every((one) => one.c === c);
  return isLast ? after.stance !== 'avoid' : after.onlyIf !== undefined;
}

function lookAt(open: PlanLine, answer: Answer, tally: Tally): void {
  const answered = answer.lines.get(open.thing);
  if (answered === undefined) return;
  const borders = [...open.segments, ...answered.segments].map(({ fromHour }) => toMinutes(fromHour));
  for (const minute of new Set(borders)) {
    const was = segmentAt(open, minute + 1);
    const is = segmentAt(answered, minute + 1);
    if (was === undefined || is === undefined) continue;
    tally.checked++;
    const say = `${open.thing} after hour ${minute / 60}, ${answer.c} open or ${answer.value}`;
    if (was.stance === 'avoid') {
      if (!isTrueOf(was, answer, is))
        tally.failures.push(`${say}: the answer does not do what the open line says of it`);
    } else if (isLaxer(is, was)) {
      tally.failures.push(`${say}: ${was.stance} while open, yet ${is.stance} or more is asked then`);
    }
  }
}

/**
 * Proves that an open fact counts as the worst it may be, and as no worse: no answer makes a hold end later or takes a
 * condition less to be asked, what stands whatever the answers are stays with each, and what stands only by an open
 * fact goes with the last answer. One answer at a time from every context, so by steps for every completion.
 */
export function provePlanOpen(subject: PlanSubject): Proof {
  const tally = newTally();
  const { knowledge } = subject;
  for (const group of groupsOf(knowledge)) {
    const around = knowledgeAround(knowledge, group.things);
    const contexts = contextsOf(group.facts, knowledge);
    for (const input of settingsOf(around)) {
      const bench = benchOf(subject, group, { around, input });
      for (const facts of contexts) {
        const answers = answersTo(facts, bench, knowledge);
        const lines = bench.linesFor(facts);
        for (const answer of answers) {
          for (const thing of group.things) {
            const open = lines.get(thing);
            if (open !== undefined) lookAt(open, answer, tally);
          }
        }
      }
    }
  }
  return concluded('an open fact counts as the worst it may be, and no answer makes a wait longer', tally);
}
