import { compileLexicon, readMessage } from '@afterneedle/engine';
import { type Dice, diceOf, type RecordedCase, recordedText } from '@afterneedle/engine/proofs';
import { lexicon } from '@afterneedle/knowledge/lexicon';
import { expect, test } from 'vitest';
import { messagesOf, type SetId } from '../../messages/message-set.ts';
import { waysOf } from '../../messages/ways.ts';

const english = compileLexicon(lexicon);

/** A hasty hand: a letter left out, twice, or before its turn in some longer words. */
const mistyped = (text: string, dice: Dice): string =>
  text.replaceAll(/[a-z]{5,}/g, (word) => {
    if (dice(5) > 0) return word;
    const at = 1 + dice(word.length - 2);
    const [head, letter, tail] = [word.slice(0, at), word[at] as string, word.slice(at + 1)];
    return [head + tail, head + letter + letter + tail, head + tail.slice(0, 1) + letter + tail.slice(1)][
      dice(3)
    ] as string;
  });

/** Other signs between clauses, or none. */
const unpointed = (text: string, dice: Dice): string =>
  text.replaceAll(
    /[.,;:!?]+(?=\s|$)/g,
    (sign) => [sign, '', ',', '.', ' -', '?', '\n', '...'][dice(8)] as string,
  );

/** A word left out here and there, as on a small keyboard. */
const shortened = (text: string, dice: Dice): string =>
  text
    .split(' ')
    .filter(() => dice(9) > 0)
    .join(' ');

const SPOILS = [
  (text: string) => text,
  mistyped,
  unpointed,
  shortened,
  (text: string) => text.toUpperCase(),
] as const;

function caseOf(input: string, text: string): RecordedCase {
  const answer = readMessage(english, text);
  return { input, shown: Object.keys(answer.findings).join(' '), answer };
}

/** Answers the messages of a set as they are and spoiled in four ways. */
function* messagesAsked(set: SetId): Generator<RecordedCase> {
  const dice = diceOf(101 + set.charCodeAt(0));
  for (const { id, text } of messagesOf(set)) {
    for (const [kind, spoil] of SPOILS.entries()) yield caseOf(`${id} ${kind}`, spoil(text, dice));
  }
}

test.each<SetId>(['a', 'b', 'c', 'd', 'e'])(
  'messages of set %s, as they are and spoiled, are read as they were recorded',
  async (set) => {
    await expect(recordedText(messagesAsked(set))).toMatchFileSnapshot(
      `${import.meta.dirname}/recorded/messages-set-${set}.txt`,
    );
  },
);

test('ways to say a danger sign, and words that only sound so, are read as they were recorded', async () => {
  const ways = [...waysOf('ways-of-saying.txt'), ...waysOf('not-said.txt')];
  await expect(recordedText(ways.map(({ text }) => caseOf(text, text)))).toMatchFileSnapshot(
    `${import.meta.dirname}/recorded/messages-ways.txt`,
  );
});
