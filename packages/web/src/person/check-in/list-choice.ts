import type { Answer } from './answer.ts';

export type ListAnswer = Extract<Answer, { kind: 'list' }>;

/** Stands among the picks of a list where everything on it was denied. */
export const NONE = 'none-of-these';

/** Answers a list after one line was ticked or unticked; "none" and the others exclude each other. */
export function toggled(answer: ListAnswer, value: string, isOn: boolean): ListAnswer {
  const rest = answer.picked.filter((picked) => picked !== value && picked !== NONE);
  return { ...answer, picked: isOn ? [...rest, value] : rest };
}

/** Answers a list with the ids that were ticked and nothing else. */
export function withoutNone(answer: Answer): Answer {
  return answer.kind === 'list' ? { ...answer, picked: answer.picked.filter((id) => id !== NONE) } : answer;
}
