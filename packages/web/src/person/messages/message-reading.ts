import type { MessageDanger } from '@afterneedle/contract';
import { CRISIS } from '@afterneedle/engine';
import { engine } from '../check-in/engine.ts';

/** How a text reads on its own, before anybody was asked anything. */
export interface MessageReading {
  readonly danger: MessageDanger | null;
  /** Words of despair or self-harm. */
  readonly isCrisis: boolean;
}

/** Answers how urgent the words of a message are; it can only raise, nobody is told that all is well. */
export function readingOf(text: string): MessageReading {
  const answer = engine.assess({ message: text, facts: {} });
  const level = answer.ok ? answer.assessment.level : undefined;
  return {
    danger: level === 'emergency' || level === 'same-day' ? level : null,
    isCrisis: engine.readMessage(text).notes.includes(CRISIS),
  };
}
