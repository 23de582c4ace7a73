import type { ContextId, FindingId } from '@afterneedle/knowledge';
import { context, finding, stepOptions, UNSURE } from '../../../facts/fact-words.ts';
import { msg } from '../../../language/t.ts';
import type { Option } from '../../../ui/choice.tsx';
import type { Known } from '../known.ts';
import type { Question, Row } from '../question.ts';
import { choiceOf } from './build.ts';

/** A step that the message already said. */
function stepTold({ findings }: Known, id: string): string | undefined {
  const value = findings[id];
  return typeof value === 'number' ? String(value) : undefined;
}

const strength: Question = {
  key: 'strength',
  part: 3,
  title: msg('How strong is it?'),
  hint: msg('Mild: you notice it now and then. Moderate: it bothers you. Severe: it is hard to bear.'),
  shape: (known, items) => ({
    kind: 'rows',
    rows: items.map((item) => {
      const id = item as FindingId;
      const { label, hint } = finding(id);
      return { id, label, hint, options: stepOptions(id), preset: stepTold(known, id) };
    }),
  }),
  tell: (answer, known) => {
    if (answer.kind !== 'rows') return;
    for (const [id, value] of Object.entries(answer.rows)) {
      const step = Number(value);
      if (Number.isInteger(step)) known.findings[id] = step;
    }
  },
};

const COURSES: readonly Option[] = [
  { value: '0', label: msg('Better') },
  { value: '1', label: msg('About the same') },
  { value: '2', label: msg('Worse') },
  { value: '3', label: msg('Worse fast') },
  UNSURE,
];
const YES_NO: readonly Option[] = [
  { value: '1', label: msg('Yes') },
  { value: '0', label: msg('No') },
  UNSURE,
];
const NONE_FAST = 'none-fast';

/** One row: how a sign changes, a yes or no about it, or which swelling came fast. */
function rowOf(item: string, known: Known): Row {
  if (item === 'fast-swelling') {
    const { ask, values, labels } = context(item as ContextId);
    const said = values.map((value) => ({ value, label: labels[value] ?? value }));
    return {
      id: item,
      label: ask,
      options: [{ value: NONE_FAST, label: msg('None came fast') }, ...said, UNSURE],
    };
  }
  const id = item as FindingId;
  const { group, of, ask, hint } = finding(id);
  if (group === 'course' && of !== undefined) {
    const { label } = finding(of as FindingId);
    return { id, label, options: COURSES, preset: stepTold(known, id) };
  }
  return { id, label: ask, hint, options: YES_NO, preset: stepTold(known, id) };
}

function tellRows(rows: Readonly<Record<string, string>>, known: Known): void {
  for (const [id, value] of Object.entries(rows)) {
    if (id === 'fast-swelling') known.contexts[id] = value === NONE_FAST ? 'other' : value;
    else known.findings[id] = value === 'unsure' ? 'unsure' : Number(value);
  }
}

function rowsPage(key: string, title: string, hint: string): Question {
  return {
    key,
    part: 3,
    title,
    hint,
    shape: (known, items) => ({ kind: 'rows', rows: items.map((item) => rowOf(item, known)) }),
    tell: (answer, known) => {
      if (answer.kind === 'rows') tellRows(answer.rows, known);
    },
  };
}

/** What is asked only because of an earlier answer. */
export const followUpQuestions: readonly Question[] = [
  strength,
  rowsPage(
    'course',
    msg('How is it changing?'),
    msg('Think of yesterday. “Worse fast” is within 2 hours, or twice as many bumps in a day.'),
  ),
  rowsPage('scar-course', msg('How is the scar changing?'), msg('Think of last week.')),
  choiceOf({ part: 3, fact: 'flush-trigger' }),
  choiceOf({ part: 3, fact: 'bumps-began' }),
  choiceOf({ part: 3, fact: 'spots-where' }),
  choiceOf({ part: 3, fact: 'solitary-white-dots' }),
  choiceOf({ part: 3, fact: 'peeling-began' }),
  choiceOf({ part: 3, fact: 'numb-where' }),
  choiceOf({ part: 3, fact: 'white-patch-where' }),
];
