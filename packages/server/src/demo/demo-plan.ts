import type { PersonWrite } from '@afterneedle/contract';
import type { DemoDevice, DemoProduct, DemoStaff } from './demo-catalogue.ts';
import { DEMO_STORIES, type DemoStory } from './demo-stories.ts';
import { createDice, type Dice } from './dice.ts';
import { workingDay } from './working-hours.ts';

/** How many days before now the clinic opens. */
export const DEMO_DAYS = 43;

/** One treatment of the plan. */
export interface PlannedTreatment {
  readonly endedAt: number;
  readonly device: DemoDevice;
  readonly lot: string;
  readonly depthMm: number;
  readonly isNeckToo: boolean;
  readonly operator: DemoStaff;
  readonly serum: DemoProduct;
  readonly batch: string;
  readonly rfMillijoules: number | null;
}

/** One person of the plan, with what happens to them. */
export interface PlannedPerson {
  readonly written: PersonWrite;
  readonly joinedAt: number;
  readonly treatments: readonly PlannedTreatment[];
  readonly story: DemoStory;
  /** After how many minutes of opening hours somebody answers each check-in. */
  readonly answeredAfter: readonly number[];
  readonly takesLink: boolean;
  readonly agrees: { readonly reminders: boolean; readonly photos: boolean };
}

const DAY_MS = 24 * 3_600_000;

const GIVEN =
  'Ana Ben Cleo Dan Ella Finn Gia Hugo Ines Jack Kira Leo Maya Nils Olga Piet Quinn Rosa Sami Tess Uma Vito Wren Xena Yara Zeno Asha Bo Cara Dev Edie Faye Gus Hana Ivo June Kit Lena Milo Nora Otis Pia Rafi Suki Theo Ursa Vera Walt Ximo Yves Zara Abel Bea Cem Dora Emil Flo Gita Hal Elspeth'.split(
    ' ',
  );
const FAMILY =
  'Sampleton Examplewood Demoford Placeholder Mockridge Pretendham Fictionby Testerley Madeupson Stand-in'.split(
    ' ',
  );

/** Whose story it is and how many days ago they were treated: no story twice on one day by chance. */
const CAST: readonly (readonly [story: keyof typeof DEMO_STORIES, daysAgo: readonly number[]])[] = [
  ['emergency', [0]],
  ['infection', [17]],
  ['granuloma', [40]],
  ['ordinary', [1, 2, 4, 6, 8, 10, 13, 15, 18, 21, 24, 27, 29, 33, 36, 39]],
  ['calm', [3, 9, 16, 23, 30, 37]],
  ['once', [2, 12, 26]],
  ['swollen', [1, 11]],
  ['bruised', [7, 25]],
  ['spots', [7, 20, 34]],
  ['milia', [14, 31]],
  ['stung', [5, 22]],
  ['rash', [2, 19, 35]],
  ['marks', [20, 32]],
  ['burnt', [1]],
  ['weals', [28]],
  ['eye', [38]],
  ['quiet', [3, 6, 10, 14, 17, 21, 25, 30, 41]],
];

const DEVICES: readonly DemoDevice[] = ['penOne', 'penTwo', 'penOne', 'rf'];
const OPERATORS: readonly DemoStaff[] = ['nurse', 'therapist', 'nurse', 'director'];

function planTreatment(
  dice: Dice,
  {
    endedAt,
    daysAgo,
    number,
    serum,
  }: { endedAt: number; daysAgo: number; number: number; serum?: DemoProduct },
): PlannedTreatment {
  const device = DEVICES[number % DEVICES.length] ?? 'penOne';
  const month = daysAgo > 21 ? 'A' : 'B';
  // Some others had the serum of the story with the lumps too: a recall finds them.
  const put = serum ?? (number % 3 === 0 && daysAgo > 20 ? 'vitaminC' : 'plainSerum');
  return {
    endedAt,
    device,
    lot: `${device === 'rf' ? 'RF' : 'PN'}-26${month}-${device === 'penTwo' ? '2' : '1'}`,
    depthMm: device === 'rf' ? dice.pick([1.5, 2, 2.5]) : dice.pick([0.5, 1, 1, 1.5, 2]),
    isNeckToo: dice.whole(1, 5) === 1,
    operator: OPERATORS[number % OPERATORS.length] ?? 'nurse',
    serum: put,
    batch: put === 'vitaminC' ? 'C-0915' : `H-${month}71`,
    rfMillijoules: device === 'rf' ? dice.whole(20, 40) : null,
  };
}

function writtenPerson(dice: Dice, number: number, now: number): PersonWrite {
  const givenName = GIVEN[number] ?? 'Demo';
  const familyName = FAMILY[number % FAMILY.length] ?? 'Sampleton';
  const isMinor = number === 55;
  const year = new Date(now).getUTCFullYear() - (isMinor ? 16 : dice.whole(22, 66));
  const two = (value: number): string => String(value).padStart(2, '0');
  const isLeft = number === 57;
  return {
    givenName,
    familyName,
    birthOn: `${year}-${two(dice.whole(1, 9))}-${two(dice.whole(1, 28))}`,
    // The numbers kept for made-up people.
    phone: `+44 7700 900${String(100 + number)}`,
    email: dice.whole(1, 4) === 1 ? null : `${givenName}.${familyName}@people.invalid`.toLowerCase(),
    guardian: isMinor ? { name: `Pat ${familyName}`, phone: '+44 7700 900099', relation: 'parent' } : null,
    leftOn: isLeft ? new Date(now - 5 * DAY_MS).toISOString().slice(0, 10) : null,
    deceasedOn: null,
    health: {
      allergies: number % 11 === 4 ? ['Lanolin'] : [],
      skin: {
        phototype: dice.pick(['II', 'III', 'IV', 'V', 'unsure'] as const),
        keloids: dice.pick(['no', 'no', 'no', 'unsure'] as const),
        coldSores: dice.pick(['no', 'no', 'yes'] as const),
      },
      notes: '',
    },
  };
}

/** The last treatment of the clinic: some hours ago, or on the working day before. */
function lastTreatedAt(now: number, timeZone: string): number {
  const today = workingDay(now, timeZone, 11 * 60);
  return today <= now - 2 * 3_600_000 ? today : workingDay(now - DAY_MS, timeZone, 16 * 60);
}

/** Answers everybody of the demo clinic and what happens to them; the same for the same seed and moment. */
export function planDemo({
  seed,
  now,
  timeZone,
}: {
  readonly seed: number;
  readonly now: number;
  readonly timeZone: string;
}): readonly PlannedPerson[] {
  const dice = createDice(seed);
  const treated = CAST.flatMap(([story, days]) =>
    days.map((daysAgo) => ({ story: DEMO_STORIES[story] as DemoStory, daysAgo })),
  );
  const people = treated.map(({ story, daysAgo }, number): PlannedPerson => {
    const minuteOfDay = 10 * 60 + 15 * dice.whole(0, 28);
    const endedAt =
      daysAgo === 0
        ? lastTreatedAt(now, timeZone)
        : workingDay(now - daysAgo * DAY_MS, timeZone, minuteOfDay);
    const again = story.id === 'ordinary' && daysAgo > 28 ? daysAgo - 28 : undefined;
    const of = (at: number, ago: number, nth: number) =>
      planTreatment(dice, {
        endedAt: at,
        daysAgo: ago,
        number: number + nth,
        ...(story.serum === undefined ? {} : { serum: story.serum }),
      });
    return {
      written: writtenPerson(dice, number, now),
      joinedAt: endedAt - 70 * 60_000,
      treatments: [
        of(endedAt, daysAgo, 0),
        ...(again === undefined
          ? []
          : [of(workingDay(now - again * DAY_MS, timeZone, 11 * 60 + 15 * dice.whole(0, 20)), again, 1)]),
      ],
      story,
      answeredAfter: story.checkIns.map(() => dice.whole(6, 150)),
      takesLink: story.checkIns.length > 0 || dice.whole(1, 3) > 1,
      agrees: { reminders: dice.whole(1, 3) > 1, photos: dice.whole(1, 4) === 1 },
    };
  });
  const waiting = Array.from({ length: GIVEN.length - people.length }, (_, at): PlannedPerson => {
    const number = people.length + at;
    const written = writtenPerson(dice, number, now);
    const twin = people[4]?.written;
    return {
      // The last one is on file twice, as it happens: the register asks about it.
      written:
        number === GIVEN.length - 1 && twin !== undefined
          ? { ...written, familyName: twin.familyName, birthOn: twin.birthOn, phone: twin.phone }
          : written,
      joinedAt: workingDay(now - (2 + at * 3) * DAY_MS, timeZone, 12 * 60),
      treatments: [],
      story: DEMO_STORIES['quiet'] as DemoStory,
      answeredAfter: [],
      takesLink: false,
      agrees: { reminders: true, photos: false },
    };
  });
  return [...people, ...waiting];
}
