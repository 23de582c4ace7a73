import {
  type AskedScreen,
  type CompiledInterview,
  type CompiledKnowledge,
  decide,
  type Level,
  type NextStep,
  nextScreen,
} from '@afterneedle/engine';
import type { Dice } from '@afterneedle/engine/proofs';
import { type Answered, answerScreen, nothingAnswered } from './answer-screen.ts';
import type { Person } from './person.ts';

/** How one interview went. */
export interface Walked {
  readonly screens: number;
  readonly items: number;
  /** Screens until nothing above the level was left open; missing when that could not be had by asking. */
  readonly certifiedAfter?: number;
  readonly kind: string;
  readonly level: Level;
  readonly causes: readonly string[];
  readonly microseconds: readonly number[];
  /** Whether "not sure" was among the answers. */
  readonly wasUnsure: boolean;
}

/** What a way of asking knows before it chooses the next screen. */
export interface Point {
  readonly answered: Answered;
  readonly step: NextStep;
}

/** Chooses the next screen, or stops. */
export type Way = (point: Point) => Pick<AskedScreen, 'id' | 'items'> | undefined;

const MOST_SCREENS = 80;

/** Lets a person walk through an interview, asked in one way, until it stops. */
export function walkThrough(
  person: Person,
  way: Way,
  {
    compiled,
    interview,
    dice,
    causesOf,
  }: {
    readonly compiled: CompiledKnowledge;
    readonly interview: CompiledInterview;
    readonly dice: Dice;
    readonly causesOf: (step: NextStep) => readonly string[];
  },
): Walked {
  const answered = nothingAnswered();
  const microseconds: number[] = [];
  let certifiedAfter: number | undefined;
  for (let count = 0; count < MOST_SCREENS; count++) {
    const from = performance.now();
    const step = nextScreen(compiled, interview, answered);
    microseconds.push((performance.now() - from) * 1000);
    if (!step.ok) throw new Error(`${person.id}: ${JSON.stringify(step.problems)}`);
    const kind = step.certificate?.kind;
    if (kind !== undefined && kind !== 'open') certifiedAfter ??= count;
    const screen = way({ answered, step });
    if (screen === undefined) {
      return {
        screens: count,
        items: answered.items,
        ...(certifiedAfter === undefined ? {} : { certifiedAfter }),
        kind: kind ?? 'none',
        level: decide(compiled, step.facts).level,
        causes: causesOf(step),
        microseconds,
        wasUnsure: Object.values(answered.facts).includes('unsure'),
      };
    }
    answerScreen(answered, screen, person, dice);
  }
  throw new Error(`${person.id}: the questions do not end: ${answered.shown.join(' ')}`);
}

/** Our way: what the engine asks, until the result may be shown. */
export const ours: Way = ({ step }) => (step.isStop ? undefined : step.screen);
