import type { InterviewKnowledge, KnowledgeBase } from '@afterneedle/engine';
import { MISSING, NO_WORD, PRESENT, placesOf, termOf, UNSURE, UNSURE_WORD } from './check-in-smt.ts';
import { all, any, atLeast, atMost, choose, declared, defined, equal, isOneOf, not, number } from './smt.ts';

type Screen = InterviewKnowledge['screens'][number];
type Gate = InterviewKnowledge['gates'][number]['any'][number];

const TIME = 'hoursSince';

/** What was answered about a finding by itself, before what is denied together with others. */
export const givenTerm = (finding: string): string => `given.${finding}`;

const isMissing = (answer: string): string => equal(answer, number(MISSING));
const isDenied = (answer: string): string => equal(answer, 0);

/** The answers by themselves, and the check-in with what they deny together. */
export function answersSmt({ vocabulary }: KnowledgeBase, { implied }: InterviewKnowledge): string {
  const lines = vocabulary.findings.map(({ id }) => declared(givenTerm(id)));
  const current = new Map(vocabulary.findings.map(({ id }) => [id, givenTerm(id)]));
  const now = (id: string): string => current.get(id) ?? givenTerm(id);
  for (const [index, { whenNone, unlessAny = [], absent }] of implied.entries()) {
    const isThere = unlessAny.map((id) => not(any([isMissing(now(id)), isDenied(now(id))])));
    const applies = `implied.${index}`;
    lines.push(
      defined(applies, 'Bool', all([...whenNone.map((id) => isDenied(now(id))), not(any(isThere))])),
    );
    for (const id of absent) {
      const name = `implied.${index}.${id}`;
      lines.push(defined(name, 'Int', choose(all([applies, isMissing(now(id))]), 0, now(id))));
      current.set(id, name);
    }
  }
  return [
    ...lines,
    ...vocabulary.findings.map(({ id }) => `(assert ${equal(termOf.answer('x', id), now(id))})`),
  ].join('\n');
}

/**
 * Answers what holds of everything an interview was told: a part that is there while its whole was denied is refused, and
 * a part is asked only after its whole.
 */
export function isAskedInOrder({ vocabulary }: KnowledgeBase): readonly string[] {
  return vocabulary.findings.flatMap(({ id, of }) => {
    if (of === undefined) return [];
    const [part, whole] = [givenTerm(id), givenTerm(of)];
    const isThere = all([atLeast(part, 1), not(equal(part, UNSURE))]);
    return [not(all([isDenied(whole), isThere])), any([isMissing(part), not(isMissing(whole))])];
  });
}

function isFinding({ vocabulary }: KnowledgeBase, fact: string): boolean {
  return vocabulary.findings.some(({ id }) => id === fact);
}

function gateSmt(gate: Gate, knowledgeBase: KnowledgeBase): string {
  const minutes = termOf.minutes('x');
  if ('afterHour' in gate) return any([atMost(minutes, number(-1)), `(> ${minutes} ${gate.afterHour * 60})`]);
  if ('answered' in gate) {
    return isFinding(knowledgeBase, gate.answered)
      ? not(isMissing(givenTerm(gate.answered)))
      : not(equal(termOf.word('x', gate.answered), number(NO_WORD)));
  }
  if ('c' in gate) {
    const [word, told] = [termOf.word('x', gate.c), termOf.told('x', gate.c)];
    const places = placesOf(knowledgeBase, gate.c, gate.is);
    const isSaid = any([
      isOneOf(word, places),
      ...(gate.is.includes('unsure') ? [equal(word, number(UNSURE_WORD))] : []),
    ]);
    return choose(equal(word, number(NO_WORD)), isOneOf(told, places), isSaid);
  }
  const inTime = gate.untilHour === undefined ? 'true' : atMost(minutes, gate.untilHour * 60);
  const least = termOf.least('x', gate.f);
  const mayBe = any([atLeast(least, 1), termOf.unsure('x', gate.f)]);
  return all([inTime, gate.atLeast === undefined ? mayBe : atLeast(least, gate.atLeast)]);
}

const gatesSmt = (gates: readonly Gate[] | undefined, knowledgeBase: KnowledgeBase): string =>
  gates === undefined ? 'true' : any(gates.map((gate) => gateSmt(gate, knowledgeBase)));

/** A fact of a screen that nobody answered yet. */
function isUnanswered(fact: string, { kind }: Screen, knowledgeBase: KnowledgeBase): string {
  if (fact === TIME) return atMost(termOf.minutes('x'), number(-1));
  if (!isFinding(knowledgeBase, fact)) {
    const word = termOf.word('x', fact);
    if (kind === 'clarify') return equal(word, number(UNSURE_WORD));
    return all([equal(word, number(NO_WORD)), atMost(termOf.told('x', fact), number(UNSURE_WORD))]);
  }
  const [given, answer] = [givenTerm(fact), termOf.answer('x', fact)];
  if (kind === 'clarify') return equal(given, UNSURE);
  if (kind === 'steps') return equal(answer, PRESENT);
  if (kind === 'again') return isMissing(given);
  const isSettled = any([atLeast(termOf.least('x', fact), 1), atMost(termOf.most('x', fact), 0)]);
  return all([isMissing(answer), not(isSettled)]);
}

/** Answers that a screen may ask something now. */
export function isAskable(
  screen: Screen,
  interview: InterviewKnowledge,
  knowledgeBase: KnowledgeBase,
): string {
  const items = screen.asks.map((fact) => {
    const gates = interview.gates.find((gate) => gate.fact === fact)?.any;
    const whole = knowledgeBase.vocabulary.findings.find(({ id }) => id === fact)?.of;
    return all([
      isUnanswered(fact, screen, knowledgeBase),
      ...(whole === undefined ? [] : [atLeast(termOf.least('x', whole), 1)]),
      gatesSmt(gates, knowledgeBase),
    ]);
  });
  return all([gatesSmt(screen.onlyIf, knowledgeBase), any(items)]);
}
