import { CRISIS, type Engine, type Facts, type Level, type PageExplanation } from '@afterneedle/engine';
import type { Answers, Reading } from './answer.ts';
import { engine } from './engine.ts';
import { factsOf } from './interview.ts';
import type { Known } from './known.ts';

function parsed(known: Known): Facts {
  const answered = engine.parseFacts(factsOf(known), known.hours);
  if (answered.ok) return answered.facts;
  throw new Error(`the form gave facts the engine does not know: ${JSON.stringify(answered.problems)}`);
}

/** Answers how urgent what is known so far is. */
export function levelOf(known: Known, using: Pick<Engine, 'decide'> = engine): Level {
  return using.decide(parsed(known)).level;
}

/** Answers everything the result page says, and the facts it says it about. */
export function explanationOf(
  known: Known,
  using: Pick<Engine, 'explainForPage'> = engine,
): {
  readonly explanation: PageExplanation;
  readonly facts: Facts;
} {
  const facts = parsed(known);
  return { explanation: using.explainForPage(facts), facts };
}

/** Answers whether any message of a check-in has words of despair or self-harm. */
export function hasCrisisWords(answers: Answers): boolean {
  return Object.values(answers).some(
    (answer) => answer.kind === 'message' && answer.reading?.crisis === true,
  );
}

/** Answers what a message says; it pre-fills and can raise, never lower. */
export function readText(text: string): Reading {
  const { findings, contexts, areas, hoursSince, device, deniedInText, notes } = engine.readMessage(text);
  return {
    findings,
    contexts: device === undefined ? contexts : { device, ...contexts },
    areas,
    deniedInText,
    ...(hoursSince === undefined ? {} : { hoursSince }),
    ...(notes.includes(CRISIS) ? { crisis: true as const } : {}),
  };
}
