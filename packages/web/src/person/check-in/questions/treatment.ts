import { labelOfFact, labelOfValue } from '../../../facts/fact-words.ts';
import { msg, t } from '../../../language/t.ts';
import { type Known, setPresent } from '../known.ts';
import type { Question } from '../question.ts';
import { hoursSince, treatedAt, type When } from '../when.ts';
import { choiceOf } from './build.ts';

const message: Question = {
  key: 'message',
  part: 2,
  title: msg('Tell us in your own words'),
  hint: msg('You can leave this empty and tap answers on the next pages.'),
  shape: () => ({ kind: 'message' }),
  tell: (answer, known) => {
    if (answer.kind !== 'message') return;
    known.message = answer.text;
    known.forWhom = answer.about ?? 'me';
    known.contexts['answered-by'] = answer.about === undefined ? 'self' : 'other';
    if (answer.reading !== undefined) known.reading = answer.reading;
    for (const [id, value] of Object.entries(answer.reading?.findings ?? {})) tellRead(known, id, value);
    Object.assign(known.contexts, answer.reading?.contexts);
  },
};

function tellRead(known: Known, id: string, value: number | true): void {
  if (typeof value === 'number' && value > 0) known.findings[id] = value;
  else setPresent(known, id);
}

const read: Question = {
  key: 'read',
  part: 2,
  title: msg('We read this in your message'),
  hint: msg('Untick what is not so. You can add more on the next pages.'),
  shape: ({ reading }) => ({
    kind: 'read',
    options: [
      ...Object.keys(reading?.findings ?? {}).map((value) => ({ value, label: labelOfFact(value) })),
      ...Object.entries(reading?.contexts ?? {}).map(([value, word]) => ({
        value,
        label: t('{name}: {value}', { name: labelOfFact(value), value: labelOfValue(value, word) }),
      })),
    ],
    denied: (reading?.deniedInText ?? []).map(labelOfFact),
  }),
  tell: (answer, known) => {
    if (answer.kind !== 'list') return;
    const isKept = (id: string): boolean => answer.picked.includes(id);
    for (const id of Object.keys(known.reading?.findings ?? {})) if (!isKept(id)) known.findings[id] = 0;
    for (const id of Object.keys(known.reading?.contexts ?? {})) if (!isKept(id)) delete known.contexts[id];
  },
};

function tellWhen(when: When, known: Known): void {
  const hours = hoursSince(when, known.now);
  const at = treatedAt(when);
  if (hours !== undefined) known.hours = hours;
  if (at !== undefined) known.treatedAt = at;
  known.treatedApprox = hours !== undefined && at === undefined;
}

const DONE = [
  { value: 'numbing', label: msg('Numbing cream or a numbing injection') },
  {
    value: 'injected',
    label: msg('Filler, PRP or another injection'),
    hint: msg('PRP is your own blood plasma.'),
  },
  { value: 'sedation', label: msg('A calming or sleeping medicine') },
  {
    value: 'skin-splash',
    label: msg('Acid, peel or a burning liquid got on the open skin'),
    hint: msg('Rinse it with plenty of cool clean water now.'),
  },
  {
    value: 'shared',
    label: msg('The needle or roller was used on someone else too, or PRP without a licence'),
  },
  { value: 'own-tool', label: msg('My own roller, used before only on me') },
  { value: 'dirty-tool', label: msg('The needle was dirty or touched the ground') },
  { value: 'tap-water', label: msg('The tool was rinsed in tap water') },
  { value: 'too-deep-or-hard', label: msg('It went very deep, was pressed hard or dragged') },
  { value: 'many-passes', label: msg('It went over the same skin many times') },
];

const TOLD: Readonly<Record<string, { readonly fact: string; readonly not: readonly string[] }>> = {
  numbing: { fact: 'numbing-cream', not: ['none'] },
  injected: { fact: 'injected', not: ['none'] },
  sedation: { fact: 'sedation', not: ['none'] },
  shared: { fact: 'blood-exposure', not: ['none', 'own-tool-only'] },
  'dirty-tool': { fact: 'dirty-tool', not: ['none'] },
  'tap-water': { fact: 'tap-water', not: ['none'] },
};

/** Answers whether the message already said so. */
function isTold(contexts: Known['contexts'], value: string): boolean {
  const told = TOLD[value];
  const word = told === undefined ? undefined : contexts[told.fact];
  return word !== undefined && word !== 'unsure' && told?.not.includes(word) === false;
}

/** A fact that happened with the treatment is as old as the treatment. */
function byAge(
  known: Known,
  withinHours: number,
  words: { readonly young: string; readonly old: string },
): string {
  if (known.hours === undefined) return 'unsure';
  return known.hours <= withinHours ? words.young : words.old;
}

function bloodExposure(known: Known, picked: readonly string[]): string {
  if (picked.includes('shared')) return byAge(known, 72, { young: 'within-72h', old: 'later' });
  return picked.includes('own-tool') ? 'own-tool-only' : 'none';
}

function technique(picked: readonly string[]): string {
  if (picked.includes('too-deep-or-hard')) return 'too-deep-or-hard';
  return picked.includes('many-passes') ? 'many-passes' : 'ordinary';
}

const thatDay: Question = {
  key: 'that-day',
  part: 2,
  title: msg('The day of the treatment'),
  hint: msg('We count from the end of the treatment.'),
  shape: ({ contexts, reading }) => ({
    kind: 'day',
    written: reading?.hoursSince,
    options: DONE,
    none: msg('None of these'),
    preset: DONE.map(({ value }) => value).filter((value) => isTold(contexts, value)),
  }),
  tell: (answer, known) => {
    if (answer.kind !== 'day') return;
    const { picked, others, when } = answer;
    if (when !== undefined) tellWhen(when, known);
    const set = (id: string, key: string, yes: string, no: string): void => {
      known.contexts[id] = picked.includes(key) ? yes : others === 'unsure' ? 'unsure' : no;
    };
    set('numbing-cream', 'numbing', byAge(known, 24, { young: 'within-24h', old: 'later' }), 'none');
    set('sedation', 'sedation', byAge(known, 24, { young: 'same-day', old: 'none' }), 'none');
    set('dirty-tool', 'dirty-tool', 'yes', 'none');
    set('tap-water', 'tap-water', 'yes', 'none');
    if (!picked.includes('injected')) set('injected', 'injected', 'unsure', 'none');
    const blood = bloodExposure(known, picked);
    known.contexts['blood-exposure'] = blood === 'none' && others === 'unsure' ? 'unsure' : blood;
    known.contexts['technique'] = technique(picked);
    known.findings['skin-splash'] = picked.includes('skin-splash')
      ? true
      : others === 'unsure'
        ? 'unsure'
        : 0;
  },
};

/** What a message says, asked after the danger signs and before the rest. */
export const messageQuestions: readonly Question[] = [message, read];

/** What was done that day. */
export const treatmentQuestions: readonly Question[] = [
  thatDay,
  choiceOf({ part: 2, fact: 'blood-exposure' }),
  choiceOf({ part: 2, fact: 'numbing-amount' }),
  choiceOf({
    part: 2,
    fact: 'injected',
    title: msg('What was injected?'),
    values: ['filler', 'prp', 'other'],
  }),
];
