import {
  allAnswers,
  answersBefore,
  answersTo,
  checkIn,
  DAY,
  delivery,
  LEVEL_NAMES,
  type LevelName,
  NOW,
  plan,
} from './kept.ts';
import type { Screen } from './screen.ts';

const begun = { 'danger-1': { kind: 'danger', items: {} } } as const;
const unsent = () => checkIn(answersTo('same-day'), { clinic: 'demo', delivery: delivery('waiting') });

/** The first page. */
export const startScreens: readonly Screen[] = [
  { name: 'start-new', title: 'Start, first visit', address: '/', isMain: true },
  { name: 'start-clinic', title: 'Start at a clinic’s address', address: '/at/demo' },
  { name: 'start-unknown-clinic', title: 'Start at an address of no clinic', address: '/at/nobody' },
  {
    name: 'start-returning',
    title: 'Start, coming back with a plan, a result and a check-in begun',
    address: '/',
    kept: () => ({
      plans: [plan()],
      'check-ins': [
        {
          ...checkIn(answersTo('expected'), { at: NOW - 2 * DAY }),
          result: { level: 'expected', assessedAt: NOW - 2 * DAY },
        },
        checkIn(begun, { id: 'two', at: NOW - DAY }),
      ],
    }),
    isMain: true,
  },
  { name: 'start-offline', title: 'Start, offline', address: '/', isOffline: true },
  {
    name: 'start-unsent',
    title: 'Start, a same-day check-in not sent',
    address: '/',
    isOffline: true,
    kept: () => ({ 'check-ins': [{ ...unsent(), result: { level: 'same-day', assessedAt: NOW } }] }),
  },
];

const QUESTIONS: Readonly<Record<string, string>> = {
  'danger-1': 'Danger questions',
  'danger-2': 'More danger questions',
  message: 'Own words',
  read: 'What was read, to confirm',
  'that-day': 'That day',
  look: 'What do you see',
  feel: 'What do you feel',
  course: 'How it changes',
  'about-you': 'About you',
  'depth-class': 'How deep',
  product: 'What was put on',
  since: 'Since the treatment',
  late: 'Later signs',
  strength: 'How strong',
};

const ANSWERED = ['danger-1', 'message', 'that-day', 'look', 'course'];
const MAIN = ['danger-1', 'message', 'look', 'course'];

const questionScreens = Object.entries(QUESTIONS).flatMap(([key, title]): Screen[] => {
  const address = `/check-in/one/q/${key}`;
  const open: Screen = {
    name: `question-${key}`,
    title,
    address,
    kept: () => ({ 'check-ins': [checkIn(answersBefore(key))] }),
    ...(MAIN.includes(key) ? { isMain: true } : {}),
  };
  const answered: Screen = {
    name: `question-${key}-answered`,
    title: `${title}, answered before`,
    address,
    kept: () => ({ 'check-ins': [checkIn(allAnswers())] }),
  };
  return ANSWERED.includes(key) ? [open, answered] : [open];
});

/** The pages that ask. */
export const askingScreens: readonly Screen[] = [
  ...questionScreens,
  {
    name: 'question-error',
    title: 'A question continued without an answer',
    address: '/check-in/one/q/that-day',
    kept: () => ({ 'check-ins': [checkIn(answersBefore('that-day'))] }),
    reach: async (page) => {
      await page.locator('main form button[type="submit"]').click();
      await page.locator('.error-summary').waitFor();
    },
  },
  {
    name: 'question-prefilled',
    title: 'A question the plan answers',
    address: '/check-in/one/q/that-day',
    kept: () => ({
      'check-ins': [
        {
          ...checkIn(answersBefore('that-day')),
          from: { facts: {}, when: { mode: 'exact', date: '2026-08-01', time: '15:00' } },
        },
      ],
    }),
  },
  {
    name: 'question-date',
    title: 'That day: the date is known',
    address: '/check-in/one/q/that-day',
    kept: () => ({ 'check-ins': [checkIn(answersBefore('that-day'))] }),
    reach: async (page) => {
      await page.getByLabel('I know the date').check();
    },
  },
  {
    name: 'check-in-missing',
    title: 'A check-in that is not on this device',
    address: '/check-in/none/review',
  },
  {
    name: 'review',
    title: 'Check your answers',
    address: '/check-in/one/review',
    kept: () => ({ 'check-ins': [checkIn(allAnswers())] }),
    isMain: true,
  },
];

const TITLES: Readonly<Record<LevelName, string>> = {
  emergency: 'Emergency',
  'same-day': 'Get care today',
  'contact-provider': 'Contact your clinic',
  'self-care': 'Look after it and watch',
  expected: 'Healing as expected',
};

const ready: NonNullable<Screen['reach']> = async (page) => {
  await page.locator('.level-card').waitFor();
};

function resultsOf(level: LevelName): Screen[] {
  const title = TITLES[level];
  const address = '/check-in/one/result';
  const at = (name: string, words: string, more: Parameters<typeof checkIn>[1]): Screen => ({
    name: `result-${level}${name}`,
    title: `${title}${words}`,
    address,
    kept: () => ({ 'check-ins': [checkIn(answersTo(level), more)] }),
    reach: ready,
  });
  const waiting = { clinic: 'demo', delivery: delivery('waiting') } as const;
  return [
    { ...at('', ', no clinic', {}), isMain: true },
    at('-not-sent', ', not sent to the clinic', { clinic: 'demo' }),
    { ...at('-offline', ', sent off without a network', waiting), isOffline: true },
    at('-sent', ', sent', { clinic: 'demo', delivery: delivery('sent') }),
  ];
}

const SENT = '5f3c1c9e-8d0b-4c0e-9a53-2f0f4f1f9d01';

/** The answers. */
export const resultScreens: readonly Screen[] = [
  ...LEVEL_NAMES.flatMap(resultsOf),
  {
    name: 'result-raised',
    title: 'A result the clinic’s server raised',
    address: '/check-in/one/result',
    kept: () => ({
      'check-ins': [
        checkIn(answersTo('self-care'), {
          clinic: 'demo',
          delivery: delivery('sent', { raisedTo: 'same-day' }),
        }),
      ],
    }),
    reach: ready,
  },
  {
    name: 'result-refused',
    title: 'A result the clinic’s server did not take',
    address: '/check-in/one/result',
    kept: () => ({
      'check-ins': [
        checkIn(answersTo('contact-provider'), {
          clinic: 'demo',
          delivery: delivery('refused', { refusal: 'This clinic takes no check-ins now.' }),
        }),
      ],
    }),
    reach: ready,
  },
  {
    name: 'sent',
    title: 'Sent: where it stands',
    address: `/check-in/${SENT}/result`,
    kept: () => ({ 'check-ins': [checkIn(answersTo('contact-provider'), { id: SENT, clinic: 'demo' })] }),
    reach: async (page) => {
      await page.getByRole('button', { name: 'Send to Demo clinic' }).click();
      await page.getByText(/^Sent \d/).waitFor();
      await page.getByRole('link', { name: /See if they have seen it/ }).click();
      await page.getByRole('heading', { name: 'Where it stands' }).waitFor();
    },
    endsOn: /^\/c$/,
    isMain: true,
  },
  {
    name: 'doctor',
    title: 'The page for any doctor',
    address: '/check-in/one/result',
    kept: () => ({ 'check-ins': [checkIn(answersTo('same-day'))], plans: [plan()] }),
    reach: async (page) => {
      await page.getByRole('link', { name: /^Open the page for any doctor/ }).click();
      await page.getByRole('heading', { name: 'Situation' }).waitFor();
    },
    endsOn: /doctor$/,
  },
];
