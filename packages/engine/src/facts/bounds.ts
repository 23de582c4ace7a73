import type { Facts } from './facts.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { SCALES } from './vocabulary.ts';

/** One reading of the facts in which nothing is unknown any more. */
export interface Reading {
  readonly findings: Readonly<Record<string, number>>;
  /** The words a context fact may be; more than one where any is possible, none where nobody answered. */
  readonly contexts: Readonly<Record<string, readonly string[]>>;
  readonly minutes: number;
}

/** What is certain, what is possible, and what the person was not sure about. */
export interface Bounds {
  readonly least: Reading;
  readonly most: Reading;
  readonly unsure: readonly string[];
}

interface Span {
  least: number;
  most: number;
  /** Nobody answered, or the answer does not count. */
  open: boolean;
  unsure: boolean;
}

/** Answers the context facts with those added that follow from the time or from another one. */
export function derivedContexts(
  facts: Facts,
  knowledgeBase: KnowledgeBase,
): Readonly<Record<string, string>> {
  const contexts: Record<string, string> = { ...facts.contexts };
  for (const { when, gives } of knowledgeBase.derivations) {
    const given = contexts[gives.c];
    if (given !== undefined && given !== 'unsure') continue;
    const applies =
      'untilHour' in when
        ? facts.minutes !== undefined && facts.minutes <= when.untilHour * 60
        : when.is.includes(contexts[when.c] ?? '');
    if (applies) contexts[gives.c] = gives.value;
  }
  return contexts;
}

function spansOf(facts: Facts, knowledgeBase: KnowledgeBase): Map<string, Span> {
  const spans = new Map<string, Span>();
  for (const { id, scale, unsureIsPresent } of knowledgeBase.vocabulary.findings) {
    const { max } = SCALES[scale];
    const answer = facts.findings[id];
    if (answer === undefined) spans.set(id, { least: 0, most: max, open: true, unsure: false });
    else if (answer === true) spans.set(id, { least: 1, most: max, open: false, unsure: false });
    else if (answer !== 'unsure') spans.set(id, { least: answer, most: answer, open: false, unsure: false });
    else if (unsureIsPresent === true) spans.set(id, { least: max, most: max, open: false, unsure: false });
    else spans.set(id, { least: 0, most: max, open: false, unsure: true });
  }
  return spans;
}

function hideMasked(
  spans: Map<string, Span>,
  contexts: Readonly<Record<string, string>>,
  knowledgeBase: KnowledgeBase,
): void {
  for (const { c, is, hides } of knowledgeBase.masking) {
    const word = contexts[c] ?? 'unsure';
    if (word !== 'unsure' && !is.includes(word)) continue;
    for (const id of hides) {
      const span = spans.get(id);
      const definition = knowledgeBase.vocabulary.findings.find((finding) => finding.id === id);
      if (span === undefined || definition === undefined) continue;
      if (span.most === 0) span.open = true;
      span.most = SCALES[definition.scale].max;
    }
  }
}

function settleParents(spans: Map<string, Span>, knowledgeBase: KnowledgeBase): void {
  const pairs = knowledgeBase.vocabulary.findings.flatMap((child) => {
    const childSpan = spans.get(child.id);
    const parentSpan = child.of === undefined ? undefined : spans.get(child.of);
    return childSpan === undefined || parentSpan === undefined ? [] : [{ childSpan, parentSpan }];
  });
  // What is there counts before what is not: a part that is there stands for the wholes between it and an absent one.
  untilSettled(pairs, ({ childSpan, parentSpan }) => {
    const isPresent = childSpan.least > 0 && parentSpan.least === 0 && (parentSpan.open || parentSpan.unsure);
    if (isPresent) Object.assign(parentSpan, { least: 1, open: false });
    return isPresent;
  });
  untilSettled(pairs, ({ childSpan, parentSpan }) => {
    const isAbsent = parentSpan.most === 0 && childSpan.open;
    if (isAbsent) Object.assign(childSpan, { most: 0, open: false });
    return isAbsent;
  });
}

function untilSettled<T>(pairs: readonly T[], changes: (pair: T) => boolean): void {
  while (pairs.filter(changes).length > 0);
}

/**
 * Answers what is certain and what is possible: unknown is 0 at least and the highest at most; `true` is 1 at least.
 * A medicine may hide a sign: a "no" is unknown, a mild one may be worse. A missing part of an absent finding is
 * absent; a finding with a present part is present, and still a question where the person was not sure of it.
 */
export function boundsOf(facts: Facts, knowledgeBase: KnowledgeBase): Bounds {
  const words = derivedContexts(facts, knowledgeBase);
  const spans = spansOf(facts, knowledgeBase);
  hideMasked(spans, words, knowledgeBase);
  settleParents(spans, knowledgeBase);
  const leastContexts: Record<string, readonly string[]> = {};
  const mostContexts: Record<string, readonly string[]> = {};
  for (const { id, values, unsureAs, missing } of knowledgeBase.vocabulary.contexts) {
    const word = words[id] ?? (missing === 'as-unsure' ? 'unsure' : undefined);
    const isKnown = word !== undefined && word !== 'unsure';
    if (isKnown) leastContexts[id] = [word];
    else leastContexts[id] = word === 'unsure' ? [unsureAs] : [];
    mostContexts[id] = isKnown ? [word] : values;
  }
  const entries = [...spans];
  return {
    least: {
      findings: Object.fromEntries(entries.map(([id, span]) => [id, span.least])),
      contexts: leastContexts,
      minutes: facts.minutes ?? Number.NEGATIVE_INFINITY,
    },
    most: {
      findings: Object.fromEntries(entries.map(([id, span]) => [id, span.most])),
      contexts: mostContexts,
      minutes: facts.minutes ?? Number.POSITIVE_INFINITY,
    },
    unsure: entries.filter(([, span]) => span.unsure).map(([id]) => id),
  };
}
