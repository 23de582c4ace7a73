import type { Reading } from '../src/facts/bounds.ts';
import { firstMinute } from '../src/rules/holds.ts';
import type { Atom, AtomGroup, Condition } from '../src/rules/rule.ts';

const MOST_READINGS = 20_000;
const UNKNOWN = '?';

function choices({ need, of }: AtomGroup): readonly (readonly Atom[])[] {
  const pick = (from: number, left: number): readonly (readonly Atom[])[] => {
    if (left === 0) return [[]];
    const rows: (readonly Atom[])[] = [];
    for (let index = from; index <= of.length - left; index++) {
      for (const rest of pick(index + 1, left - 1)) rows.push([of[index] as Atom, ...rest]);
    }
    return rows;
  };
  return pick(0, need);
}

function readingsOf(atoms: readonly Atom[]): readonly Reading[] {
  const findings: Record<string, number> = {};
  const words: Record<string, readonly string[]> = {};
  let minutes = Number.NEGATIVE_INFINITY;
  for (const atom of atoms) {
    if ('f' in atom) findings[atom.f] = Math.max(findings[atom.f] ?? 0, atom.atLeast);
    else if ('c' in atom) {
      const is = [...atom.is, ...(atom.orUnknown === true ? [UNKNOWN] : [])];
      words[atom.c] = (words[atom.c] ?? is).filter((word) => is.includes(word));
    } else minutes = Math.max(minutes, firstMinute(atom));
  }
  let contexts: readonly Readonly<Record<string, readonly string[]>>[] = [{}];
  for (const [c, is] of Object.entries(words)) {
    contexts = contexts.flatMap((known) =>
      is.map((word) => ({ ...known, [c]: word === UNKNOWN ? [] : [word] })),
    );
  }
  return contexts.map((known) => ({ findings, contexts: known, minutes }));
}

/**
 * Answers the weakest readings in which a condition holds: every reading in which it holds lies at or above one of them.
 * None when it can never hold.
 */
export function minimalReadings(condition: Condition): readonly Reading[] {
  let rows: readonly (readonly Atom[])[] = [condition.all];
  for (const group of condition.groups ?? []) {
    const more = choices(group);
    if (rows.length * more.length > MOST_READINGS)
      throw new RangeError('too many weakest readings to look at');
    rows = rows.flatMap((row) => more.map((choice) => [...row, ...choice]));
  }
  return rows.flatMap(readingsOf);
}

/** Answers a reading at or above both. Where both name a context, the words of the first stand. */
export function joined(a: Reading, b: Reading): Reading {
  const findings: Record<string, number> = { ...b.findings };
  for (const [id, step] of Object.entries(a.findings)) findings[id] = Math.max(step, findings[id] ?? 0);
  return { findings, contexts: { ...b.contexts, ...a.contexts }, minutes: Math.max(a.minutes, b.minutes) };
}
