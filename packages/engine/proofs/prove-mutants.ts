import type { Reading } from '../src/facts/bounds.ts';
import type { Facts, FindingAnswer } from '../src/facts/facts.ts';
import type { KnowledgeBase } from '../src/facts/knowledge-base.ts';
import { rankOf } from '../src/facts/level.ts';
import { atomKey } from '../src/rules/atom-key.ts';
import { atomsOf, holds } from '../src/rules/holds.ts';
import type { Atom, Condition, Lift, Rule } from '../src/rules/rule.ts';
import { factsOfReading } from './facts-of-reading.ts';
import { joined, minimalReadings } from './minimal-readings.ts';
import { liftMutants, type Mutant, ruleMutants } from './mutants.ts';
import { concluded, newTally, type Proof } from './proof.ts';
import { decisionWith, differs, type StateView, type Subject, subjectOf, viewOf } from './state-view.ts';

const SELF_CARE = rankOf('self-care');
const SAME_DAY = rankOf('same-day');

type Change = Parameters<typeof decisionWith>[1];

/** The weakest readings in which a rule and its mutant part ways. */
function boundary(original: Condition, { entry, direction, how }: Mutant<Rule | Lift>): readonly Reading[] {
  if (entry === undefined || how.includes(`-> ${'level' in entry ? entry.level : entry.upTo}`)) {
    return minimalReadings(original);
  }
  return direction === 'tightened'
    ? minimalReadings(original).filter((reading) => !holds(entry, reading))
    : minimalReadings(entry).filter((reading) => !holds(original, reading));
}

/** Looks at states one after the other, each worked out once for all mutants of a rule. */
class Bench {
  readonly subject: Subject;
  readonly #views = new Map<string, StateView>();

  constructor(subject: Subject) {
    this.subject = subject;
  }

  view(key: string, factsOf: () => Facts): StateView {
    const known = this.#views.get(key);
    if (known !== undefined) return known;
    const view = viewOf(factsOf(), this.subject);
    this.#views.set(key, view);
    return view;
  }

  kills(change: Change, readings: readonly Reading[]): boolean {
    const { knowledgeBase } = this.subject;
    return readings.some((reading) => {
      const key = JSON.stringify(reading);
      return [true, false].some((withWholes) => {
        const view = this.view(`${withWholes}${key}`, () =>
          factsOfReading(reading, knowledgeBase, { withWholes }),
        );
        return differs(view.decision, decisionWith(view, change));
      });
    });
  }

  /** The same level, but another rule is named as the reason. */
  showsOtherReasons(change: Change, readings: readonly Reading[]): boolean {
    return readings.some((reading) => {
      const facts = (): Facts => factsOfReading(reading, this.subject.knowledgeBase, { withWholes: true });
      const view = this.view(`true${JSON.stringify(reading)}`, facts);
      return decisionWith(view, change).fired.toSorted().join() !== view.decision.fired.toSorted().join();
    });
  }

  /** One finding unsure, the others the rule names not answered: what an unsure answer alone may change. */
  killsUnsure(change: Change, readings: readonly Reading[]): boolean {
    const { knowledgeBase } = this.subject;
    const named = namedFindings(change.mutant ?? change.original);
    return readings.some((reading) =>
      named.some((unsure) => {
        const view = this.view(`unsure ${unsure} ${JSON.stringify(reading)}`, () => {
          const whole = factsOfReading(reading, knowledgeBase, { withWholes: true });
          const findings: Record<string, FindingAnswer> = { ...whole.findings, [unsure]: 'unsure' };
          for (const id of Object.keys(reading.findings)) if (id !== unsure) delete findings[id];
          return { ...whole, findings };
        });
        return differs(view.decision, decisionWith(view, change));
      }),
    );
  }
}

function namedFindings(condition: Condition): readonly string[] {
  return [...new Set(atomsOf(condition).flatMap((atom) => ('f' in atom ? [atom.f] : [])))];
}

function namedContexts(condition: Condition): ReadonlySet<string> {
  return new Set(atomsOf(condition).flatMap((atom) => ('c' in atom ? [atom.c] : [])));
}

/**
 * Findings that must have been answered with exactly this step where the mutant and the original part ways at or above
 * this reading: were they open, they would count as the highest step, and the mutant would hold too.
 */
function exactFindings(reading: Reading, mutant: Condition | undefined): readonly string[] {
  if (mutant === undefined || holds(mutant, reading)) return [];
  return Object.keys(reading.findings).filter((id) =>
    holds(mutant, { ...reading, findings: { ...reading.findings, [id]: 3 } }),
  );
}

/** In every reading at or above this one, something else already leads to the rank: the change can not show there. */
function isRuleMasked(
  reading: Reading,
  change: Extract<Change, { kind: 'rule' }>,
  { book, enveloped }: Subject,
): boolean {
  const { original, mutant } = change;
  const rank = Math.max(rankOf(original.level), rankOf(mutant?.level ?? 'expected'));
  const isBare = Object.entries(reading.findings).some(([id, step]) => step > 0 && !enveloped.has(id));
  if (rank <= SELF_CARE && isBare) return true;
  const others = book.rules.filter(
    (rule) => rule !== original && rankOf(rule.level) >= rank && holds(rule, reading),
  );
  if (rank < SAME_DAY) return others.length > 0;
  const named = namedFindings(original);
  const exact = exactFindings(reading, mutant);
  const fireOnExact = others.some(
    (rule) =>
      rule.all.every((atom) => 'f' in atom && exact.includes(atom.f)) && (rule.groups ?? []).length === 0,
  );
  return (
    fireOnExact ||
    (others.length > 0 &&
      named.every((id) =>
        others.some((rule) => namedFindings(rule).includes(id) || (reading.findings[id] ?? 0) === 0),
      ))
  );
}

function isLiftMasked(
  reading: Reading,
  change: Extract<Change, { kind: 'lift' }>,
  { book }: Subject,
): boolean {
  const { original, mutant } = change;
  const rank = Math.max(rankOf(original.upTo), rankOf(mutant?.upTo ?? 'expected'));
  return (
    book.rules.some((rule) => rankOf(rule.level) >= rank && holds(rule, reading)) ||
    book.lifts.some((lift) => lift !== original && rankOf(lift.upTo) >= rank && holds(lift, reading))
  );
}

/** The same reading with one more context fact, any word of any that it does not name, or at a later hour that counts. */
function inOtherCircumstances(
  reading: Reading,
  { knowledgeBase, minutes }: Subject,
  among?: ReadonlySet<string>,
): readonly Reading[] {
  const contexts = knowledgeBase.vocabulary.contexts
    .filter(({ id }) => reading.contexts[id] === undefined && (among?.has(id) ?? true))
    .flatMap(({ id, values }) =>
      values.map((word) => ({ ...reading, contexts: { ...reading.contexts, [id]: [word] } })),
    );
  const hours = among === undefined ? minutes.filter((minute) => minute > reading.minutes) : [];
  return [...contexts, ...hours.map((minute) => ({ ...reading, minutes: minute }))];
}

/** Readings that bring a lift into play beside a rule, or a rule of the rank just below beside a lift. */
function companions(change: Change, { book }: Subject): readonly Reading[] {
  if (change.kind === 'rule') return book.lifts.flatMap(minimalReadings);
  const below = rankOf(change.original.upTo) - 1;
  return book.rules
    .filter(({ level }) => rankOf(level) === below)
    .flatMap((rule) => minimalReadings(rule).slice(0, 1));
}

type Fate = 'killed' | 'other reasons' | 'equal' | 'survived';

function fateOf(bench: Bench, change: Change, mutant: Mutant<Rule | Lift>): Fate {
  const readings = boundary(change.original, mutant);
  if (readings.length === 0) return 'equal';
  if (bench.kills(change, readings)) return 'killed';
  const { subject } = bench;
  const isMasked = (reading: Reading): boolean =>
    change.kind === 'rule' ? isRuleMasked(reading, change, subject) : isLiftMasked(reading, change, subject);
  const shown = readings.filter((reading) => !isMasked(reading));
  if (shown.length === 0) return 'equal';
  const few = shown.slice(0, 8);
  const named = namedContexts(mutant.entry ?? change.original);
  const circumstances = few.flatMap((reading) => inOtherCircumstances(reading, subject, named));
  if (bench.kills(change, circumstances)) return 'killed';
  if (
    bench.kills(
      change,
      few.flatMap((reading) => inOtherCircumstances(reading, subject)),
    )
  )
    return 'killed';
  const beside = companions(change, subject);
  if (
    bench.kills(
      change,
      few.flatMap((reading) => beside.map((other) => joined(reading, other))),
    )
  )
    return 'killed';
  const twice = circumstances.flatMap((reading) => inOtherCircumstances(reading, subject));
  if (bench.kills(change, twice)) return 'killed';
  if (change.kind === 'rule' && bench.killsUnsure(change, shown)) return 'killed';
  return bench.showsOtherReasons(change, [...shown, ...circumstances]) ? 'other reasons' : 'survived';
}

/** Answers every distinct condition of a knowledge base. */
function everyAtomOf({ book }: Subject): readonly Atom[] {
  const atoms = [...book.rules, ...book.lifts].flatMap(atomsOf);
  return [...new Map(atoms.map((atom) => [atomKey(atom), atom])).values()];
}

/** One mutant and what became of it. */
export interface Tried {
  readonly change: Change;
  readonly mutant: Mutant<Rule | Lift>;
  readonly fate: Fate;
}

/** Answers every mutant of every rule and lift with what became of it, one after the other. */
export function* tryMutants(knowledgeBase: KnowledgeBase): Generator<Tried> {
  const subject = subjectOf(knowledgeBase);
  const { vocabulary } = knowledgeBase;
  const everyAtom = everyAtomOf(subject);
  for (const original of subject.book.rules) {
    const bench = new Bench(subject);
    for (const mutant of ruleMutants(original, vocabulary, everyAtom)) {
      const change: Change = { kind: 'rule', original, mutant: mutant.entry };
      yield { change, mutant, fate: fateOf(bench, change, mutant) };
    }
  }
  for (const original of subject.book.lifts) {
    const bench = new Bench(subject);
    for (const mutant of liftMutants(original, vocabulary, everyAtom)) {
      const change: Change = { kind: 'lift', original, mutant: mutant.entry };
      yield { change, mutant, fate: fateOf(bench, change, mutant) };
    }
  }
}

/**
 * Proves that no single change of a rule or lift goes unnoticed: each mutant changes what a person is told in some
 * state, or is proved to change no level in any.
 */
export function proveMutants(knowledgeBase: KnowledgeBase): Proof {
  const tally = newTally();
  const count = { tightened: newCount(), loosened: newCount() };
  const idle: string[] = [];
  for (const { change, mutant, fate } of tryMutants(knowledgeBase)) {
    tally.checked++;
    count[mutant.direction][fate]++;
    if (fate === 'survived') tally.failures.push(`${change.original.id}: ${mutant.how} goes unnoticed`);
    if (fate === 'equal' && mutant.entry === undefined) idle.push(change.original.id);
  }
  for (const direction of ['tightened', 'loosened'] as const) {
    const { killed, equal, survived, 'other reasons': reasons } = count[direction];
    tally.notes.push(
      `${direction}: ${killed} change a level, ${reasons} the reasons only, ${equal} proved to change no level anywhere, ${survived} unnoticed`,
    );
  }
  tally.notes.push(`never decide a level alone: ${idle.join(', ') || 'none'}`);
  return concluded('every changed rule changes an answer, or is proved to change no level', tally);
}

function newCount(): Record<Fate, number> {
  return { killed: 0, equal: 0, 'other reasons': 0, survived: 0 };
}
