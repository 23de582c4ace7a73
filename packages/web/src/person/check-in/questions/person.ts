import type { ContextId } from '@afterneedle/knowledge';
import { context } from '../../../facts/fact-words.ts';
import { isPresent, type Known } from '../known.ts';
import { always, type Question } from '../question.ts';
import { choiceOf } from './build.ts';

const ABOUT: readonly ContextId[] = [
  'weak-immunity',
  'diabetes',
  'blood-thinner',
  'pregnant',
  'under-18',
  'eczema',
  'cold-sores',
  'acne-prone',
  'milia-prone',
  'rosacea',
  'keloid',
  'nickel-rash',
  'known-allergy',
  'skin-disease',
  'dry-or-sensitive',
  'new-medicine',
  'antibiotics-failed',
  'steroid-failed',
];

const aboutYou: Question = {
  key: 'about-you',
  part: 4,
  title: 'Is any of this so for you?',
  hint: 'Tick all that are so. It helps to rank the likely causes.',
  isAsked: always,
  shape: ({ contexts }) => ({
    kind: 'list',
    groups: [{ options: ABOUT.map((value) => ({ value, label: context(value).label })) }],
    none: 'None of these',
    preset: ABOUT.filter((id) => contexts[id] === 'yes'),
  }),
  tell: (answer, known) => {
    if (answer.kind !== 'list') return;
    for (const id of ABOUT) {
      known.contexts[id] = answer.picked.includes(id)
        ? 'yes'
        : answer.others === 'unsure'
          ? 'unsure'
          : 'none';
    }
  },
};

const SINCE = [
  { value: 'picked', label: 'Picked, squeezed or scratched' },
  { value: 'scrubbed', label: 'Scrubbed' },
  { value: 'unclean', label: 'Unclean hands, tools or tap water' },
  { value: 'sweat-or-heat', label: 'Sweat, sauna, gym or a wrap' },
  { value: 'sun', label: 'Strong sun or a tanning lamp' },
];

const since: Question = {
  key: 'since',
  part: 4,
  title: 'Has any of this happened since?',
  hint: 'Nobody is judged for it. It helps to find the cause.',
  isAsked: always,
  shape: ({ contexts }) => ({
    kind: 'list',
    groups: [{ options: SINCE }],
    none: 'None of these',
    preset: SINCE.map(({ value }) => value).filter(
      (value) =>
        contexts['aftercare-slip'] === value || (value === 'sun' && contexts['sun-exposure'] === 'yes'),
    ),
  }),
  tell: (answer, { contexts }) => {
    if (answer.kind !== 'list') return;
    const rest = answer.others === 'unsure' ? 'unsure' : 'none';
    contexts['aftercare-slip'] = answer.picked.find((value) => value !== 'sun') ?? rest;
    contexts['sun-exposure'] = answer.picked.includes('sun') ? 'yes' : rest;
  },
};

const hasMarks = (known: Known): boolean => isPresent(known, 'dark-marks') || isPresent(known, 'light-marks');

/** Medicines that hide signs, what happened since, and what is so for the person. */
export const personQuestions: readonly Question[] = [
  choiceOf({ part: 4, fact: 'masked', isAsked: always }),
  since,
  aboutYou,
  choiceOf({
    part: 4,
    fact: 'skin-tone',
    hint: 'Marks look and fade differently on each skin.',
    isAsked: hasMarks,
  }),
];
