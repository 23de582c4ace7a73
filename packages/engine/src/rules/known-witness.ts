import type { FactSlots } from '../facts/fact-slots.ts';
import type { Facts } from '../facts/facts.ts';
import type { Level } from '../facts/level.ts';
import type { Rule } from './rule.ts';
import { type Witness, type WitnessPlan, witnessFacts } from './witness.ts';

/** What every reason of one rule says, and the reasons it gave before, by what satisfied it; those leave the hours out. */
export interface RuleReasons {
  readonly rule: string;
  readonly level: Level;
  readonly cites: readonly string[];
  readonly known: Map<number, Witness>;
}

/** One byte of a key: the code of a fact plus one, 0 where it is not quoted. */
const CODE_BITS = 5;
/** More facts than this do not fit into one small whole number. */
const MOST_FACTS = 6;

/** Answers what every reason of a rule says. */
export function reasonsOfRule({ id, level, cites }: Rule): RuleReasons {
  return { rule: id, level, cites, known: new Map() };
}

/** A number for what a witness quotes, or -1 where the bytes do not tell how it was answered. */
function quoteKey({ slots, codes: satisfying, opaque }: WitnessPlan, codes: Uint8Array): number {
  if (slots.length > MOST_FACTS) return -1;
  let key = 0;
  for (let index = 0; index < slots.length; index++) {
    const slot = slots[index] as number;
    const code = codes[slot] as number;
    key <<= CODE_BITS;
    if ((((satisfying[index] as number) >>> code) & 1) === 0) continue;
    if ((((opaque[index] as number) >>> code) & 1) !== 0) return -1;
    key |= code + 1;
  }
  return key;
}

function witnessOf({ rule, level, cites }: RuleReasons, facts: Witness['facts']): Witness {
  return { kind: 'rule', rule, level, facts, cites };
}

/** Answers the reason of a rule that fired; where no hours count, the same reason is the same frozen object. */
export function ruleWitness(
  reasons: RuleReasons,
  plan: WitnessPlan,
  given: { readonly codes: Uint8Array; readonly slots: FactSlots; readonly facts: Facts },
): Witness {
  const { codes, slots, facts } = given;
  const { minutes } = facts;
  const key = quoteKey(plan, codes);
  if (key < 0) return witnessOf(reasons, witnessFacts(plan, codes, { slots, facts }));
  let witness = reasons.known.get(key);
  if (witness === undefined) {
    const timeless = { findings: facts.findings, contexts: facts.contexts };
    const quoted = Object.freeze(witnessFacts(plan, codes, { slots, facts: timeless }));
    witness = Object.freeze(witnessOf(reasons, quoted));
    reasons.known.set(key, witness);
  }
  if (minutes === undefined || minutes < plan.fromMinute) return witness;
  // Node copies a frozen object more quickly so than by spreading it.
  const timed: Record<string, Witness['facts'][string]> = Object.assign({}, witness.facts);
  timed['hoursSince'] = minutes / 60;
  return witnessOf(reasons, timed);
}
