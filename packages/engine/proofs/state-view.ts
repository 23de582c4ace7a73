import { boundsOf, type Reading } from '../src/facts/bounds.ts';
import type { Facts } from '../src/facts/facts.ts';
import type { KnowledgeBase } from '../src/facts/knowledge-base.ts';
import { atomsOf, firstMinute, holds } from '../src/rules/holds.ts';
import { decisionFrom, type Fired, firedIn, type RuleBook } from '../src/rules/interpret.ts';
import type { Lift, Rule } from '../src/rules/rule.ts';
import { envelopedFindings, liftsOf, rulesOf } from '../src/rules/rules-of.ts';
import type { Decision } from '../src/triage/decision.ts';

/** A knowledge base with what the proofs ask of it again and again. */
export interface Subject {
  readonly knowledgeBase: KnowledgeBase;
  readonly book: RuleBook;
  readonly enveloped: ReadonlySet<string>;
  /** Every minute at which an hour condition begins to hold. */
  readonly minutes: readonly number[];
}

/** Answers a knowledge base with its rules and lifts worked out. */
export function subjectOf(knowledgeBase: KnowledgeBase): Subject {
  const book = { rules: rulesOf(knowledgeBase), lifts: liftsOf(knowledgeBase) };
  const atoms = [...book.rules, ...book.lifts].flatMap(atomsOf);
  const minutes = atoms.flatMap((atom) => ('f' in atom || 'c' in atom ? [] : [firstMinute(atom)]));
  return { knowledgeBase, book, enveloped: envelopedFindings(knowledgeBase), minutes: [...new Set(minutes)] };
}

/** One check-in and what fires in it, so that one changed rule can be tried without asking all the others again. */
export interface StateView {
  readonly facts: Facts;
  readonly least: Reading;
  readonly most: Reading;
  readonly certain: Fired;
  readonly possible: Fired;
  readonly unsure: readonly string[];
  readonly decision: Decision;
}

/** Where everything was answered, what is certain is all that is possible. */
function isSame(least: Reading, most: Reading): boolean {
  for (const id in least.findings) if (least.findings[id] !== most.findings[id]) return false;
  for (const id in least.contexts) if (least.contexts[id]?.join() !== most.contexts[id]?.join()) return false;
  return least.minutes === most.minutes;
}

/** Answers what fires in a check-in. */
export function viewOf(facts: Facts, { knowledgeBase, book, enveloped }: Subject): StateView {
  const { least, most, unsure } = boundsOf(facts, knowledgeBase);
  const certain = firedIn(least, book, enveloped);
  const possible = isSame(least, most) ? certain : firedIn(most, book, enveloped);
  const decision = decisionFrom(certain, possible, { unsure, isTimeKnown: facts.minutes !== undefined });
  return { facts, least, most, certain, possible, unsure, decision };
}

function swapped<Entry extends Rule | Lift>(
  fired: readonly Entry[],
  reading: Reading,
  { original, mutant }: { readonly original: Entry; readonly mutant: Entry | undefined },
): readonly Entry[] {
  const others = fired.filter((entry) => entry !== original);
  return mutant !== undefined && holds(mutant, reading) ? [...others, mutant] : others;
}

/** Answers the decision in the same state with one rule or lift changed, or left out. */
export function decisionWith(
  view: StateView,
  change:
    | { readonly kind: 'rule'; readonly original: Rule; readonly mutant: Rule | undefined }
    | { readonly kind: 'lift'; readonly original: Lift; readonly mutant: Lift | undefined },
): Decision {
  const { certain, possible, least, most, unsure, facts } = view;
  const apply = (fired: Fired, reading: Reading): Fired =>
    change.kind === 'rule'
      ? { ...fired, rules: swapped(fired.rules, reading, change) }
      : { ...fired, lifts: swapped(fired.lifts, reading, change) };
  return decisionFrom(apply(certain, least), apply(possible, most), {
    unsure,
    isTimeKnown: facts.minutes !== undefined,
  });
}

/** Answers whether two decisions differ in what a person is told: a level, or the reasons why it is as expected. */
export function differs(a: Decision, b: Decision): boolean {
  if (a.level !== b.level || a.levelAtWorst !== b.levelAtWorst || a.certified !== b.certified) return true;
  return a.level === 'expected' && a.fired.toSorted().join() !== b.fired.toSorted().join();
}
