import { ABOUT_YOU } from '@afterneedle/knowledge/interview';
import { context } from '../../../facts/fact-words.ts';
import { msg } from '../../../language/t.ts';
import type { Question } from '../question.ts';
import { choiceOf } from './build.ts';

const aboutYou: Question = {
  key: 'about-you',
  part: 4,
  title: msg('Is any of this so for you?'),
  hint: msg('Tick all that are so. It helps to rank the likely causes.'),
  shape: ({ contexts }) => ({
    kind: 'list',
    groups: [{ options: ABOUT_YOU.map((value) => ({ value, label: context(value).label })) }],
    none: msg('None of these'),
    preset: ABOUT_YOU.filter((id) => contexts[id] === 'yes'),
  }),
  tell: (answer, known) => {
    if (answer.kind !== 'list') return;
    for (const id of ABOUT_YOU) {
      known.contexts[id] = answer.picked.includes(id)
        ? 'yes'
        : answer.others === 'unsure'
          ? 'unsure'
          : 'none';
    }
  },
};

const SINCE = [
  { value: 'picked', label: msg('Picked, squeezed or scratched') },
  { value: 'scrubbed', label: msg('Scrubbed') },
  { value: 'unclean', label: msg('Unclean hands, tools or tap water') },
  { value: 'sweat-or-heat', label: msg('Sweat, sauna, gym or a wrap') },
  { value: 'sun', label: msg('Strong sun or a tanning lamp') },
];

const since: Question = {
  key: 'since',
  part: 4,
  title: msg('Has any of this happened since?'),
  hint: msg('Nobody is judged for it. It helps to find the cause.'),
  shape: ({ contexts }) => ({
    kind: 'list',
    groups: [{ options: SINCE }],
    none: msg('None of these'),
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

/** What happened since, what is so for the person, and what was used. */
export const personQuestions: readonly Question[] = [
  aboutYou,
  since,
  choiceOf({ part: 4, fact: 'device' }),
  choiceOf({ part: 4, fact: 'depth-class' }),
  choiceOf({ part: 4, fact: 'setting' }),
  choiceOf({ part: 4, fact: 'product' }),
  choiceOf({ part: 4, fact: 'skin-tone', hint: msg('Marks look and fade differently on each skin.') }),
];
