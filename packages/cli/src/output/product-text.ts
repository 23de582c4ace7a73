import type { IngredientAnswer, ProductAnswer } from '@afterneedle/engine';

type Verdict = Pick<IngredientAnswer, 'answer' | 'untilHour' | 'onlyWhen' | 'never' | 'askWhom' | 'personal'>;

const MOST_NAMED = 5;
const MOST_UNREAD = 12;

function condition({ onlyWhen = [] }: Verdict): string {
  if (onlyWhen.length === 2) return 'only when the skin is calm and your clinic agrees';
  return onlyWhen[0] === 'calm' ? 'only when the skin is calm' : 'only when your clinic agrees';
}

function askInWords({ askWhom, untilHour }: Verdict): string {
  const whom = askWhom === 'prescriber' ? 'ask the person who prescribed it' : 'ask your clinic';
  return untilHour === undefined ? whom : `${whom}; what must wait is not before hour ${untilHour} is over`;
}

/** Answers a verdict in words: "not before hour 168, and only when the skin is calm". */
function inWords(verdict: Verdict): string {
  const { answer, untilHour, onlyWhen = [], never, personal } = verdict;
  const besides = onlyWhen.length === 0 ? '' : `, ${condition(verdict)}`;
  if (never === true)
    return personal === true ? 'not for you: leave it out' : 'leave it out until all is healed';
  if (answer === 'may') return `you may${besides}`;
  if (answer === 'unknown') return 'not known, so ask your clinic';
  if (answer === 'ask') return askInWords(verdict);
  return untilHour === undefined
    ? `not yet${besides}`
    : `not before hour ${untilHour} is over${besides === '' ? '' : `, and ${condition(verdict)}`}`;
}

/** What may start before the others are over, and what to do till then; each once. */
function whileItWaits(ingredients: readonly IngredientAnswer[]): readonly string[] {
  const lines = ingredients.flatMap(({ sooner, meanwhile = '' }) => {
    const start = sooner?.untilHour === undefined ? 'now' : `when hour ${sooner.untilHour} is over`;
    return [sooner === undefined ? '' : `${sooner.label} may start sooner: ${start}.`, meanwhile];
  });
  return [...new Set(lines)].filter((line) => line !== '');
}

/** What an answer to what is still open would change. */
function ifAnswered({ ifNone }: ProductAnswer): readonly string[] {
  if (ifNone === undefined) return [];
  const facts = ifNone.onlyIf.map(({ c, is }) => `${c}=${is.join(' or ')}`);
  return [`If none of this is so (${facts.join(', ')}): ${inWords(ifNone)}. Say it with --fact.`];
}

const isUnread = ({ recognised, answer }: IngredientAnswer): boolean =>
  recognised === 'no' && answer === 'unknown';

function unread(ingredients: readonly IngredientAnswer[]): readonly string[] {
  const names = [...new Set(ingredients.filter(isUnread).map(({ name }) => name.slice(0, 80)))];
  if (names.length === 0) return [];
  const more = names.length > MOST_UNREAD ? ` and ${names.length - MOST_UNREAD} more` : '';
  return [`We do not know or could not read: ${names.slice(0, MOST_UNREAD).join(', ')}${more}.`];
}

/** Answers a product as plain lines: the answer first, then each ingredient, then what was strange. */
export function answerAsText(answer: ProductAnswer): string {
  const { ingredients, deciding, notes } = answer;
  const names = deciding.map((index) => ingredients[index]?.name ?? '').filter((name) => name !== '');
  const because =
    names.length === 0 || answer.answer === 'may'
      ? ''
      : ` (because of ${names.slice(0, MOST_NAMED).join(', ')}${names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : ''})`;
  const personal = ingredients.some((one) => one.personal === true) ? { personal: true as const } : {};
  const isStrange = answer.answer === 'may' && answer.unknownAllergies !== undefined;
  const strange = isStrange ? ', but look on the label first for the allergy we do not know' : '';
  const head = `All in all: ${inWords({ ...answer, ...personal })}${because}${strange}.`;
  const lines = ingredients
    .filter((one) => !isUnread(one))
    .map((one) => `${one.name}: ${inWords(one)}. ${one.because}`);
  const below = [...ifAnswered(answer), ...whileItWaits(ingredients), ...unread(ingredients)];
  const parts = [[head, ...below], lines, [...new Set(notes)]].filter((part) => part.length > 0);
  return parts.map((part) => part.join('\n')).join('\n\n');
}
