import { inOrder, type KeptPlan, type KeptTreatment } from './kept-plan.ts';
import { contentOf, union } from './same-content.ts';

const UNSURE = 'unsure';

function isNewer(a: KeptPlan, b: KeptPlan): boolean {
  return a.updatedAt === b.updatedAt ? contentOf(a) > contentOf(b) : a.updatedAt > b.updatedAt;
}

function notesOf(first: KeptTreatment, second: KeptTreatment): string | undefined {
  const [note, other] = [first.record?.note, second.record?.note];
  if (note === undefined || other === undefined || note.includes(other)) return note ?? other;
  return other.includes(note) ? other : `${note}\n\n${other}`;
}

/** The one corrected later holds; what was written down on both phones stays. */
function mergedTreatment(preferred: KeptTreatment, other: KeptTreatment): KeptTreatment {
  const isOtherLater = (other.changedAt ?? 0) > (preferred.changedAt ?? 0);
  const [first, second] = isOtherLater ? [other, preferred] : [preferred, other];
  const note = notesOf(first, second);
  const record = first.record ?? second.record;
  if (record === undefined) return { ...second, ...first };
  const areas = union(first.record?.areas, second.record?.areas);
  return {
    ...second,
    ...first,
    record: { ...second.record, ...record, areas, ...(note === undefined ? {} : { note }) },
  };
}

function mergedTreatments(newer: KeptPlan, older: KeptPlan): readonly KeptTreatment[] {
  const byId = new Map(older.treatments.map((treatment) => [treatment.id, treatment]));
  for (const treatment of newer.treatments) {
    const other = byId.get(treatment.id);
    byId.set(treatment.id, other === undefined ? treatment : mergedTreatment(treatment, other));
  }
  return inOrder([...byId.values()]);
}

/** The newer answer holds, but "not sure" never takes the place of an answer. */
function mergedFacts(newer: KeptPlan['person'], older: KeptPlan['person']): KeptPlan['person'] {
  const said = Object.entries(newer).filter(([id, value]) => value !== UNSURE || older[id] === undefined);
  return { ...older, ...Object.fromEntries(said) };
}

/** What the calendars of either phone may still hold; of the same entry the later moment. */
function mergedGiven(mine: KeptPlan, theirs: KeptPlan): Pick<KeptPlan, 'given'> {
  if (mine.given === undefined && theirs.given === undefined) return {};
  const latest = new Map<string, number>();
  for (const { uid, startsAt } of [...(mine.given ?? []), ...(theirs.given ?? [])])
    latest.set(uid, Math.max(startsAt, latest.get(uid) ?? startsAt));
  const all = [...latest].map(([uid, startsAt]) => ({ uid, startsAt }));
  return { given: all.toSorted((a, b) => (a.uid < b.uid ? -1 : 1)) };
}

/**
 * Merges the plans of two phones: every treatment of both, every allergy of both; where both hold the same treatment
 * or answer, that of the plan changed later, unless the person chose `prefer`.
 */
export function mergePlan(mine: KeptPlan, theirs: KeptPlan, prefer?: 'mine' | 'theirs'): KeptPlan {
  const isMineFirst = prefer === undefined ? isNewer(mine, theirs) : prefer === 'mine';
  const [newer, older] = isMineFirst ? [mine, theirs] : [theirs, mine];
  const calm = [mine.calm, theirs.calm]
    .filter((said) => said !== undefined)
    .toSorted((a, b) => b.at - a.at || Number(a.isCalm) - Number(b.isCalm))[0];
  const hasAllergies = mine.allergies !== undefined || theirs.allergies !== undefined;
  return {
    id: 'mine',
    // One name for the calendar entries of both phones.
    planId: mine.planId < theirs.planId ? mine.planId : theirs.planId,
    sequence: Math.max(mine.sequence, theirs.sequence),
    ...mergedGiven(mine, theirs),
    treatments: mergedTreatments(newer, older),
    person: mergedFacts(newer.person, older.person),
    supplied: union(mine.supplied, theirs.supplied),
    ...(calm === undefined ? {} : { calm }),
    ...(hasAllergies ? { allergies: union(mine.allergies, theirs.allergies) } : {}),
    updatedAt: Math.max(mine.updatedAt, theirs.updatedAt),
  };
}

/** Answers whether the plans hold something that cannot both be kept: the same treatment or answer, said differently. */
export function plansDisagree(mine: KeptPlan, theirs: KeptPlan): boolean {
  const a = mergePlan(mine, theirs, 'mine');
  const b = mergePlan(mine, theirs, 'theirs');
  return contentOf(a) !== contentOf(b);
}
