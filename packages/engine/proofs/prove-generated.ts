import type { GeneratedRules } from '../src/ahead/generated-rules.ts';
import { fireByTables } from '../src/rules/evaluate.ts';
import type { Tables } from '../src/rules/tables.ts';
import type { CompiledKnowledge } from '../src/triage/compiled-knowledge.ts';
import { concluded, newTally, type Proof } from './proof.ts';
import { diceOf } from './random.ts';

/** A rule with more conditions than this is looked at in this many settings at random. */
const MOST_CONDITIONS = 12;

/** The condition bits that a rule or lift names. */
function bitsOf({ partStart, pairStart, pairWord, pairMask }: Tables, index: number): readonly number[] {
  const bits = new Set<number>();
  const first = pairStart[partStart[index] as number] as number;
  const end = pairStart[partStart[index + 1] as number] as number;
  for (let pair = first; pair < end; pair++) {
    for (let bit = 0; bit < 32; bit++) {
      if ((((pairMask[pair] as number) >>> bit) & 1) === 1) bits.add(((pairWord[pair] as number) << 5) | bit);
    }
  }
  return [...bits];
}

function set(atoms: Int32Array, bit: number, isOn: boolean): void {
  const word = bit >>> 5;
  const mask = 1 << (bit & 31);
  atoms[word] = isOn ? (atoms[word] as number) | mask : (atoms[word] as number) & ~mask;
}

/**
 * Shows that the rules as code fire what the tables fire: for each rule in every setting of its own conditions, with no
 * other condition, with all others and with others at random. The tables are proved to say what the rules say.
 */
export function proveGenerated(
  { tables, rules, lifts }: CompiledKnowledge,
  generated: GeneratedRules,
  { seed }: { readonly seed: number },
): Proof {
  const tally = newTally();
  const dice = diceOf(seed);
  const atoms = new Int32Array(tables.atomWords);
  const byCode = new Int32Array(tables.ruleWords);
  const byTables = new Int32Array(tables.ruleWords);
  const others = [() => 0, () => -1, () => dice(2 ** 32) & dice(2 ** 32), () => dice(2 ** 32) | 0];
  for (const [index, { id }] of [...rules, ...lifts].entries()) {
    const bits = bitsOf(tables, index);
    const isMany = bits.length > MOST_CONDITIONS;
    for (let setting = 0; setting < 1 << Math.min(bits.length, MOST_CONDITIONS); setting++) {
      const isOn = (place: number): boolean => (isMany ? dice(2) === 0 : ((setting >>> place) & 1) === 1);
      for (const other of others) {
        for (let word = 0; word < atoms.length; word++) atoms[word] = other();
        for (const [place, bit] of bits.entries()) set(atoms, bit, isOn(place));
        generated.fire(atoms, byCode);
        fireByTables(tables, atoms, byTables);
        tally.checked++;
        if (byCode.join() === byTables.join() || tally.failures.length >= 5) continue;
        tally.failures.push(`where ${id} was looked at, conditions ${atoms.join()} fire ${byCode.join()}`);
      }
    }
  }
  return concluded('the rules as code fire what the tables fire', tally);
}
