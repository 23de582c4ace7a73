import type { Answer } from './answer.ts';

export type ListAnswer = Extract<Answer, { kind: 'list' }>;

/** Stands among the picks of a list where everything on it was denied. */
export const NONE = 'none-of-these';

/** Answers a list after one line was ticked or unticked; "none" and the others exclude each other. */
export function toggled(answer: ListAnswer, value: string, isOn: boolean): ListAnswer {
  const rest = answer.picked.filter((picked) => picked !== value && picked !== NONE);
  const { [value]: _gone, ...steps } = answer.steps ?? {};
  return { ...answer, picked: isOn ? [...rest, value] : rest, steps };
}

/** Answers a list with the ids that were ticked and nothing else. */
export function withoutNone(answer: Answer): Answer {
  if (answer.kind !== 'list' && answer.kind !== 'day') return answer;
  return { ...answer, picked: answer.picked.filter((id) => id !== NONE) };
}
