import type { IngredientAnswer, ProductAnswer } from '@afterneedle/engine';

type Verdict = Pick<IngredientAnswer, 'answer' | 'untilHour' | 'onlyWhen'>;

function condition({ onlyWhen = [] }: Verdict): string {
  if (onlyWhen.length === 2) return 'only when the skin is calm and your clinic agrees';
  return onlyWhen[0] === 'calm' ? 'only when the skin is calm' : 'only when your clinic agrees';
}

/** Answers a verdict in words: "not before hour 168, and only when the skin is calm". */
function inWords(verdict: Verdict): string {
  const { answer, untilHour, onlyWhen = [] } = verdict;
  const besides = onlyWhen.length === 0 ? '' : `, ${condition(verdict)}`;
  if (answer === 'may') return `you may${besides}`;
  if (answer === 'unknown') return 'not known';
  if (answer === 'ask') return 'ask your clinic';
  return untilHour === undefined
    ? `not yet${besides}`
    : `not before hour ${untilHour} is over${besides === '' ? '' : `, and ${condition(verdict)}`}`;
}

/** Answers a product as plain lines: the answer first, then each ingredient, then what was strange. */
export function answerAsText(answer: ProductAnswer): string {
  const { ingredients, deciding, notes } = answer;
  const names = deciding.map((index) => ingredients[index]?.name ?? '').filter((name) => name !== '');
  const because =
    names.length === 0 || answer.answer === 'may'
      ? ''
      : ` (because of ${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''})`;
  const lines = ingredients.map((one) => `${one.name}: ${inWords(one)}. ${one.because}`);
  const head = `All in all: ${inWords(answer)}${because}.`;
  return [head, '', ...lines, ...(notes.length === 0 ? [] : ['', ...notes])].join('\n');
}
