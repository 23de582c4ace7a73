import type { Facts, FindingDefinition } from '@afterneedle/engine';
import { SCALES } from '@afterneedle/engine';
import type { Dice } from '@afterneedle/engine/proofs';
import { dangerItems, knowledge } from '@afterneedle/knowledge';
import { FEEL, LATE, LOOK } from '@afterneedle/knowledge/interview';

/** Somebody whose every sign is decided, as only a made-up person's can be. */
export interface Person {
  readonly id: string;
  /** Every finding of the vocabulary, 0 where absent. */
  readonly findings: Readonly<Record<string, number>>;
  readonly contexts: Readonly<Record<string, string>>;
  readonly minutes: number;
  /** The cause it was made from, or the rule. */
  readonly from: string;
  /** How often an answer is "not sure", in 1000ths. */
  readonly unsureRate: number;
}

const { vocabulary } = knowledge;
const wholes = new Map<string, string>(
  vocabulary.findings.flatMap(({ id, of }) => (of === undefined ? [] : [[id, of] as const])),
);
const courses = vocabulary.findings.filter(({ group }) => group === 'course').map(({ id }) => id);
const definitions = new Map<string, FindingDefinition>(vocabulary.findings.map((entry) => [entry.id, entry]));

/** Answers the highest step of a finding. */
export function maxOf(id: string): number {
  const scale = definitions.get(id)?.scale;
  if (scale === undefined) throw new Error(`no finding ${id}`);
  return SCALES[scale].max;
}

/** Answers whether something happens that happens in so many of 1000. */
export function chance(dice: Dice, ofThousand: number): boolean {
  return dice(1000) < ofThousand;
}

/** Answers one of some things, each as often as its weight says. */
export function weighted<T>(dice: Dice, entries: readonly (readonly [T, number])[]): T {
  const sum = entries.reduce((all, [, weight]) => all + weight, 0);
  let at = (dice(1_000_000) / 1_000_000) * sum;
  for (const [value, weight] of entries) {
    at -= weight;
    if (at < 0) return value;
  }
  return (entries.at(-1) as readonly [T, number])[0];
}

/** What a person of these signs says to a line of the danger list, read as it is written. */
function saysYes(
  item: string,
  has: (id: string, atLeast?: number) => boolean,
  word: (id: string) => string,
): boolean {
  const line = dangerItems.find((entry) => entry.item === item);
  const isAfterNumbing = word('numbing-cream') === 'within-24h';
  switch (item) {
    case 'danger-collapse': {
      const fainted = has('collapse') || has('faint');
      const isAsleep = has('drowsy', 2) || (has('drowsy') && word('sedation') === 'none');
      const others = ['fit', 'confusion', 'blue-or-grey', 'very-pale'];
      const isMuchNumbed = isAfterNumbing && word('numbing-amount') === 'large-wrapped-or-over-4pc';
      return (
        (fainted && (isMuchNumbed || word('faint-when') === 'after-leaving')) ||
        isAsleep ||
        others.some((id) => has(id))
      );
    }
    case 'danger-allergy': {
      const skin = has('hives') || has('flush') || courses.some((id) => has(id, 3));
      const isEven = word('fast-swelling') === 'even-treated-skin-first-12h';
      const grew = has('hives-course', 3) || (has('swelling-course', 3) && !isEven);
      return grew || (skin && (has('vomiting', 2) || has('cramps', 3)));
    }
    case 'danger-numbing': {
      const signs = ['ringing-ears', 'metal-taste', 'numb-mouth', 'dizzy', 'tremor'].filter((id) => has(id));
      const need = word('numbing-amount') === 'large-wrapped-or-over-4pc' ? 1 : 2;
      return isAfterNumbing && (has('odd-heartbeat') || signs.length >= need);
    }
    case 'danger-injection': {
      const isInjected = word('injected') !== 'none';
      return has('dusky-net') || (isInjected && (has('sight-change') || (has('white-patch') && has('pain'))));
    }
    case 'danger-very-ill':
      return has('odd-heartbeat') || (line?.parts.some((id) => has(id)) ?? false);
    default:
      return line?.parts.some((id) => has(id)) ?? false;
  }
}

/** Answers a whole person from some signs: parts bring their wholes, and the danger lines are answered truly. */
export function personOf(made: {
  readonly id: string;
  readonly from: string;
  readonly findings: Readonly<Record<string, number>>;
  readonly contexts: Readonly<Record<string, string>>;
  readonly minutes: number;
  readonly unsureRate?: number;
}): Person {
  const findings: Record<string, number> = {};
  for (const { id } of vocabulary.findings) findings[id] = Math.min(made.findings[id] ?? 0, maxOf(id));
  for (const [id, step] of Object.entries(made.findings)) {
    for (let whole = wholes.get(id); step > 0 && whole !== undefined; whole = wholes.get(whole))
      if ((findings[whole] ?? 0) === 0) findings[whole] = 1;
  }
  const hasBumps = ['bumps', 'firm-lumps', 'acne-spots'].some((id) => (findings[id] ?? 0) > 0);
  const isBare = [...LOOK, ...FEEL, ...LATE].every((id) => (findings[id] ?? 0) === 0);
  if (isBare && ((findings['spread-past-treated'] ?? 0) > 0 || (findings['came-back'] ?? 0) > 0))
    findings['redness'] = 1;
  if ((findings['bumps-in-grid'] ?? 0) > 0 && !hasBumps) findings['bumps'] = 1;
  for (const { id, of } of vocabulary.findings) if (of !== undefined && findings[of] === 0) findings[id] = 0;
  const contexts = Object.fromEntries(
    vocabulary.contexts.map(({ id, ordinary }) => [id, made.contexts[id] ?? ordinary]),
  );
  const has = (id: string, atLeast = 1): boolean => (findings[id] ?? 0) >= atLeast;
  const word = (id: string): string => contexts[id] ?? '';
  for (const { item } of dangerItems) findings[item] = has(item) || saysYes(item, has, word) ? 1 : 0;
  return { unsureRate: 0, ...made, findings, contexts };
}

/** Answers what is true of a person, as facts. */
export function truthOf({ findings, contexts, minutes }: Person): Facts {
  return { findings, contexts, minutes };
}
