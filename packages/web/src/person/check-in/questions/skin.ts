import type { FindingId } from '@afterneedle/knowledge';
import { areaOf, REGIONS, regionsOfArea } from '../../../body/regions.ts';
import { UNSURE } from '../../../facts/fact-words.ts';
import { isPossible, isPresent, type Known } from '../known.ts';
import { always, type ListGroup, type Question } from '../question.ts';
import { findingsOf } from './build.ts';

const GROUPS = ['Face', 'Ears, neck and scalp', 'Other places'] as const;
const FACE = REGIONS.filter(({ group }) => group === 'Face').map(({ id }) => id);

const where: Question = {
  key: 'where',
  part: 3,
  title: 'Where is it?',
  hint: 'Left and right are your own sides.',
  isAsked: always,
  shape: ({ reading }) => ({
    kind: 'list',
    groups: GROUPS.map(
      (title): ListGroup => ({
        title,
        options: REGIONS.filter(({ group }) => group === title).map(({ id, label }) => ({
          value: id,
          label,
        })),
      }),
    ),
    none: 'Nowhere: I see and feel nothing',
    preset: (reading?.areas ?? []).flatMap(regionsOfArea),
    shortcut: { label: 'The whole face', picks: FACE },
  }),
  tell: (answer, known) => {
    if (answer.kind !== 'list') return;
    known.regions = answer.picked;
    const area = areaOf(answer.picked);
    if (area !== undefined) known.contexts['area'] = area;
    else if (answer.others === 'unsure') known.contexts['area'] = 'unsure';
  },
};

const mouth: Question = {
  key: 'mouth',
  part: 3,
  title: 'What is it inside the mouth?',
  isAsked: ({ regions }) => regions.includes('mouth-inside'),
  shape: () => ({
    kind: 'choice',
    options: [
      { value: 'swelling', label: 'Swelling' },
      { value: 'sores', label: 'Sores' },
      { value: 'neither', label: 'Neither' },
      UNSURE,
    ],
  }),
  tell: (answer, { findings }) => {
    if (answer.kind !== 'choice') return;
    if (answer.value === 'swelling') findings['lip-tongue-swelling'] = true;
    else if (answer.value === 'sores') findings['mouth-sores'] = true;
    else if (answer.value === 'unsure') findings['lip-tongue-swelling'] = 'unsure';
  },
};

const LOOK_GROUPS = [
  {
    title: 'Colour and swelling',
    findings: ['redness', 'swelling', 'hives', 'bruise', 'white-patch', 'burn-patch'],
  },
  {
    title: 'Bumps and spots',
    findings: ['bumps', 'acne-spots', 'white-dots', 'pus-bumps', 'firm-lumps', 'boil'],
  },
  {
    title: 'Wet, open or blistered',
    findings: [
      'fluid',
      'bleeding',
      'blister',
      'blisters-grouped',
      'blisters-widespread',
      'punched-out-sores',
    ],
  },
  {
    title: 'Surface',
    findings: ['peeling', 'dryness', 'roughness', 'fine-crusts', 'grid-marks', 'streaks'],
  },
  { title: 'Around the eyes', findings: ['eyelid-swelling', 'red-eye', 'eye-grit'] },
] as const satisfies readonly { readonly title: string; readonly findings: readonly FindingId[] }[];

const LATE = ['grid-indented', 'hollow', 'raised-scar', 'dark-marks', 'light-marks'] as const;
const FEEL = [
  'warmth',
  'tenderness',
  'pain',
  'burning',
  'itch',
  'tightness',
  'tingling',
  'numbness',
  'weakness',
] as const;

/** Signs of the treated skin; the order is that of the page. */
export const SIGNS: readonly FindingId[] = [...LOOK_GROUPS.flatMap(({ findings }) => findings), ...FEEL];

const look = findingsOf({
  key: 'look',
  part: 3,
  title: 'What do you see?',
  hint: 'Tick all that you see now. Look in daylight if you can.',
  none: 'I see none of these',
  isDrawn: true,
  groups: LOOK_GROUPS,
  isAsked: always,
});

/** Marks take weeks: earlier they are not asked. */
const WEEK = 168;

const late = findingsOf({
  key: 'late',
  part: 3,
  title: 'Do you see any of these marks?',
  hint: 'They can show weeks after the treatment.',
  none: 'None of these',
  groups: [{ findings: LATE }],
  isAsked: ({ hours }) => hours === undefined || hours > WEEK,
});

const feel = findingsOf({
  key: 'feel',
  part: 3,
  title: 'What does the skin feel like?',
  hint: 'Tick all that are so now. Touch it only with clean hands.',
  none: 'None of these',
  groups: [{ findings: FEEL }],
  isAsked: always,
});

const nearEye = (known: Known): boolean =>
  known.regions.some((id) => id.startsWith('eye-')) ||
  ['eyelid-swelling', 'red-eye', 'eye-grit', 'danger-eye'].some((id) => isPossible(known, id));

const eyes = findingsOf({
  key: 'eyes',
  part: 3,
  title: 'Is any of this so for the eye itself?',
  hint: 'Tick all that are so, or were so in the last 24 hours.',
  none: 'None of these',
  groups: [
    {
      findings: [
        'eye-pain',
        'eye-pain-on-moving',
        'eye-bulging',
        'sight-change',
        'light-hurts',
        'eye-splash',
      ],
    },
  ],
  isAsked: (known) => nearEye(known) && !isPossible(known, 'danger-eye'),
});

const whole = findingsOf({
  key: 'whole-body',
  part: 3,
  title: 'How do you feel in yourself?',
  hint: 'Tick all that are so, or were so in the last 24 hours.',
  none: 'None of these',
  groups: [{ findings: ['fever', 'hot-and-cold', 'flu-like', 'headache', 'nodes', 'mouth-sores'] }],
  isAsked: always,
});

/** Answers whether the person named any sign that can be seen or felt on the skin. */
export function hasSign(known: Known): boolean {
  return [...SIGNS, ...LATE].some((id) => isPossible(known, id));
}

/** Where it is, how it looks and feels, and the rest of the body. */
export const skinQuestions: readonly Question[] = [where, mouth, look, late, eyes, feel, whole];

/** Answers which of these findings were said to be there, in the order given. */
export function presentOf(known: Known, ids: readonly FindingId[]): readonly FindingId[] {
  return ids.filter((id) => isPresent(known, id));
}
