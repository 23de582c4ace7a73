import type { CheckInView } from '@afterneedle/contract';
import type { CheckIn } from './check-in.ts';
import type { KeptDay } from './diary-day.ts';
import { mergeDiaryDays } from './diary-merge.ts';
import type { Records } from './export-file.ts';
import type { KeptBefore } from './kept-before.ts';
import type { KeptMessage } from './kept-message.ts';
import type { KeptPlan } from './kept-plan.ts';
import { mergeBefore } from './merge-before.ts';
import { mergeCheckIn, withBothNotes, wouldLower } from './merge-check-ins.ts';
import { mergeMessage } from './merge-messages.ts';
import { mergePhoto } from './merge-photo.ts';
import { mergePlan, plansDisagree } from './merge-plan.ts';
import { isKeptPhoto } from './photo.ts';
import { isSame } from './same-content.ts';

export type Store = keyof Records;
export type Choice = 'mine' | 'theirs' | 'both';

/** Something that the phone and the file say differently. */
export interface Conflict {
  readonly store: 'check-ins' | 'plans';
  readonly id: string;
  /** What may be chosen; the first is taken unless the person says otherwise. */
  readonly choices: readonly Choice[];
  readonly mineAt: number;
  readonly theirsAt: number;
}

/** What taking a file over would do. */
export interface ImportPlan {
  readonly added: Readonly<Partial<Record<Store, number>>>;
  readonly changed: Readonly<Partial<Record<Store, number>>>;
  readonly conflicts: readonly Conflict[];
}

/** Reads a note as the check-in does. */
export type ReadNote = Parameters<typeof withBothNotes>[2];

/** What the person chose, by store and id. */
export type Choices = Readonly<Record<string, Choice>>;

/** How a choice is named. */
export const nameOfChoice = ({ store, id }: Pick<Conflict, 'store' | 'id'>): string => `${store}/${id}`;

type AnyRecord = Records[Store][number];

/** What becomes of one record: itself, and a second one where both are kept. */
export interface Merged<T> {
  readonly kept: T;
  readonly copy?: T;
}

function mergedCheckIn(mine: CheckIn, theirs: CheckIn, choice: Choice, read: ReadNote): Merged<CheckIn> {
  const merged = mergeCheckIn(mine, theirs);
  if (merged.copy === undefined || choice === 'both') return merged;
  const [chosen, other] = choice === 'mine' ? [mine, theirs] : [theirs, mine];
  return mayStandAlone(chosen, other) ? { kept: withBothNotes(chosen, other, read) } : merged;
}

/** One of two may only stand alone when nothing was sent or waits, and the other's level is not higher. */
function mayStandAlone(chosen: CheckIn, other: CheckIn): boolean {
  return chosen.delivery === undefined && other.delivery === undefined && !wouldLower(chosen, other);
}

/** A record that is no photo as this app knows them stays as it is. */
function mergedPhoto(mine: unknown, theirs: unknown): AnyRecord {
  if (!isKeptPhoto(mine)) return theirs as AnyRecord;
  return (isKeptPhoto(theirs) ? mergePhoto(mine, theirs) : mine) as unknown as AnyRecord;
}

function mergedView(mine: CheckInView, theirs: CheckInView): CheckInView {
  const far = ({ closedAt, acknowledgedAt, seenAt, messages }: CheckInView): number =>
    [closedAt, acknowledgedAt, seenAt].filter((at) => at !== null).length * 1_000 + messages.length;
  return far(theirs) > far(mine) ? theirs : mine;
}

/** Merges one record of a store with the file's. */
export function mergeRecord<S extends Store>(
  store: S,
  sides: { readonly mine: Records[S][number]; readonly theirs: Records[S][number] },
  how: { readonly choice: Choice; readonly read: ReadNote },
): Merged<Records[S][number]> {
  const { mine, theirs } = sides as { mine: AnyRecord; theirs: AnyRecord };
  const prefer = how.choice === 'both' ? undefined : how.choice;
  const merged = (): Merged<AnyRecord> => {
    switch (store) {
      case 'check-ins':
        return mergedCheckIn(mine as CheckIn, theirs as CheckIn, how.choice, how.read);
      case 'plans':
        return { kept: mergePlan(mine as KeptPlan, theirs as KeptPlan, prefer) };
      case 'before-treatment':
        return { kept: mergeBefore(mine as KeptBefore, theirs as KeptBefore) };
      case 'views':
        return { kept: mergedView(mine as CheckInView, theirs as CheckInView) };
      // A phone keeps its own settings.
      case 'settings':
        return { kept: mine };
      case 'photos':
        return { kept: mergedPhoto(mine, theirs) };
      case 'messages':
        return { kept: mergeMessage(mine as KeptMessage, theirs as KeptMessage) };
      default:
        return { kept: mergeDiaryDays(mine as KeptDay, theirs as KeptDay) };
    }
  };
  return merged() as Merged<Records[S][number]>;
}

function laterFirst(mineAt: number, theirsAt: number): readonly Choice[] {
  return mineAt >= theirsAt ? ['mine', 'theirs'] : ['theirs', 'mine'];
}

function conflictOf(store: Store, mine: AnyRecord, theirs: AnyRecord, here: Records): Conflict | undefined {
  const at = { mineAt: updatedAtOf(mine), theirsAt: updatedAtOf(theirs) };
  const { id } = mine;
  if (store === 'check-ins') {
    const { copy } = mergeCheckIn(mine as CheckIn, theirs as CheckIn);
    const isHere = here['check-ins'].some(
      ({ id: other, answers }) => other === copy?.id && isSame(answers, copy.answers),
    );
    if (copy === undefined || isHere) return undefined;
    const [a, b] = [mine as CheckIn, theirs as CheckIn];
    const alone = [
      mayStandAlone(a, b) ? (['mine'] as const) : [],
      mayStandAlone(b, a) ? (['theirs'] as const) : [],
    ];
    return { store, id, choices: ['both', ...alone.flat()], ...at };
  }
  if (store !== 'plans' || !plansDisagree(mine as KeptPlan, theirs as KeptPlan)) return undefined;
  return { store, id, choices: laterFirst(at.mineAt, at.theirsAt), ...at };
}

const updatedAtOf = (record: AnyRecord): number =>
  'updatedAt' in record && typeof record.updatedAt === 'number' ? record.updatedAt : 0;

const nothingRead: ReadNote = () => ({ findings: {}, contexts: {}, areas: [], deniedInText: [] });

/** Answers what taking a file over would add, change and ask, without doing it. */
export function planImport(here: Records, file: Records): ImportPlan {
  const added: Partial<Record<Store, number>> = {};
  const changed: Partial<Record<Store, number>> = {};
  const conflicts: Conflict[] = [];
  for (const store of Object.keys(file) as Store[]) {
    const mineById = new Map((here[store] as readonly AnyRecord[]).map((record) => [record.id, record]));
    for (const theirs of file[store] as readonly AnyRecord[]) {
      const mine = mineById.get(theirs.id);
      if (mine === undefined) {
        added[store] = (added[store] ?? 0) + 1;
        continue;
      }
      const conflict = conflictOf(store, mine, theirs, here);
      if (conflict !== undefined) {
        conflicts.push(conflict);
        continue;
      }
      const { kept } = mergeRecord(store, { mine, theirs } as never, { choice: 'both', read: nothingRead });
      if (!isSame(kept, mine)) changed[store] = (changed[store] ?? 0) + 1;
    }
  }
  return { added, changed, conflicts };
}
