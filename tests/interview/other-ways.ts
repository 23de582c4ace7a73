import {
  type AskedScreen,
  compileInterview,
  compileKnowledge,
  type InterviewKnowledge,
} from '@afterneedle/engine';
import {
  askableItems,
  chancesOf,
  type Situation,
  sharesOf,
  situationAt,
  weightsNow,
} from '@afterneedle/engine/proofs';
import { knowledge } from '@afterneedle/knowledge';
import { AT_RISK, interview } from '@afterneedle/knowledge/interview';
import type { Point, Way } from './walks.ts';

const FEEL = [
  'warmth',
  'tenderness',
  'pain',
  'burning',
  'itch',
  'tightness',
  'tingling',
  'numbness',
  'weakness',
];

const screenOf = (id: string): InterviewKnowledge['screens'][number] => {
  const screen = interview.screens.find((one) => one.id === id);
  if (screen === undefined) throw new Error(`no screen ${id}`);
  return screen;
};
const asking = (id: string, asks: readonly string[]): InterviewKnowledge['screens'][number] => ({
  id,
  kind: 'facts',
  asks,
  isWhole: true,
  why: 'As the form had it.',
});
const NUMBED = ['ringing-ears', 'metal-taste', 'numb-mouth', 'dizzy', 'tremor'];

/** The form as it was before the interview: the same questions in its fixed order, on its own pages. */
export const formOfBefore: InterviewKnowledge = {
  ...interview,
  screens: [
    screenOf('danger-1'),
    screenOf('danger-2'),
    ...interview.screens.filter(({ id }) => id.startsWith('which-')),
    asking('when', ['hoursSince']),
    screenOf('device'),
    screenOf('depth-class'),
    screenOf('setting'),
    { ...screenOf('that-day'), asks: screenOf('that-day').asks.filter((id) => id !== 'hoursSince') },
    screenOf('blood-exposure'),
    screenOf('numbing-amount'),
    asking('numbing-signs', NUMBED),
    screenOf('injected'),
    screenOf('product'),
    screenOf('where'),
    screenOf('look'),
    screenOf('late'),
    screenOf('eyes'),
    asking('feel', FEEL),
    asking('whole-body', ['fever', 'hot-and-cold', 'flu-like', 'headache', 'nodes', 'mouth-sores']),
    screenOf('strength'),
    screenOf('course'),
    screenOf('scar-course'),
    screenOf('flush-trigger'),
    screenOf('bumps-began'),
    screenOf('spots-where'),
    screenOf('solitary-white-dots'),
    screenOf('peeling-began'),
    screenOf('numb-where'),
    screenOf('white-patch-where'),
    asking('masked', ['masked']),
    screenOf('since'),
    { ...screenOf('about-you'), asks: [...AT_RISK, ...screenOf('about-you').asks] },
    screenOf('skin-tone'),
  ],
};

const compiled = compileKnowledge(knowledge);
const compiledForm = compileInterview(compiled, formOfBefore);
const compiledOurs = compileInterview(compiled, interview);

function left(point: Point, situation: Situation): readonly Pick<AskedScreen, 'id' | 'items'>[] {
  return situation.interview.screens
    .filter(({ screen }) => !point.answered.shown.includes(screen.id))
    .map((screen) => ({
      id: screen.screen.id,
      items: askableItems(screen, situation).map(({ fact }) => fact),
    }))
    .filter(({ items }) => items.length > 0);
}

/** The fixed form: page after page in its order, until the stop rule of the interview allows the result. */
export const fixedForm: Way = (point) => {
  if (point.step.isStop) return undefined;
  return left(point, situationAt(compiled, compiledForm, point.step.facts))[0];
};

/** The fixed form to its last page. */
export const wholeForm: Way = (point) =>
  point.step.certificate?.kind === 'emergency'
    ? undefined
    : left(point, situationAt(compiled, compiledForm, point.step.facts))[0];

const ENOUGH_BITS = 0.05;

function entropy(chances: readonly number[]): number {
  const all = chances.reduce((sum, one) => sum + one, 0);
  return chances.reduce((sum, one) => (one === 0 ? sum : sum - (one / all) * Math.log2(one / all)), 0);
}

const entropiesOf = new Map<number, readonly number[]>();

/** By cause: the entropy of the answers to one fact under it. */
function entropies(
  slot: number,
  probes: Parameters<typeof sharesOf>[0],
  situation: Situation,
): readonly number[] {
  const known = entropiesOf.get(slot);
  if (known !== undefined) return known;
  const shares = sharesOf(probes, situation);
  const count = shares.length / probes.length;
  const under = Array.from({ length: count }, (_, cause) =>
    entropy(probes.map((_probe, index) => shares[index * count + cause] ?? 0)),
  );
  entropiesOf.set(slot, under);
  return under;
}

/** How many bits about the cause a screen is expected to bring: entropy of its answers less what remains given each cause. */
function bitsOf(items: readonly string[], situation: Situation): number {
  const weights = weightsNow(situation);
  const all = weights.reduce((sum, one) => sum + one, 0);
  let bits = 0;
  for (const { items: known } of situation.interview.screens) {
    for (const item of known) {
      if (!items.includes(item.fact) || item.slot < 0) continue;
      const probes = probesOf(item.slot, situation);
      const overall = entropy(chancesOf(probes, weights, situation));
      const under = entropies(item.slot, probes, situation);
      const given = weights.reduce((sum, weight, cause) => sum + (weight / all) * (under[cause] ?? 0), 0);
      bits += Math.max(0, overall - given);
      items = items.filter((id) => id !== item.fact);
    }
  }
  return bits;
}

function probesOf(
  slot: number,
  { compiled: { layout } }: Situation,
): readonly { slot: number; value: number }[] {
  const { slots } = layout;
  if (slot < slots.findingCount)
    return Array.from({ length: (slots.max[slot] ?? 1) + 1 }, (_, value) => ({ slot, value }));
  const words = slots.words[slot - slots.findingCount] ?? [];
  const usual = slots.usual[slot] ?? 0;
  return [usual, ...words.flatMap((_, value) => (value === usual ? [] : [value]))].map((value) => ({
    slot,
    value,
  }));
}

/** Information gain alone, as the literature optimises it: the screen that says most about the cause, until none says much. */
export const gainAlone: Way = (point) => {
  if (point.step.certificate?.kind === 'emergency') return undefined;
  const situation = situationAt(compiled, compiledOurs, point.step.facts);
  const scored = left(point, situation).map((screen) => ({ screen, bits: bitsOf(screen.items, situation) }));
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (top, one) => (top === undefined || one.bits > top.bits ? one : top),
    undefined,
  );
  return best !== undefined && best.bits >= ENOUGH_BITS ? best.screen : undefined;
};
