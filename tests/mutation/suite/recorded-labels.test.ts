import {
  compileIngredients,
  holdsOf,
  judgeProduct,
  judgeTyped,
  planOf,
  readLabel,
} from '@afterneedle/engine';
import { type Dice, diceOf, type RecordedCase, recordedText } from '@afterneedle/engine/proofs';
import { ingredientKnowledge } from '@afterneedle/knowledge/ingredients';
import { planKnowledge } from '@afterneedle/knowledge/plan';
import { expect, test } from 'vitest';
import { type JudgedSet, judgedSets } from '../../labels/judged-labels.ts';

const compiled = compileIngredients(ingredientKnowledge);
const holds = holdsOf(
  planOf(planKnowledge, {
    treatments: [{ endedAt: 0, facts: { 'depth-class': 'standard' } }],
    person: {},
    policy: 'strictest',
    now: 60 * 3_600_000,
  }),
);

const pick = <T>(list: readonly T[], dice: Dice): T => list[dice(list.length)] as T;

const LIKE: Readonly<Record<string, string>> = { l: '1', o: '0', i: 'l', e: 'c', a: 'o', s: '5' };

/** A scan that takes some letters for others. */
const scanned = (text: string, dice: Dice): string =>
  text.replaceAll(/[loieas]/g, (letter) => (dice(18) === 0 ? (LIKE[letter] ?? letter) : letter));

/** A narrow column: lines end in the midst of names, some with a hyphen. */
const narrow = (text: string, dice: Dice): string =>
  text.replaceAll(/ /g, () => (dice(6) === 0 ? pick(['\n', '\n', '-\n', '  '], dice) : ' '));

/** Other signs between and around names. */
const resigned = (text: string, dice: Dice): string =>
  text
    .replaceAll(', ', () => pick([', ', ', ', '; ', '. ', ' / ', ' - ', ' • ', ',', ' and ', ' '], dice))
    .replaceAll(/[()]/g, (bracket) => pick([bracket, bracket, bracket === '(' ? '[' : ']', ''], dice));

const SPOILS = [scanned, narrow, resigned, (text: string) => text.toUpperCase()] as const;

const PEOPLE = [
  { facts: {} },
  { facts: { 'allergy-fragrance': 'yes' }, allergies: ['lavender', 'nickel'] },
  { facts: { 'allergy-daisy': 'unsure' }, allergies: ['vitamin e'] },
];

/** Answers of the whole tables about the labels of a set as they are, spoiled in four ways, and joined to another. */
function* casesOf({ id: set, labels, names }: JudgedSet): Generator<RecordedCase> {
  const dice = diceOf(91 + set.charCodeAt(0));
  for (const { id, text } of labels) {
    const other = pick(labels, dice).text;
    const joined =
      text.slice(0, dice(text.length)) + pick(['\n', ' ', ', '], dice) + other.slice(dice(other.length));
    for (const [kind, input] of [text, joined, ...SPOILS.map((spoil) => spoil(text, dice))].entries()) {
      const read = readLabel(compiled, input);
      const asked = { text: input, hour: pick([1, 24, 60, 100, 200], dice), person: pick(PEOPLE, dice) };
      const judged = judgeProduct(compiled, holds, asked);
      const shown = judged.ok
        ? `${judged.answer.answer} ${judged.answer.ingredients.length}`
        : judged.problems[0]?.code;
      yield { input: `${id} ${kind}`, shown, answer: [read, judged] };
    }
  }
  for (const { name } of names) {
    const input = dice(3) === 0 ? pick(SPOILS, dice)(name, dice) : name;
    const typed = judgeTyped(compiled, holds, { text: input, hour: 60, person: pick(PEOPLE, dice) });
    yield { input, shown: typed.ok ? typed.answer.answer : typed.problems[0]?.code, answer: typed };
  }
}

test.each(judgedSets.map((set): [string, JudgedSet] => [set.id, set]))(
  'labels of set %s, as they are and spoiled, are read as they were recorded',
  async (id, set) => {
    await expect(recordedText(casesOf(set))).toMatchFileSnapshot(
      `${import.meta.dirname}/recorded/labels-${id}.txt`,
    );
  },
);
