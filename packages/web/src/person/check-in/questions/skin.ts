import type { FindingId } from '@afterneedle/knowledge';
import { AT_RISK, BODY, FEEL, LATE, NUMBING_SIGNS } from '@afterneedle/knowledge/interview';
import { areaOf, REGIONS, regionsOfArea } from '../../../body/regions.ts';
import { context, UNSURE } from '../../../facts/fact-words.ts';
import { msg } from '../../../language/t.ts';
import type { ListGroup, Question } from '../question.ts';
import { findingsOf, type OtherLines } from './build.ts';

const GROUPS = [msg('Face'), msg('Ears, neck and scalp'), msg('Other places')] as const;
const FACE = REGIONS.filter(({ group }) => group === 'Face').map(({ id }) => id);

const where: Question = {
  key: 'where',
  part: 4,
  title: msg('Where is it?'),
  hint: msg('Left and right are your own sides.'),
  shape: ({ reading }) => ({
    kind: 'list',
    map: true,
    groups: GROUPS.map(
      (title): ListGroup => ({
        title,
        options: REGIONS.filter(({ group }) => group === title).map(({ id, label }) => ({
          value: id,
          label,
        })),
      }),
    ),
    none: msg('Nowhere: I see and feel nothing'),
    preset: (reading?.areas ?? []).flatMap(regionsOfArea),
    shortcut: { label: msg('The whole face'), picks: FACE },
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
  part: 4,
  title: msg('What is it inside the mouth?'),
  shape: () => ({
    kind: 'choice',
    options: [
      { value: 'swelling', label: msg('Swelling') },
      { value: 'sores', label: msg('Sores') },
      { value: 'neither', label: msg('Neither') },
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
    title: msg('Colour and swelling'),
    findings: ['redness', 'swelling', 'hives', 'bruise', 'white-patch', 'burn-patch'],
  },
  {
    title: msg('Bumps and spots'),
    findings: ['bumps', 'acne-spots', 'white-dots', 'pus-bumps', 'firm-lumps', 'boil'],
  },
  {
    title: msg('Wet, open or blistered'),
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
    title: msg('Surface'),
    findings: ['peeling', 'dryness', 'roughness', 'fine-crusts', 'grid-marks', 'streaks', 'hollow'],
  },
  { title: msg('Around the eyes'), findings: ['eyelid-swelling', 'red-eye', 'eye-grit'] },
] as const satisfies readonly { readonly title: string; readonly findings: readonly FindingId[] }[];

const look = findingsOf({
  key: 'look',
  part: 3,
  title: msg('What do you see?'),
  hint: msg('Tick all that you see now. Look in daylight if you can.'),
  none: msg('I see none of these'),
  isDrawn: true,
  hasStrength: true,
  groups: LOOK_GROUPS,
});

const late = findingsOf({
  key: 'late',
  part: 3,
  title: msg('Do you see any of these marks?'),
  hint: msg('They can show weeks after the treatment.'),
  none: msg('None of these'),
  groups: [{ findings: LATE }],
});

const TAKEN = [
  { value: 'took-painkiller', label: msg('A pain or fever pill') },
  { value: 'used-steroid', label: msg('Steroid cream') },
] as const;

/** Medicines that hide signs, in the words of the context fact. */
const taken: OtherLines = {
  title: msg('In the last 12 hours I took or used'),
  options: TAKEN,
  preset: ({ contexts }) =>
    TAKEN.map(({ value }) => value).filter((value) => {
      const word = contexts['masked'] ?? 'none';
      return word === 'both' || word === (value === 'took-painkiller' ? 'painkiller' : 'steroid');
    }),
  tell: (picked, others, { contexts }) => {
    const [painkiller, steroid] = TAKEN.map(({ value }) => picked.includes(value));
    if (painkiller === true) contexts['masked'] = steroid === true ? 'both' : 'painkiller';
    else if (steroid === true) contexts['masked'] = 'steroid';
    else contexts['masked'] = others === 'unsure' ? 'unsure' : 'none';
  },
};

/** What makes the same sign count more. */
const atRisk: OtherLines = {
  title: msg('I have or take'),
  options: AT_RISK.map((value) => ({ value, label: context(value).label })),
  preset: ({ contexts }) => AT_RISK.filter((id) => contexts[id] === 'yes'),
  tell: (picked, others, { contexts }) => {
    const rest = others === 'unsure' ? 'unsure' : 'none';
    for (const id of AT_RISK) contexts[id] = picked.includes(id) ? 'yes' : rest;
  },
};

const feel = findingsOf({
  key: 'feel',
  part: 3,
  title: msg('What do you feel?'),
  hint: msg('Tick all that are so, or were so in the last 24 hours. Touch the skin only with clean hands.'),
  none: msg('None of these'),
  hasStrength: true,
  groups: [
    { title: msg('On the skin'), findings: FEEL },
    { title: msg('In yourself'), findings: BODY },
    { title: msg('Since the numbing'), findings: NUMBING_SIGNS },
  ],
  otherLines: [taken, atRisk],
});

const eyes = findingsOf({
  key: 'eyes',
  part: 3,
  title: msg('Is any of this so for the eye itself?'),
  hint: msg('Tick all that are so, or were so in the last 24 hours.'),
  none: msg('None of these'),
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
});

/** How it looks and feels, and where it is. */
export const skinQuestions: readonly Question[] = [look, late, feel, eyes, where];

/** What is meant by "inside the mouth". */
export const mouthQuestion: Question = mouth;
