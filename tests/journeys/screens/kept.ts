import { answersOf, type KeptAnswers, type Told, upTo } from './answers.ts';

/** The moment every screen is looked at: a Tuesday morning in London, day 3 after the treatment. */
export const NOW = Date.parse('2026-08-04T10:00:00+01:00');
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** What lies on the phone, by the store it lies in. A picture is named by how light it is; it is drawn when it is laid down. */
export type OnPhone = Readonly<Record<string, readonly { readonly id: string }[]>>;

interface CheckInLike {
  readonly id?: string;
  readonly at?: number;
  readonly clinic?: 'demo';
  readonly delivery?: object;
}

const AT_CLINIC = { clinicSlug: 'demo' } as const;

/** A check-in with these answers. */
export function checkIn(answers: KeptAnswers, { id = 'one', at = NOW, clinic, delivery }: CheckInLike = {}) {
  return {
    id,
    createdAt: at,
    updatedAt: at,
    answers,
    drafts: {},
    ...(clinic === undefined ? {} : AT_CLINIC),
    ...(delivery === undefined ? {} : { delivery }),
  };
}

/** Answers that lead through every kind of page. */
const ALL: Told = {
  message: 'My cheek itches since yesterday.',
  where: ['eye-left', 'mouth-inside'],
  mouth: 'neither',
  'that-day': ['numbing', 'injected'],
  look: ['redness', 'bumps', 'peeling', 'white-dots'],
  feel: 'itch',
  days: 14,
};

const MOUTH: Told = { ...ALL, message: 'My lips are swollen inside the mouth since yesterday.' };

/** What leads to each level. */
const TOLD = {
  emergency: { 'danger-1': ['danger-airway'] },
  'same-day': { look: 'pus-bumps', message: 'Two spots with pus on my chin.' },
  'contact-provider': { look: ['redness', 'bumps'], feel: 'itch', days: 7 },
  'self-care': { look: ['redness', 'peeling'], feel: 'tightness', days: 2 },
  expected: { look: 'redness', feel: 'tightness', days: 2 },
} satisfies Readonly<Record<string, Told>>;

export type LevelName = keyof typeof TOLD;

export const LEVEL_NAMES = Object.keys(TOLD) as readonly LevelName[];

const worked = new Map<string, KeptAnswers>();

/** Works the answers out once, when a screen first needs them. */
function once(name: string, work: () => KeptAnswers): KeptAnswers {
  const before = worked.get(name);
  if (before !== undefined) return before;
  const answers = work();
  worked.set(name, answers);
  return answers;
}

/** Answers that come to a level. */
export const answersTo = (level: LevelName): KeptAnswers => once(level, () => answersOf(TOLD[level], NOW));

/** Answers to every kind of page. */
export const allAnswers = (): KeptAnswers => once('all', () => answersOf(ALL, NOW, true));

/** The answers before one page of the check-in, so that the page is the open one. */
export function answersBefore(key: string): KeptAnswers {
  const whole = allAnswers();
  return key in whole
    ? upTo(whole, key)
    : upTo(
        once('mouth', () => answersOf(MOUTH, NOW, true)),
        key,
      );
}

/** How far a check-in has come on its way to the clinic. */
export function delivery(state: 'sent' | 'waiting' | 'refused', more: object = {}) {
  const body = { clinic: 'demo' };
  const askedAt = NOW - 20 * 60_000;
  return { state, body, askedAt, ...(state === 'sent' ? { sentAt: askedAt + 4_000 } : {}), ...more };
}

interface TreatmentLike {
  readonly id?: string;
  readonly endedAt?: number;
  readonly isUnknown?: boolean;
  readonly facts?: Readonly<Record<string, string>>;
  readonly record?: object;
}

/** A treatment with a pen, three days ago unless said otherwise. */
export function treatment({ id = 'first', endedAt, isUnknown = false, facts, record }: TreatmentLike = {}) {
  return {
    id,
    endedAt: endedAt ?? Date.parse('2026-08-01T15:00:00+01:00'),
    isRough: false,
    isUnknown,
    timeZone: 'Europe/London',
    facts: { device: 'pen', 'depth-class': 'standard', setting: 'clinic', ...facts },
    ...(record === undefined ? {} : { record }),
  };
}

/** The plan of this phone. */
export function plan(treatments: readonly object[] = [treatment()], more: object = {}) {
  return {
    id: 'mine',
    planId: 'a-plan',
    sequence: 0,
    treatments,
    person: { 'skin-tone': 'brown' },
    supplied: [],
    updatedAt: NOW,
    ...more,
  };
}

const told = (value: number, date: string) => [
  { id: `${date}-${value}`, revision: 1, value, at: Date.parse(`${date}T09:30:00+01:00`) },
];

/** A day of the diary with how strong each sign was. */
export function day(date: string, answers: Readonly<Record<string, number>>, note?: string) {
  const at = Date.parse(`${date}T09:30:00+01:00`);
  return {
    id: date,
    timeZone: 'Europe/London',
    answers: Object.fromEntries(Object.entries(answers).map(([sign, value]) => [sign, told(value, date)])),
    notes: note === undefined ? [] : [{ id: `note-${date}`, revision: 1, value: note, at }],
    takenBack: {},
    updatedAt: at,
  };
}

/** A photo of one day. */
export function photo(view: string, takenOn: string, more: object = {}) {
  const takenAt = Date.parse(`${takenOn}T09:00:00+01:00`);
  return {
    id: `${view}-${takenOn}`,
    takenAt,
    takenOn,
    view,
    camera: 'back',
    mirrored: false,
    width: 600,
    height: 800,
    bytes: 60_000,
    sha256: 'a'.repeat(64),
    sends: {},
    updatedAt: takenAt,
    ...more,
  };
}

/** The photos with a picture for each, whole and small. */
export function withPictures(photos: readonly { readonly id: string }[]): OnPhone {
  return { photos, pictures: photos.flatMap(({ id }) => [{ id }, { id: `${id}-small` }]) };
}
