import type { FindingId } from '@afterneedle/knowledge';
import { COURSED, finding, hasSteps, stepOptions, UNSURE } from '../../../facts/fact-words.ts';
import type { Option } from '../../../ui/choice.tsx';
import { isPossible, isPresent, type Known } from '../known.ts';
import type { Question, Row } from '../question.ts';
import { choiceOf } from './build.ts';
import { hasSign, presentOf, SIGNS } from './skin.ts';

const STEPPED: readonly FindingId[] = [...SIGNS, 'headache', 'vomiting', 'cramps', 'drowsy'];

/** A step that the message already said. */
function stepTold({ findings }: Known, id: string): string | undefined {
  const value = findings[id];
  return typeof value === 'number' ? String(value) : undefined;
}

const strengthRows = (known: Known): readonly Row[] =>
  presentOf(known, STEPPED)
    .filter(hasSteps)
    .map((id) => ({
      id,
      label: finding(id).label,
      hint: finding(id).hint,
      options: stepOptions(id),
      preset: stepTold(known, id),
    }));

const strength: Question = {
  key: 'strength',
  part: 3,
  title: 'How strong is it?',
  hint: 'Mild: you notice it now and then. Moderate: it bothers you. Severe: it is hard to bear.',
  isAsked: (known) => strengthRows(known).length > 0,
  shape: (known) => ({ kind: 'rows', rows: strengthRows(known) }),
  tell: (answer, known) => {
    if (answer.kind !== 'rows') return;
    for (const { id } of strengthRows(known)) {
      const step = Number(answer.rows[id]);
      if (Number.isInteger(step)) known.findings[id] = step;
      else if (answer.rows[id] !== undefined) known.findings[id] = true;
    }
  },
};

const COURSES: readonly Option[] = [
  { value: '0', label: 'Better' },
  { value: '1', label: 'About the same' },
  { value: '2', label: 'Worse' },
  { value: '3', label: 'Worse fast' },
  { value: 'back', label: 'Gone, then came back' },
  UNSURE,
];

const coursed = (known: Known): readonly FindingId[] => presentOf(known, COURSED);

const course: Question = {
  key: 'course',
  part: 3,
  title: 'How is it changing?',
  hint: 'Think of yesterday. "Worse fast" is within 2 hours, or twice as many bumps in a day.',
  isAsked: (known) => coursed(known).length > 0,
  shape: (known) => ({
    kind: 'rows',
    rows: coursed(known).map((id) => ({
      id,
      label: finding(id).label,
      options: COURSES,
      preset: stepTold(known, `${id}-course`),
    })),
  }),
  tell: (answer, known) => {
    if (answer.kind !== 'rows') return;
    const said = coursed(known).map((id) => ({ id, value: answer.rows[id] }));
    for (const { id, value } of said) {
      if (value === undefined || value === 'back') continue;
      known.findings[`${id}-course`] = value === 'unsure' ? 'unsure' : Number(value);
    }
    if (said.some(({ value }) => value === 'back')) known.findings['came-back'] = 1;
    else if (said.every(({ value }) => value !== undefined && value !== 'unsure'))
      known.findings['came-back'] = 0;
  },
};

const PLACES = [
  { id: 'spread-past-treated', isAsked: hasSign },
  { id: 'swelling-one-sided', isAsked: (known: Known) => isPresent(known, 'swelling') },
  { id: 'warmth-one-sided', isAsked: (known: Known) => isPresent(known, 'warmth') },
  { id: 'eyelid-one-sided', isAsked: (known: Known) => isPresent(known, 'eyelid-swelling') },
  {
    id: 'bumps-in-grid',
    isAsked: (known: Known) => isPresent(known, 'bumps') || isPresent(known, 'firm-lumps'),
  },
  {
    id: 'sores-near-eye',
    isAsked: (known: Known) =>
      ['blister', 'blisters-grouped', 'blisters-widespread', 'punched-out-sores'].some((id) =>
        isPossible(known, id),
      ),
  },
  { id: 'bruise-tense', isAsked: (known: Known) => isPresent(known, 'bruise') },
  { id: 'headache-for-days', isAsked: (known: Known) => isPresent(known, 'headache') },
  {
    id: 'only-where-product',
    isAsked: (known: Known) => isPresent(known, 'itch') || isPresent(known, 'burning'),
  },
] as const satisfies readonly { readonly id: FindingId; isAsked(known: Known): boolean }[];

const YES_NO: readonly Option[] = [{ value: '1', label: 'Yes' }, { value: '0', label: 'No' }, UNSURE];

const placeRows = (known: Known): readonly Row[] =>
  PLACES.filter(({ isAsked }) => isAsked(known)).map(({ id }) => ({
    id,
    label: finding(id).ask,
    options: YES_NO,
  }));

const place: Question = {
  key: 'place',
  part: 3,
  title: 'A little more about it',
  isAsked: (known) => placeRows(known).length > 0,
  shape: (known) => ({ kind: 'rows', rows: placeRows(known) }),
  tell: (answer, known) => {
    if (answer.kind !== 'rows') return;
    for (const { id } of placeRows(known)) {
      const said = answer.rows[id];
      if (said !== undefined) known.findings[id] = said === 'unsure' ? 'unsure' : Number(said);
    }
  },
};

const asks =
  (...ids: readonly FindingId[]) =>
  (known: Known): boolean =>
    ids.some((id) => isPresent(known, id));

/** What is asked only because of an earlier answer. */
export const followUpQuestions: readonly Question[] = [
  strength,
  course,
  place,
  choiceOf({ part: 3, fact: 'flush-trigger', isAsked: ({ findings }) => findings['came-back'] === 1 }),
  choiceOf({ part: 3, fact: 'bumps-began', isAsked: asks('bumps') }),
  choiceOf({ part: 3, fact: 'spots-where', isAsked: asks('acne-spots') }),
  choiceOf({ part: 3, fact: 'solitary-white-dots', isAsked: asks('white-dots') }),
  choiceOf({ part: 3, fact: 'peeling-began', isAsked: asks('peeling') }),
  choiceOf({ part: 3, fact: 'numb-where', isAsked: asks('numbness') }),
  choiceOf({ part: 3, fact: 'white-patch-where', isAsked: asks('white-patch') }),
  choiceOf({ part: 3, fact: 'faint-when', isAsked: asks('collapse', 'faint') }),
  choiceOf({
    part: 3,
    fact: 'fast-swelling',
    isAsked: ({ findings }) => findings['swelling-course'] === 3 || findings['eyelid-swelling-course'] === 3,
  }),
];
