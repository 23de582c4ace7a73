import { SCALES } from '@afterneedle/engine';
import { contexts, findings } from '@afterneedle/knowledge';
import { planKnowledge } from '@afterneedle/knowledge/plan';

/** Somebody made up, with a treatment and the signs of one day. */
export interface SamplePerson {
  readonly hoursSince: number;
  /** Of the treatment, in the words of a plan. */
  readonly treatment: Readonly<Record<string, string>>;
  readonly person: Readonly<Record<string, string>>;
  /** The same circumstances and the signs, in the words of a check-in. */
  readonly facts: Readonly<Record<string, number | string>>;
}

export const SAMPLE_PEOPLE = 200;

const OF_TREATMENT = new Set([
  'device',
  'depth-class',
  'setting',
  'injected',
  'numbing-cream',
  'sedation',
  'product',
  'area',
]);
const COMMON = [
  'redness',
  'swelling',
  'warmth',
  'itch',
  'tightness',
  'peeling',
  'tenderness',
  'bumps',
  'acne-spots',
];
const DAYS = [1, 3, 8, 20, 26, 40, 55, 75, 100, 130, 170, 250, 400, 700];

/** The same row of numbers on every machine. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

function sampleOf(index: number): SamplePerson {
  const next = numbersFrom(index * 7919 + 17);
  for (let warm = 0; warm < 4; warm += 1) next(2);
  const treatment: Record<string, string> = {};
  const person: Record<string, string> = {};
  for (const { id, values, ordinary } of planKnowledge.facts) {
    const roll = next(100);
    const other = values[next(values.length)] ?? ordinary;
    const isRare = !OF_TREATMENT.has(id) && roll < 78;
    // One in eight things nobody said.
    if (roll % 8 === 0) continue;
    (OF_TREATMENT.has(id) ? treatment : person)[id] = isRare ? ordinary : other;
  }
  if (treatment['device'] === 'rf') treatment['depth-class'] = 'deep-or-rf';
  const known = new Map(contexts.map((context) => [context.id as string, context]));
  const shared = Object.entries({ ...person, ...treatment }).filter(
    ([id, word]) => known.get(id)?.values.some((value) => value === word) === true,
  );
  const signs: Record<string, number> = {};
  for (let count = next(5); count > 0; count -= 1) {
    const common = COMMON[next(COMMON.length)];
    const finding = next(4) > 0 ? findings.find(({ id }) => id === common) : findings[next(findings.length)];
    if (finding === undefined || finding.group === 'course') continue;
    signs[finding.id] = 1 + next(SCALES[finding.scale].max);
  }
  return {
    hoursSince: DAYS[next(DAYS.length)] ?? 20,
    treatment,
    person,
    facts: { ...Object.fromEntries(shared), ...signs },
  };
}

/** Answers the people every protocol is tried on: always the same ones. */
export function samplePeople(): readonly SamplePerson[] {
  return Array.from({ length: SAMPLE_PEOPLE }, (_, index) => sampleOf(index));
}
