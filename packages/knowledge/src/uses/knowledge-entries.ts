import type { Atom, Cause, Condition, Effect, KnowledgeBase } from '@afterneedle/engine';
import type { DangerItem } from '../danger/danger-item.ts';
import type { LedgerEntry, Stated, StatedByKind } from './ledger-entry.ts';

const hourOf = (atom: Atom): number[] =>
  'fromHour' in atom ? [atom.fromHour] : 'afterHour' in atom ? [atom.afterHour] : [];

function startsOf({ all, groups = [] }: Condition): readonly number[] {
  const hours = [...all.flatMap(hourOf), ...groups.flatMap(({ of }) => of.flatMap(hourOf))];
  return hours.length === 0 ? [0] : hours;
}

/** Answers the level and the hours an ordinary effect stands for, by the kind of claim. */
export function statedByEffect({ stages }: Effect): StatedByKind {
  const watched = stages.flatMap(({ watchUntil }) => watchUntil ?? []);
  const ends = stages.flatMap(({ expectedUntil: { standard, deep } }) =>
    [standard, deep].filter((hour) => hour !== null),
  );
  return {
    expected: { levels: ends.length === 0 ? ['self-care'] : ['expected'], starts: [0], ends },
    'red-flag': { levels: watched.length === 0 ? [] : ['contact-provider'], starts: watched },
  };
}

/** A cue tells when a sign begins, which is no window of the cause. */
function statedByCause({ onset }: Cause): StatedByKind {
  const hours = onset.flatMap(({ until }) => until ?? []);
  const stated: Stated = { starts: [0, ...hours], ends: [...hours, null] };
  return { cause: stated, expected: stated };
}

/** Answers the entries of the check-in's knowledge and of the danger list; its care stands with the plan. */
export function knowledgeEntries(base: KnowledgeBase, danger: readonly DangerItem[]): readonly LedgerEntry[] {
  const { rules, lifts, effects, causes, firstAid, masking } = base;
  return [
    ...rules.map(
      (rule): LedgerEntry => ({
        kind: 'rule',
        id: rule.id,
        cites: rule.cites,
        stated: { any: { levels: [rule.level], starts: startsOf(rule) } },
      }),
    ),
    ...lifts.map(
      (lift): LedgerEntry => ({
        kind: 'lift',
        id: lift.id,
        cites: lift.cites,
        stated: { any: { levels: [lift.upTo] } },
      }),
    ),
    ...effects.map(
      (effect): LedgerEntry => ({
        kind: 'effect',
        id: effect.id,
        cites: effect.cites,
        stated: statedByEffect(effect),
      }),
    ),
    ...causes.map(
      (cause): LedgerEntry => ({
        kind: 'cause',
        id: cause.id,
        cites: cause.cites,
        stated: statedByCause(cause),
      }),
    ),
    ...firstAid.map(({ id, cites }): LedgerEntry => ({ kind: 'first-aid', id, cites })),
    ...danger.map(
      ({ item, cites, level }): LedgerEntry => ({
        kind: 'danger',
        id: item,
        cites,
        stated: { any: { levels: [level], starts: [0] } },
      }),
    ),
    ...masking.map(
      ({ c, hides, cites }): LedgerEntry => ({
        kind: 'masking',
        id: `${c}-hides-${hides.join('-')}`,
        cites,
      }),
    ),
  ];
}
