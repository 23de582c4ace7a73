import { answersTo, checkIn, DAY, NOW, plan, treatment } from './kept.ts';
import { type Screen, unfold } from './screen.ts';

const check =
  (list: string): NonNullable<Screen['reach']> =>
  async (page) => {
    if (list !== '') await page.getByLabel(/^Name a product/).fill(list);
    await page.getByRole('button', { name: 'Check it' }).click();
  };

/** The plan and what may be used. */
export const planScreens: readonly Screen[] = [
  { name: 'plan-none', title: 'My plan, none yet', address: '/plan' },
  {
    name: 'plan-error',
    title: 'My plan, the time of the treatment missing',
    address: '/plan',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Show my plan' }).click();
      await page.locator('.error-summary').waitFor();
    },
  },
  {
    name: 'plan-day-0',
    title: 'My plan on the day of the treatment',
    address: '/plan',
    kept: () => ({ plans: [plan([treatment({ endedAt: NOW - 2 * 3_600_000 })])] }),
  },
  {
    name: 'plan',
    title: 'My plan on day 3',
    address: '/plan',
    kept: () => ({ plans: [plan()] }),
    isMain: true,
  },
  {
    name: 'plan-open',
    title: 'My plan with everything unfolded',
    address: '/plan',
    kept: () => ({ plans: [plan()] }),
    reach: unfold,
  },
  {
    name: 'plan-finished',
    title: 'My plan when nothing is left to wait for',
    address: '/plan',
    kept: () => ({ plans: [plan([treatment({ endedAt: NOW - 120 * DAY })])] }),
  },
  {
    name: 'plan-two',
    title: 'My plan with 2 treatments',
    address: '/plan',
    kept: () => ({
      plans: [
        plan([treatment(), treatment({ id: 'second', endedAt: NOW - 20 * DAY, facts: { device: 'rf' } })]),
      ],
    }),
  },
  {
    name: 'plan-no-date',
    title: 'My plan when nobody knows the date',
    address: '/plan',
    kept: () => ({ plans: [plan([treatment({ isUnknown: true, endedAt: NOW })])] }),
  },
  {
    name: 'plan-urgent',
    title: 'My plan after a same-day result',
    address: '/plan',
    kept: () => ({
      plans: [plan()],
      'check-ins': [
        { ...checkIn(answersTo('same-day')), result: { level: 'same-day', assessedAt: NOW, knowledge: '' } },
      ],
    }),
  },
  {
    name: 'plan-day',
    title: 'One day of the plan',
    address: '/plan/day/5',
    kept: () => ({ plans: [plan()] }),
  },
  {
    name: 'plan-print',
    title: 'The plan to print',
    address: '/plan/print',
    kept: () => ({ plans: [plan()] }),
    isMain: true,
  },
  { name: 'plan-print-none', title: 'The plan to print, none yet', address: '/plan/print' },
  { name: 'products', title: 'May I use this yet?', address: '/products', isMain: true },
  {
    name: 'products-answer',
    title: 'May I use this yet? An ingredient list',
    address: '/products',
    kept: () => ({ plans: [plan()] }),
    reach: async (page) => {
      await check('Aqua, Glycerin, Retinol 0.3%, Parfum, Blubberol')(page);
      await unfold(page);
    },
    isMain: true,
  },
  {
    name: 'products-activity',
    title: 'May I use this yet? An activity',
    address: '/products',
    kept: () => ({ plans: [plan()] }),
    reach: check('swimming'),
  },
  {
    name: 'products-allergy',
    title: 'May I use this yet? An allergy',
    address: '/products',
    kept: () => ({ plans: [plan(undefined, { allergies: ['parfum'] })] }),
    reach: check('Aqua, Glycerin, Parfum'),
  },
  {
    name: 'products-unknown',
    title: 'May I use this yet? A name nobody knows',
    address: '/products',
    reach: check('Blubberol'),
  },
  {
    name: 'products-error',
    title: 'May I use this yet? Nothing typed',
    address: '/products',
    reach: check(''),
  },
  {
    name: 'products-photo',
    title: 'May I use this yet? Reading a label from a photo',
    address: '/products',
    reach: async (page) => {
      await page.getByText('Read the list from a photo').click();
      await page.getByLabel('Photo of the ingredient list').waitFor();
    },
  },
];

const before = (words: Readonly<Record<string, string>>, more: object = {}) => ({
  'before-treatment': [
    {
      id: 'mine',
      updatedAt: NOW,
      words,
      numbers: {},
      days: {},
      ticked: [],
      prepared: [],
      patches: [],
      ...more,
    },
  ],
});

/** Before a treatment, and what is usual after one. */
export const aroundScreens: readonly Screen[] = [
  { name: 'before', title: 'Before treatment', address: '/before', isMain: true },
  {
    name: 'before-answered',
    title: 'Before treatment, with answers that ask to wait',
    address: '/before',
    kept: () => before({ pregnant: 'yes', isotretinoin: 'now', 'skin-infection': 'yes' }),
    reach: unfold,
  },
  { name: 'before-health', title: 'Before treatment: health', address: '/before/health' },
  { name: 'before-ready', title: 'Before treatment: what to prepare', address: '/before/ready' },
  { name: 'before-patch', title: 'Before treatment: a patch test', address: '/before/patch' },
  { name: 'before-checklist', title: 'Before treatment: whom to choose', address: '/before/checklist' },
  { name: 'expect', title: 'What to expect', address: '/expect', isMain: true },
  {
    name: 'expect-day-3',
    title: 'What to expect, on day 3',
    address: '/expect',
    kept: () => ({ plans: [plan()] }),
  },
  { name: 'expect-effect', title: 'What to expect: tiny bumps', address: '/expect/tiny-bumps' },
  { name: 'treatments-none', title: 'My treatments, none yet', address: '/treatments' },
  {
    name: 'treatments',
    title: 'My treatments',
    address: '/treatments',
    kept: () => ({
      plans: [
        plan([
          treatment({ record: { areas: ['cheek-left'], who: 'Glow Clinic' } }),
          treatment({ id: 'second', endedAt: NOW - 40 * DAY }),
        ]),
      ],
    }),
  },
  {
    name: 'treatment',
    title: 'One treatment',
    address: '/treatments/first',
    kept: () => ({
      plans: [
        plan([treatment({ record: { areas: ['nose', 'chin'], who: 'Glow Clinic', note: '3 passes' } })]),
      ],
    }),
  },
  { name: 'treatment-new', title: 'Adding a treatment', address: '/treatments/new', reach: unfold },
];
