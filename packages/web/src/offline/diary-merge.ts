import { badnessOf, type DayAnswer, type KeptDay, type Told } from './diary-day.ts';

type Compare<V> = (a: V, b: V) => number;

const compareTexts = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const compareAnswers: Compare<DayAnswer> = (a, b) => badnessOf(a) - badnessOf(b);

/** The later of two states of the same thing told. Two of the same revision should be the same; else the worse stays. */
function laterOf<V>(a: Told<V>, b: Told<V>, compare: Compare<V>): Told<V> {
  const order =
    a.revision - b.revision ||
    compare(a.value, b.value) ||
    a.at - b.at ||
    compareTexts(JSON.stringify(a), JSON.stringify(b));
  return order >= 0 ? a : b;
}

function mergeTold<V>(
  all: readonly Told<V>[],
  takenBack: KeptDay['takenBack'],
  compare: Compare<V>,
): readonly Told<V>[] {
  const byId = new Map<string, Told<V>>();
  for (const told of all) {
    const other = byId.get(told.id);
    byId.set(told.id, other === undefined ? told : laterOf(other, told, compare));
  }
  return [...byId.values()]
    .filter(({ id, revision }) => revision > (takenBack[id] ?? -1))
    .toSorted((a, b) => compareTexts(a.id, b.id));
}

function mergeTakenBack(a: KeptDay['takenBack'], b: KeptDay['takenBack']): KeptDay['takenBack'] {
  const ids = [...new Set([...Object.keys(a), ...Object.keys(b)])].toSorted(compareTexts);
  return Object.fromEntries(ids.map((id) => [id, Math.max(a[id] ?? -1, b[id] ?? -1)]));
}

/**
 * Answers one day as two devices know it: what both told stays, both notes and both answers, until the person takes one
 * back. The order of merging changes nothing, and merging again adds nothing.
 */
export function mergeDiaryDays(a: KeptDay, b: KeptDay): KeptDay {
  const takenBack = mergeTakenBack(a.takenBack, b.takenBack);
  const newer = a.updatedAt - b.updatedAt || compareTexts(b.timeZone, a.timeZone);
  const findings = [...new Set([...Object.keys(a.answers), ...Object.keys(b.answers)])].toSorted(
    compareTexts,
  );
  const answers = findings
    .map((finding) => {
      const all = [...(a.answers[finding] ?? []), ...(b.answers[finding] ?? [])];
      return [finding, mergeTold(all, takenBack, compareAnswers)] as const;
    })
    .filter(([, told]) => told.length > 0);
  const products = mergeTold([...(a.products ?? []), ...(b.products ?? [])], takenBack, compareTexts);
  return {
    id: a.id,
    timeZone: newer >= 0 ? a.timeZone : b.timeZone,
    answers: Object.fromEntries(answers),
    notes: mergeTold([...a.notes, ...b.notes], takenBack, compareTexts),
    ...(products.length === 0 ? {} : { products }),
    takenBack,
    updatedAt: Math.max(a.updatedAt, b.updatedAt),
  };
}
