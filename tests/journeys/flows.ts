/** One way through the app that a person takes, and the journeys that walk it. */
export interface Flow {
  readonly name: string;
  /** At the size of a phone: the file, and the test as it is named there. */
  readonly phone: readonly JourneyName[];
  /** The same on a desktop screen: the tests that bear the tag. */
  readonly desktop: readonly JourneyName[];
  /** By keyboard alone. */
  readonly keyboard: readonly JourneyName[];
  /** Why one of them is missing. */
  readonly open?: string;
}

type JourneyName = readonly [spec: string, test: string];

const EMERGENCY = [
  'each-level.spec.ts',
  'a first visit to an emergency call: two taps, the number first, no causes and nothing to read on',
] as const;
const LEVELS = [
  'each-level.spec.ts',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the name of the test as it stands in its file.
  'a check-in to the level ${level}: the heading says it first, one card, axe finds nothing',
] as const;
const RESUME = ['keeping-answers.spec.ts', 'Back, refresh and a link of its own keep every answer'] as const;
const LANGUAGE = [
  'languages.spec.ts',
  'what stands in a form that is not saved yet stays when the language changes',
] as const;
const OFFLINE = [
  'offline.spec.ts',
  'after one visit a check-in works offline from a cold start, and is sent later',
] as const;
const PRODUCT = [
  'label-photo.spec.ts',
  'a list is read from a photo, mended by the person, and only then judged; later without a network',
] as const;
const CALENDAR = [
  'plan.spec.ts',
  'the calendar file keeps its ids and counts up; private titles say nothing of skin',
] as const;
const BEFORE = [
  'before.spec.ts',
  'an open question is never a go-ahead, and a needle of 9 mm is refused in words',
] as const;
const FILE = [
  'export-import.spec.ts',
  'what is saved on one phone is taken over on another, once, and can be taken back',
] as const;
const ERASE = [
  'erase.spec.ts',
  'erasing leaves no record, no key, no setting and no file of the app, in every tab',
] as const;

const KEYS = ['keyboard.spec.ts', 'a whole check-in needs no pointer'] as const;
const KEYS_RESUME = [
  'keyboard.spec.ts',
  'a check-in that was left is read again and goes on where it was, without a pointer',
] as const;
const KEYS_OFFLINE = [
  'keyboard.spec.ts',
  'offline from a cold start, without a pointer, a check-in is kept and sent later',
] as const;
const KEYS_BEFORE = ['keyboard.spec.ts', 'the questions before a treatment need no pointer'] as const;
const KEYS_CAMERA = [
  'photos-camera.spec.ts',
  'the back camera takes over from the front one and is not asked about mirror images, by keys alone',
] as const;
const KEYS_CALL = ['keyboard.spec.ts', 'an emergency call needs no pointer'] as const;
const KEYS_PLAN = [
  'keyboard.spec.ts',
  'a plan, its calendar file, another language and erasing need no pointer',
] as const;

/** The 12 flows that the person's app is seen by. */
export const flows: readonly Flow[] = [
  { name: 'first visit to emergency call', phone: [EMERGENCY], desktop: [EMERGENCY], keyboard: [KEYS_CALL] },
  { name: 'check-in to each level', phone: [LEVELS, EMERGENCY], desktop: [LEVELS], keyboard: [KEYS] },
  {
    name: 'offline cold check-in to later send',
    phone: [OFFLINE],
    desktop: [OFFLINE],
    keyboard: [KEYS_OFFLINE],
  },
  { name: 'resume on reload', phone: [RESUME], desktop: [RESUME], keyboard: [KEYS_RESUME] },
  {
    name: 'language switch in the middle of a form',
    phone: [
      [
        'languages.spec.ts',
        'the language changes in the middle of a question and keeps every answer and draft',
      ],
      LANGUAGE,
    ],
    desktop: [LANGUAGE],
    keyboard: [KEYS_PLAN],
  },
  {
    name: 'diary week',
    phone: [
      [
        'diary.spec.ts',
        'a diary week: 4 taps, the same as yesterday, a day added later, a rise and its check-in',
      ],
      [
        'diary-two-phones.spec.ts',
        'a day written on two phones: both notes stay, two answers are asked about, and both end the same',
      ],
    ],
    desktop: [],
    keyboard: [
      ['diary.spec.ts', 'by keyboard alone, offline, nothing sent, and axe finds nothing, light and dark'],
    ],
    open: 'A week in the diary is walked at the size of a phone alone.',
  },
  {
    name: 'photo with a fake camera to compare',
    phone: [
      [
        'photos.spec.ts',
        'photos of two days are taken, compared by keys, sent after the check-in and seen by the clinic',
      ],
      ['photos-camera.spec.ts', 'a line says whether the phone stands level, and goes when it lies flat'],
    ],
    desktop: [KEYS_CAMERA],
    keyboard: [
      KEYS_CAMERA,
      [
        'photos.spec.ts',
        'photos of two days are taken, compared by keys, sent after the check-in and seen by the clinic',
      ],
    ],
  },
  {
    name: 'label photo',
    phone: [PRODUCT],
    desktop: [],
    keyboard: [],
    open: 'The reader of labels takes most of a minute on a slow computer; it is walked once, at the size of a phone.',
  },
  { name: 'plan to calendar', phone: [CALENDAR], desktop: [CALENDAR], keyboard: [KEYS_PLAN] },
  {
    name: 'before treatment',
    phone: [
      ['before.spec.ts', 'answers give a date to wait for, with every reason, and survive a reload'],
      BEFORE,
    ],
    desktop: [BEFORE],
    keyboard: [KEYS_BEFORE],
  },
  {
    name: 'export and import',
    phone: [FILE],
    desktop: [FILE],
    keyboard: [],
    open: 'A browser chooses a file in a window of its own, which no journey can walk by keys.',
  },
  { name: 'erase', phone: [ERASE], desktop: [ERASE], keyboard: [KEYS_PLAN] },
];
