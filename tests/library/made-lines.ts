import { knowledge } from '@afterneedle/knowledge';
import { generatedCheckIns } from '../foreign/check-ins-for-all.ts';
import { messagesOf, SETS } from '../messages/message-set.ts';

/** A check-in as it goes in, a line of NDJSON. */
export interface MadeLine {
  readonly id: string;
  readonly message?: string;
  readonly hoursSince?: number;
  readonly facts: Readonly<Record<string, number | boolean | string>>;
  readonly unmentioned?: 'absent';
}

/** One check-in in so many brings a message; one in so many is a complete record. */
const MESSAGE_EVERY = 3;
const COMPLETE_EVERY = 5;

/** Answers made-up check-ins of every kind of answer, some with a message that somebody wrote, some as complete records. */
export function madeLines({ count, seed }: { readonly count: number; readonly seed: number }): MadeLine[] {
  const messages = SETS.flatMap((set) => messagesOf(set)).map(({ text }) => text);
  return generatedCheckIns(knowledge, { count, seed }).map(({ findings, contexts, minutes }, index) => {
    const message = index % MESSAGE_EVERY === 0 ? messages[index % messages.length] : undefined;
    return {
      id: `made-${index}`,
      ...(message === undefined ? {} : { message }),
      ...(minutes === undefined ? {} : { hoursSince: minutes / 60 }),
      facts: { ...findings, ...contexts },
      ...(index % COMPLETE_EVERY === 0 ? { unmentioned: 'absent' as const } : {}),
    };
  });
}

/** Answers check-ins as NDJSON. */
export function ndjson(lines: readonly MadeLine[]): string {
  return `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
}
