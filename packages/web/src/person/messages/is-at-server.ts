import type { MessageView } from '@afterneedle/contract';
import type { KeptMessage } from '../../offline/kept-message.ts';

/**
 * Answers whether the server shows a message that this device keeps: by the id it gave, or, where another phone with
 * the same message was faster, by the moment it was written and its words.
 */
export function isAtServer(kept: KeptMessage, messages: readonly MessageView[]): boolean {
  if (kept.state === 'draft') return false;
  if (kept.messageId !== undefined) return messages.some(({ id }) => id === kept.messageId);
  return messages.some(
    ({ from, text, writtenAt, sentAt }) =>
      from === 'person' &&
      text === kept.text &&
      // A server never takes a clock that is ahead at its word.
      Date.parse(writtenAt) === Math.min(kept.writtenAt, Date.parse(sentAt)),
  );
}
