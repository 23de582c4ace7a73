import type { Facts } from '../facts/facts.ts';

/** What the parameter `Facts` of the exported library holds; a missing part is null there. */
export interface ElmFacts {
  /** Answers that are a step of their scale, 0 for absent. */
  readonly steps: Readonly<Record<string, number>>;
  /** Answers without a step. */
  readonly said: Readonly<Record<string, 'present' | 'unsure'>>;
  readonly words: Readonly<Record<string, string>>;
  readonly minutes: number | null;
}

/** Answers a check-in in the form in which the exported library takes it. */
export function factsForElm({ findings, contexts, minutes }: Facts): ElmFacts {
  const steps: Record<string, number> = {};
  const said: Record<string, 'present' | 'unsure'> = {};
  for (const [id, answer] of Object.entries(findings)) {
    if (typeof answer === 'number') steps[id] = answer;
    else said[id] = answer === true ? 'present' : 'unsure';
  }
  return { steps, said, words: contexts, minutes: minutes ?? null };
}
