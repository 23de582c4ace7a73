import type { DemoProduct } from './demo-catalogue.ts';

/** What somebody answers where the check-in asks; what is not named is not there. */
export type DemoFacts = Readonly<Record<string, number | string>>;

/** One check-in of a story. */
export interface ToldCheckIn {
  readonly afterHours: number;
  readonly facts: DemoFacts;
  readonly message?: string;
  readonly areas?: readonly string[];
  /** What the clinic writes, and what the person writes back. */
  readonly reply?: string;
  readonly answer?: string;
  readonly outcome?: 'advised' | 'seen-in-clinic' | 'referred';
}

/** How it goes for somebody after a treatment: only answers; levels and causes are the engine's. */
export interface DemoStory {
  readonly id: string;
  readonly checkIns: readonly ToldCheckIn[];
  readonly serum?: DemoProduct;
}

const BOTH_CHEEKS = ['cheek-upper-left', 'cheek-upper-right'];
const HEALED: ToldCheckIn = { afterHours: 150, facts: {} };

const day1 = (facts: DemoFacts, message?: string): ToldCheckIn => ({
  afterHours: 20,
  facts,
  ...(message === undefined ? {} : { message }),
});

/** The stories of the demo clinic by their ids. */
export const DEMO_STORIES: Readonly<Record<string, DemoStory>> = {
  ordinary: {
    id: 'ordinary',
    checkIns: [
      day1({ redness: 2, warmth: 1, tightness: 1 }),
      { afterHours: 70, facts: { dryness: 1, peeling: 1 } },
      HEALED,
    ],
  },
  calm: { id: 'calm', checkIns: [day1({ redness: 1, tightness: 1 }), HEALED] },
  once: { id: 'once', checkIns: [{ afterHours: 46, facts: { redness: 1, dryness: 1 } }] },
  swollen: {
    id: 'swollen',
    checkIns: [
      day1({ redness: 2, swelling: 2, warmth: 1 }, 'My cheeks look puffy this morning.'),
      { afterHours: 68, facts: { redness: 1, dryness: 1 } },
    ],
  },
  bruised: {
    id: 'bruised',
    checkIns: [
      {
        afterHours: 30,
        facts: { bruise: 1, tenderness: 1 },
        areas: ['jaw-left'],
        message: 'A small bruise on my jaw.',
      },
    ],
  },
  spots: {
    id: 'spots',
    checkIns: [
      {
        afterHours: 144,
        facts: { 'acne-spots': 1, redness: 1, 'acne-prone': 'yes' },
        areas: ['chin'],
        message: 'A few spots came up on my chin.',
        reply: 'Thank you for writing. Leave them alone, and use only the plain cream until we see you.',
        answer: 'Will do, thank you.',
      },
    ],
  },
  milia: {
    id: 'milia',
    checkIns: [
      {
        afterHours: 330,
        facts: { 'white-dots': 1, 'solitary-white-dots': 'few-painless-not-growing' },
        areas: ['eye-left'],
      },
    ],
  },
  stung: {
    id: 'stung',
    checkIns: [
      day1(
        { burning: 2, redness: 2, product: 'strong-active' },
        'I put my old night serum on and it stings.',
      ),
      { afterHours: 66, facts: { redness: 1, dryness: 1 } },
    ],
  },
  rash: {
    id: 'rash',
    checkIns: [
      day1({ redness: 1, tightness: 1 }),
      {
        afterHours: 60,
        facts: { itch: 2, redness: 2, bumps: 1, product: 'new-or-scented' },
        areas: BOTH_CHEEKS,
        message: 'It itches a lot since I used a new cream last night.',
        reply: 'Please stop the new cream. Send us its name, and tell us tomorrow how the itch is.',
        answer: 'I stopped it. It has parfum in it.',
      },
      { afterHours: 110, facts: { itch: 1, redness: 1 } },
    ],
  },
  marks: {
    id: 'marks',
    checkIns: [
      day1({ redness: 1, warmth: 1 }),
      {
        afterHours: 480,
        facts: { 'dark-marks': 1 },
        areas: BOTH_CHEEKS,
        message: 'There are brown patches on my cheeks now.',
        reply: 'Thank you for telling us. Dr Example would like to see them. When can you come?',
        outcome: 'seen-in-clinic',
      },
    ],
  },
  burnt: {
    id: 'burnt',
    checkIns: [
      {
        afterHours: 18,
        facts: { burning: 3, redness: 3, 'burn-patch': 1, product: 'strong-active' },
        areas: ['forehead-left'],
        message: 'One patch on my forehead burns and looks raw.',
        reply: 'Please come in today. Rinse it with cool water for now and put nothing on it.',
        answer: 'I can be there at 3.',
        outcome: 'seen-in-clinic',
      },
      { afterHours: 90, facts: { redness: 1, dryness: 1 }, areas: ['forehead-left'] },
    ],
  },
  weals: {
    id: 'weals',
    checkIns: [
      {
        afterHours: 28,
        facts: { hives: 2, itch: 2, 'hives-course': 0 },
        areas: ['neck-front'],
        message: 'Itchy raised marks on my neck since this morning.',
        reply: 'Please call us now, so that a nurse can ask you more.',
        outcome: 'advised',
      },
    ],
  },
  eye: {
    id: 'eye',
    checkIns: [
      {
        afterHours: 20,
        facts: { 'red-eye': 1, 'eye-grit': 1 },
        areas: ['eye-right'],
        message: 'My eye feels gritty.',
        reply: 'An eye doctor should look at it today. We have written a letter you can take along.',
        outcome: 'referred',
      },
    ],
  },
  infection: {
    id: 'infection',
    checkIns: [
      day1({ redness: 2, warmth: 1 }),
      {
        afterHours: 66,
        facts: { redness: 1, warmth: 1, tenderness: 1 },
        areas: ['cheek-lower-left'],
        message: 'One cheek is still warm.',
        reply: 'Please send us another check-in tomorrow morning, and a photo if you can.',
      },
      {
        afterHours: 91,
        facts: {
          'pus-bumps': 2,
          fluid: 2,
          tenderness: 2,
          warmth: 2,
          redness: 2,
          'redness-course': 2,
          'aftercare-slip': 'sweat-or-heat',
        },
        areas: ['cheek-lower-left', 'jaw-left'],
        message: 'Yellow bumps on my cheek, and it is sore and hot. I went to the gym on day 2.',
        reply: 'Dr Example will see you today at 4. Please do not touch the bumps.',
        answer: 'Thank you, I will come.',
        outcome: 'seen-in-clinic',
      },
      {
        afterHours: 190,
        facts: { redness: 1, 'fine-crusts': 1 },
        areas: ['cheek-lower-left'],
        message: 'Much better. Two days of tablets left.',
      },
      { afterHours: 290, facts: {} },
    ],
  },
  granuloma: {
    id: 'granuloma',
    serum: 'vitaminC',
    checkIns: [
      day1({ redness: 2, warmth: 1 }),
      { afterHours: 72, facts: { dryness: 1, peeling: 1 } },
      {
        afterHours: 790,
        facts: { 'firm-lumps': 1, redness: 1, product: 'serum-needled-in' },
        areas: BOTH_CHEEKS,
        message: 'Small hard bumps have come up on both cheeks. They do not hurt.',
        reply: 'Thank you. Dr Example would like to see you this week. When can you come?',
        answer: 'Friday morning would be good.',
        outcome: 'seen-in-clinic',
      },
      {
        afterHours: 910,
        facts: {
          'firm-lumps': 2,
          'firm-lumps-course': 2,
          redness: 1,
          product: 'serum-needled-in',
          'only-where-product': 1,
        },
        areas: [...BOTH_CHEEKS, 'cheek-lower-left', 'cheek-lower-right'],
        message: 'There are more of them now.',
        reply: 'We have asked a dermatologist to see you next week, and you will get a letter.',
        outcome: 'referred',
      },
    ],
  },
  emergency: {
    id: 'emergency',
    checkIns: [
      {
        afterHours: 0,
        facts: {
          'danger-airway': 2,
          'danger-mouth-swelling': 2,
          'breathing-trouble': 2,
          'lip-tongue-swelling': 2,
          hives: 2,
        },
        areas: ['lips'],
        message: 'My lips are swelling and it is hard to breathe.',
      },
    ],
  },
  quiet: { id: 'quiet', checkIns: [] },
};
