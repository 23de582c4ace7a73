import { type Level, levelOfRank, rankOf } from '../src/facts/level.ts';
import type { Vocabulary } from '../src/facts/vocabulary.ts';
import { SCALES } from '../src/facts/vocabulary.ts';
import { atomKey } from '../src/rules/atom-key.ts';
import { atomsOf } from '../src/rules/holds.ts';
import type { Atom, Condition, Lift, Rule } from '../src/rules/rule.ts';

/** A rule or lift with one thing changed; `entry` is missing where it was deleted. */
export interface Mutant<Entry extends Rule | Lift> {
  readonly how: string;
  /** Tightened asks for more before it fires, loosened for less. */
  readonly direction: 'tightened' | 'loosened';
  readonly entry: Entry | undefined;
}

interface Change {
  readonly how: string;
  readonly condition: Condition;
}

const nameOf = (atom: Atom): string => {
  if ('f' in atom) return `${atom.f} at least ${atom.atLeast}`;
  if ('c' in atom)
    return `${atom.c} is ${atom.is.join(' or ')}${atom.orUnknown === true ? ' or unknown' : ''}`;
  return 'fromHour' in atom ? `from hour ${atom.fromHour}` : `after hour ${atom.afterHour}`;
};

function shifted(atom: Atom, by: 1 | -1, vocabulary: Vocabulary): readonly Atom[] {
  if ('f' in atom) {
    const scale = vocabulary.findings.find(({ id }) => id === atom.f)?.scale;
    const atLeast = atom.atLeast + by;
    return atLeast < 1 || scale === undefined || atLeast > SCALES[scale].max ? [] : [{ ...atom, atLeast }];
  }
  if ('fromHour' in atom) return atom.fromHour + by < 0 ? [] : [{ fromHour: atom.fromHour + by }];
  if ('afterHour' in atom) return atom.afterHour + by < 0 ? [] : [{ afterHour: atom.afterHour + by }];
  const words = vocabulary.contexts.find(({ id }) => id === atom.c)?.values ?? [];
  if (by > 0) {
    const fewer =
      atom.is.length < 2
        ? []
        : atom.is.map((word) => ({ ...atom, is: atom.is.filter((other) => other !== word) }));
    return atom.orUnknown === true ? [...fewer, { c: atom.c, is: atom.is }] : fewer;
  }
  return words.filter((word) => !atom.is.includes(word)).map((word) => ({ ...atom, is: [...atom.is, word] }));
}

/** Every way to put something else in the place of one condition; an empty list takes it away. */
function replaced(condition: Condition, to: (atom: Atom) => readonly (readonly Atom[])[]): readonly Change[] {
  const groups = condition.groups ?? [];
  const inAll = condition.all.flatMap((atom, at) =>
    to(atom).map((instead) => ({
      how: `${nameOf(atom)} -> ${instead.map(nameOf).join() || 'gone'}`,
      condition: { ...condition, all: condition.all.toSpliced(at, 1, ...instead) },
    })),
  );
  const inGroups = groups.flatMap((group, place) =>
    group.of.flatMap((atom, at) =>
      to(atom).map((instead) => ({
        how: `${nameOf(atom)} -> ${instead.map(nameOf).join() || 'gone'}`,
        condition: {
          ...condition,
          groups: groups.with(place, { ...group, of: group.of.toSpliced(at, 1, ...instead) }),
        },
      })),
    ),
  );
  return [...inAll, ...inGroups];
}

function groupChanges(condition: Condition, by: 1 | -1): readonly Change[] {
  const groups = condition.groups ?? [];
  return groups.flatMap((group, place): readonly Change[] => {
    const need = group.need + by;
    const counted = {
      how: `needs ${group.need} -> ${need}`,
      condition: { ...condition, groups: groups.with(place, { ...group, need }) },
    };
    if (by > 0) return need <= group.of.length ? [counted] : [];
    const gone = {
      how: `group ${place + 1} -> gone`,
      condition: { ...condition, groups: groups.toSpliced(place, 1) },
    };
    return need >= 1 ? [counted, gone] : [gone];
  });
}

function tightenings(
  condition: Condition,
  vocabulary: Vocabulary,
  everyAtom: readonly Atom[],
): readonly Change[] {
  const own = new Set(atomsOf(condition).map(atomKey));
  const added = everyAtom
    .filter((atom) => !own.has(atomKey(atom)))
    .map((atom) => ({
      how: `and ${nameOf(atom)}`,
      condition: { ...condition, all: [...condition.all, atom] },
    }));
  const options = (condition.groups ?? []).flatMap((group, place) =>
    group.of.length <= group.need
      ? []
      : group.of.map((atom, at) => ({
          how: `option ${nameOf(atom)} -> gone`,
          condition: {
            ...condition,
            groups: (condition.groups ?? []).with(place, { ...group, of: group.of.toSpliced(at, 1) }),
          },
        })),
  );
  const harder = replaced(condition, (atom) => shifted(atom, 1, vocabulary).map((instead) => [instead]));
  return [...harder, ...groupChanges(condition, 1), ...options, ...added];
}

function loosenings(condition: Condition, vocabulary: Vocabulary): readonly Change[] {
  const easier = replaced(condition, (atom) => shifted(atom, -1, vocabulary).map((instead) => [instead]));
  const gone = condition.all.map((atom, at) => ({
    how: `${nameOf(atom)} -> gone`,
    condition: { ...condition, all: condition.all.toSpliced(at, 1) },
  }));
  return [...easier, ...groupChanges(condition, -1), ...gone];
}

function mutantsOf<Entry extends Rule | Lift>(
  entry: Entry,
  vocabulary: Vocabulary,
  everyAtom: readonly Atom[],
): readonly Mutant<Entry>[] {
  const changed =
    (direction: 'tightened' | 'loosened') =>
    ({ how, condition }: Change): Mutant<Entry> => ({
      how,
      direction,
      entry: { ...entry, all: condition.all, groups: condition.groups ?? [] },
    });
  return [
    { how: 'deleted', direction: 'tightened', entry: undefined },
    ...tightenings(entry, vocabulary, everyAtom).map(changed('tightened')),
    ...loosenings(entry, vocabulary).map(changed('loosened')),
  ];
}

/** Answers every rule with one thing changed: its level, a threshold, an hour, a word, a count, a condition more or less. */
export function ruleMutants(
  rule: Rule,
  vocabulary: Vocabulary,
  everyAtom: readonly Atom[],
): readonly Mutant<Rule>[] {
  const rank = rankOf(rule.level);
  const at = (to: number, direction: 'tightened' | 'loosened'): Mutant<Rule> => {
    const level: Level = levelOfRank(to);
    return { how: `${rule.level} -> ${level}`, direction, entry: { ...rule, level } };
  };
  return [
    ...(rank > 0 ? [at(rank - 1, 'tightened')] : []),
    ...(rank < 4 ? [at(rank + 1, 'loosened')] : []),
    ...mutantsOf(rule, vocabulary, everyAtom),
  ];
}

/** Answers every lift with one thing changed. */
export function liftMutants(
  lift: Lift,
  vocabulary: Vocabulary,
  everyAtom: readonly Atom[],
): readonly Mutant<Lift>[] {
  const other = lift.upTo === 'same-day' ? 'contact-provider' : 'same-day';
  const direction = other === 'same-day' ? 'loosened' : 'tightened';
  return [
    { how: `up to ${lift.upTo} -> ${other}`, direction, entry: { ...lift, upTo: other } },
    ...mutantsOf(lift, vocabulary, everyAtom),
  ];
}
