import { SCALES } from '@afterneedle/engine';
import { findings } from '@afterneedle/knowledge';
import type { Say } from '../catalogue/catalogue.ts';

const scaleOf = new Map(findings.map(({ id, scale }) => [id as string, scale]));

/** Answers how the steps of a sign are called, "not there" first. */
export function stepNames(finding: string, say: Say): readonly string[] {
  const scale = scaleOf.get(finding) ?? 'presence';
  const steps: readonly string[] = SCALES[scale].steps;
  return [say('diary.not-there'), ...steps.map((step) => say.text(step))];
}

/** Answers an answer to a sign in a word or two. */
export function answerName(finding: string, answer: number | 'unsure', say: Say): string {
  if (answer === 'unsure') return say('diary.unsure');
  return stepNames(finding, say)[answer] ?? say('diary.unsure');
}
