import type { MessageDanger, MessageView } from '@afterneedle/contract';

/** Answers how urgent the words of a person read that nobody at the clinic has answered since. */
export function openDanger(messages: readonly MessageView[]): MessageDanger | undefined {
  const answered = messages.findLastIndex(({ from }) => from === 'clinic');
  const since = messages.slice(answered + 1).flatMap(({ danger }) => (danger === null ? [] : [danger]));
  return since.find((danger) => danger === 'emergency') ?? since[0];
}
