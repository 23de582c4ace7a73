import {
  answersNow,
  type DayAnswer,
  emptyDay,
  isTold,
  type KeptDay,
  LONGEST_NOTE,
  LONGEST_PRODUCT,
  type Told,
} from './diary-day.ts';
import { randomId } from './random-id.ts';

const HOUR = 3_600_000;

/** This page: what it made itself it goes on writing under the same id. */
const page = randomId();

/** When a change is made, and whether that is on a later day than the one it is about. The same telling twice is one. */
export interface Telling {
  readonly id: string;
  readonly at: number;
  readonly isLater: boolean;
}

/** Answers a telling of this page. */
export function newTelling(at: number, isLater: boolean): Telling {
  return { id: `${page}-${randomId()}`, at, isLater };
}

const isOwn = ({ id }: Told<unknown>): boolean => id.startsWith(page);

function freshTold<V>(value: V, what: string, { id, at, isLater }: Telling): Told<V> {
  return { id: `${id}-${what}`, revision: 0, value, at, ...(isLater ? { isLater } : {}) };
}

function takingBack(day: KeptDay, all: readonly Told<unknown>[]): KeptDay['takenBack'] {
  return { ...day.takenBack, ...Object.fromEntries(all.map(({ id, revision }) => [id, revision])) };
}

/** An answer that stood for an hour was so then: it stays as what was so earlier that day. */
function isCorrection({ at, isLater: wasLater }: Told<DayAnswer>, telling: Telling): boolean {
  return telling.isLater || wasLater === true || telling.at - at < HOUR;
}

/** Answers the day with an answer to one sign; it takes the place of every answer that held. */
export function withAnswer(
  day: KeptDay,
  {
    finding,
    value,
    telling,
  }: { readonly finding: string; readonly value: DayAnswer; readonly telling: Telling },
): KeptDay {
  const now = answersNow(day, finding);
  const before = day.answers[finding] ?? [];
  const [only] = now;
  if (only !== undefined && now.length === 1 && only.value === value) return day;
  const over = before.filter(({ isOver }) => isOver === true);
  const corrected = now.filter((told) => isCorrection(told, telling));
  const passed = now
    .filter((told) => !corrected.includes(told))
    .map((told): Told<DayAnswer> => ({ ...told, revision: told.revision + 1, isOver: true }));
  const own =
    now.length === 1 && only !== undefined && corrected.includes(only) && isOwn(only) ? only : undefined;
  const next =
    own === undefined
      ? freshTold(value, finding, telling)
      : { ...own, ...freshTold(value, finding, telling), id: own.id, revision: own.revision + 1 };
  return {
    ...day,
    answers: { ...day.answers, [finding]: [...over, ...passed, next] },
    takenBack: own === undefined ? takingBack(day, corrected) : day.takenBack,
    updatedAt: telling.at,
  };
}

/** Answers the day with several answers at once, where nothing holds yet. */
export function withMissing(
  day: KeptDay,
  answers: Readonly<Record<string, DayAnswer>>,
  telling: Telling,
): KeptDay {
  return Object.entries(answers).reduce(
    (filled, [finding, value]) =>
      answersNow(filled, finding).length > 0 ? filled : withAnswer(filled, { finding, value, telling }),
    day,
  );
}

interface Texts {
  readonly key: 'notes' | 'products';
  readonly what: string;
  readonly longest: number;
}

const NOTES: Texts = { key: 'notes', what: 'note', longest: LONGEST_NOTE };
const PRODUCTS: Texts = { key: 'products', what: 'product', longest: LONGEST_PRODUCT };

function withText(
  day: KeptDay,
  { key, what, longest }: Texts,
  {
    id,
    text,
    telling,
  }: { readonly id: string | undefined; readonly text: string; readonly telling: Telling },
): KeptDay {
  const all = day[key] ?? [];
  const before = all.find((told) => told.id === id);
  const others = all.filter((told) => told !== before);
  const value = text.slice(0, longest);
  if ((before?.value ?? '') === value) return day;
  const back = before === undefined ? [] : [before];
  if (value.trim() === '')
    return { ...day, [key]: others, takenBack: takingBack(day, back), updatedAt: telling.at };
  if (before !== undefined && isOwn(before)) {
    const next = { ...before, revision: before.revision + 1, value, at: telling.at };
    return { ...day, [key]: [...others, next], updatedAt: telling.at };
  }
  return {
    ...day,
    [key]: [...others, freshTold(value, what, telling)],
    takenBack: takingBack(day, back),
    updatedAt: telling.at,
  };
}

/** Answers the day with its note; an empty one takes it back. Notes of another device stay beside it. */
export function withNote(day: KeptDay, id: string | undefined, text: string, telling: Telling): KeptDay {
  return withText(day, NOTES, { id, text, telling });
}

/** Answers the day with one more product, or another name for the one of an id; an empty name takes it back. */
export function withProduct(day: KeptDay, id: string | undefined, text: string, telling: Telling): KeptDay {
  return withText(day, PRODUCTS, { id, text, telling });
}

/** Answers the day without a product, whichever device told it. */
export function withoutProduct(day: KeptDay, name: string, at: number): KeptDay {
  const wanted = name.trim().toLowerCase();
  const gone = (day.products ?? []).filter(({ value }) => value.trim().toLowerCase() === wanted);
  if (gone.length === 0) return day;
  const products = (day.products ?? []).filter((told) => !gone.includes(told));
  return { ...day, products, takenBack: takingBack(day, gone), updatedAt: at };
}

const everythingIn = (day: KeptDay): readonly Told<unknown>[] => [
  ...Object.values(day.answers).flat(),
  ...day.notes,
  ...(day.products ?? []),
];

/** Answers the day with nothing told. */
export function cleared(day: KeptDay, at: number): KeptDay {
  const all = everythingIn(day);
  return { ...emptyDay(day.id, day.timeZone), takenBack: takingBack(day, all), updatedAt: at };
}

/** What was taken back can only come again under a new id. */
function again<V>(told: Told<V>, now: readonly Told<V>[], { id: telling }: Telling): Told<V> {
  const kept = now.find(({ id }) => id === told.id);
  if (kept !== undefined && kept.revision === told.revision) return told;
  return { ...told, id: `${telling}-${told.id}`, revision: 0 };
}

/** Answers the day as it was before a change, also after the change has gone to another device. */
export function backTo(before: KeptDay, day: KeptDay, telling: Telling): KeptDay {
  const answers = Object.fromEntries(
    Object.entries(before.answers).map(([finding, told]) => [
      finding,
      told.map((one) => again(one, day.answers[finding] ?? [], telling)),
    ]),
  );
  const notes = before.notes.map((note) => again(note, day.notes, telling));
  const products = (before.products ?? []).map((told) => again(told, day.products ?? [], telling));
  const kept = new Set([...Object.values(answers).flat(), ...notes, ...products].map(({ id }) => id));
  const gone = everythingIn(day).filter(({ id }) => !kept.has(id));
  return { ...day, answers, notes, products, takenBack: takingBack(day, gone), updatedAt: telling.at };
}

/** Answers the answers of another day that may stand for this one too, by sign; the worst where there are several. */
export function sameAs(
  other: KeptDay | undefined,
  findings: readonly string[],
): Readonly<Record<string, DayAnswer>> {
  if (!isTold(other)) return {};
  return Object.fromEntries(
    findings.flatMap((finding) => {
      const [worst] = answersNow(other, finding);
      return worst === undefined ? [] : [[finding, worst.value] as const];
    }),
  );
}
