import type { Engine } from '@afterneedle/engine';
import type { CheckIn } from '../../offline/check-in.ts';
import type { Answer } from './answer.ts';
import { type Walk, walk } from './interview.ts';
import { levelOf, readText } from './triage.ts';

/** The addresses of one check-in. */
export const addressOf = {
  question: (id: string, key: string): string => `/check-in/${id}/q/${key}`,
  /** A page that the result does not wait for. */
  more: (id: string, key: string): string => `/check-in/${id}/q/${key}?more=1`,
  review: (id: string): string => `/check-in/${id}/review`,
  result: (id: string): string => `/check-in/${id}/result`,
};

/** Keeps what stands on a page, although it was not continued yet. */
export function withDraft(checkIn: CheckIn, key: string, answer: Answer): CheckIn {
  return { ...checkIn, updatedAt: Date.now(), drafts: { ...checkIn.drafts, [key]: answer } };
}

/** Takes an answer; a result that was worked out before no longer holds. */
export function withAnswer(checkIn: CheckIn, key: string, answer: Answer): CheckIn {
  const { [key]: _taken, ...drafts } = checkIn.drafts;
  const { result: _stale, ...kept } = checkIn;
  return { ...kept, updatedAt: Date.now(), drafts, answers: { ...checkIn.answers, [key]: answer } };
}

/** Adds what was read in a message to the answer that holds it. */
export function withReading(answer: Answer): Answer {
  if (answer.kind !== 'message') return answer;
  const text = answer.text.trim();
  const about = answer.about === undefined ? {} : { about: answer.about };
  return text === ''
    ? { kind: 'message', text, ...about }
    : { kind: 'message', text, reading: readText(text), ...about };
}

export interface NextStep {
  readonly id: string;
  readonly key: string;
  readonly isChange: boolean;
  /** The person goes on although the result could be shown. */
  readonly isMore: boolean;
}

function after(walked: Walk, key: string): string | undefined {
  const at = walked.pages.findIndex(({ question }) => question.key === key);
  return walked.pages[at + 1]?.question.key;
}

/** Answers where to go once a page was continued: at an emergency straight to its result. */
export function nextAddress(
  checkIn: CheckIn,
  { id, key, isChange, isMore }: NextStep,
  using?: Engine,
): string {
  const walked = walk(checkIn.answers, Date.now(), using);
  if (levelOf(walked.known, using) === 'emergency') return addressOf.result(id);
  const next = isChange ? walked.open : (after(walked, key) ?? walked.open);
  if (next !== undefined) return addressOf.question(id, next);
  if (isMore && walked.more !== undefined) return addressOf.more(id, walked.more.question.key);
  return addressOf.review(id);
}
