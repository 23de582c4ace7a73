import { type FindingAnswer, SCALES } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import type { GivenState } from './given-state.ts';

/** The same state in the engine's words. */
export interface StateFacts {
  readonly hoursSince: number;
  readonly facts: Readonly<Record<string, FindingAnswer | string>>;
  /** Findings the state names as unknown: nobody may fill them in. */
  readonly unknown: readonly string[];
  /** What the state says and the vocabulary has no fact for; gaps.md lists them. */
  readonly gaps: readonly string[];
}

type Known = Record<string, FindingAnswer | string>;

const STEPS: Readonly<Record<string, number>> = {
  mild: 1,
  moderate: 2,
  severe: 3,
  few: 1,
  some: 2,
  many: 3,
  clear: 1,
  'yellow-crust': 2,
  'cloudy-or-pus': 3,
  once: 1,
  repeated: 2,
  pinpoint: 1,
  'spotting-when-wiped': 2,
  'steady-after-10-min-pressure': 3,
  'easy-to-wake': 1,
  'hard-to-wake': 2,
};

const COURSES: Readonly<Record<string, number>> = {
  easing: 0,
  same: 1,
  rising: 2,
  growing: 2,
  multiplying: 2,
  'fast-rising': 3,
  'doubled-in-a-day': 3,
};

/** Place words, by `finding place`; the same word says different things about different findings. */
const PLACES: Readonly<Record<string, Known>> = {
  'swelling one-sided': { 'swelling-one-sided': 1 },
  'warmth one-sided': { 'warmth-one-sided': 1 },
  'eyelid-swelling one-sided': { 'eyelid-one-sided': 1 },
  'swelling both-sides': { 'swelling-one-sided': 0 },
  'warmth both-sides': { 'warmth-one-sided': 0 },
  'eyelid-swelling both-sides': { 'eyelid-one-sided': 0 },
  'itch spreading-past-treated': { 'spread-past-treated': 1 },
  'redness spreading-past-treated': { 'spread-past-treated': 1 },
  'warmth spreading-past-treated': { 'spread-past-treated': 1 },
  'bumps treated-area': { 'spread-past-treated': 0 },
  'swelling treated-area': { 'spread-past-treated': 0 },
  'itch only-where-product-went': { 'only-where-product': 1 },
  'numbness only-where-cream-lay': { 'numb-where': 'only-where-cream-lay-under-3h' },
  'white-patch only-where-cream-lay': { 'white-patch-where': 'only-where-cream-lay-under-3h' },
  'firm-lumps in-needle-grid': { 'bumps-in-grid': 1 },
  'blisters-grouped nose-tip': { 'sores-near-eye': 1 },
  'blisters-grouped lip': { area: 'lip' },
  'acne-spots usual-acne-places': { 'spots-where': 'usual-places' },
};

/** Free and renamed words, by `context word`. A context that has the vocabulary's own name and words needs no line. */
const WORDS: Readonly<Record<string, Known>> = {
  'prp yes': { injected: 'prp' },
  'skin white': { 'skin-tone': 'white' },
  'skin brown': { 'skin-tone': 'brown' },
  'skin black': { 'skin-tone': 'black' },
  'white-patch only-where-cream-lay-under-3h': { 'white-patch-where': 'only-where-cream-lay-under-3h' },
  'white-patch after-heat-or-acid': { 'white-patch-where': 'after-heat-or-acid' },
  'white-patch after-injection': { 'white-patch-where': 'after-injection' },
  'product healing balm': { product: 'plain' },
  'product plain moisturiser': { product: 'plain' },
  'product new cream': { product: 'new-or-scented' },
  'product new serum': { product: 'new-or-scented' },
  'product vitamin C serum': { product: 'serum-needled-in' },
  'product numbing cream': { 'numbing-cream': 'within-24h' },
  'event acid splash': { product: 'strong-active' },
  'event peel': { product: 'strong-active' },
  'event toner on open skin': { product: 'strong-active' },
  'event burning liquid on open skin': { 'skin-splash': 2 },
  'event needle from dirty ground': { 'dirty-tool': 'yes' },
  // What others said is no fact: it neither raises nor lowers a level.
  'said salon: normal': {},
  'said friend: looks terrible': {},
  'history acne-prone': { 'acne-prone': 'yes' },
  'history milia': { 'milia-prone': 'yes' },
  'history dry-skin': { 'dry-or-sensitive': 'yes' },
  'history sensitive': { 'dry-or-sensitive': 'yes' },
  'history rosacea': { rosacea: 'yes' },
  'history eczema': { eczema: 'yes' },
  'history cold-sores': { 'cold-sores': 'yes' },
  'history keloid': { keloid: 'yes' },
  'history nickel-rash': { 'nickel-rash': 'yes' },
  'history allergy-known': { 'known-allergy': 'yes' },
  'person diabetes': { diabetes: 'yes' },
  'person weak-immunity': { 'weak-immunity': 'yes' },
  'person blood-thinner': { 'blood-thinner': 'yes' },
  'person pregnant': { pregnant: 'yes' },
  'person under-18': { 'under-18': 'yes' },
};

const { vocabulary } = knowledge;
const findingById = new Map(vocabulary.findings.map((finding) => [finding.id, finding]));
const contextById = new Map(vocabulary.contexts.map((context) => [context.id, context]));

function stepOf(id: string, word: string): number {
  const finding = findingById.get(id);
  if (finding === undefined) throw new Error(`no finding is called ${id}`);
  const { max } = SCALES[finding.scale];
  const step =
    word === 'yes' && (finding.scale === 'presence' || finding.scale === 'danger') ? max : STEPS[word];
  if (step === undefined || step > max) throw new Error(`${id} cannot be ${word}`);
  return step;
}

function goneStepOf(id: string): FindingAnswer {
  const finding = findingById.get(id);
  if (finding === undefined) throw new Error(`no finding is called ${id}`);
  return finding.scale === 'danger' ? 1 : true;
}

function beganOf(hour: number): string {
  if (hour <= 24) return 'within-24h';
  return hour <= 48 ? '24-48h' : 'after-48h';
}

function depthOf(millimetres: number): string {
  if (millimetres < 0.5) return 'light';
  return millimetres <= 1.5 ? 'standard' : 'deep-or-rf';
}

function placeFacts(finding: string, place: string): Known {
  const facts = PLACES[`${finding} ${place}`];
  if (facts === undefined) throw new Error(`no fact says that ${finding} is ${place}`);
  return facts;
}

function contextFacts(name: string, value: string | number, hours: number): Known {
  if (name === 'depthMm') return { 'depth-class': depthOf(Number(value)) };
  // The vocabulary asks for cream and injection together; where it is numb tells them apart.
  if (name === 'numbing' && value !== 'none')
    return { 'numbing-cream': hours <= 24 ? 'within-24h' : 'later' };
  const facts = WORDS[`${name} ${value}`];
  if (facts !== undefined) return facts;
  if (contextById.get(name)?.values.includes(String(value)) === true) return { [name]: String(value) };
  throw new Error(`no fact says that ${name} is ${value}`);
}

function agree(known: Known, more: Known): void {
  for (const [id, value] of Object.entries(more)) {
    if (known[id] !== undefined && known[id] !== value)
      throw new Error(`${id} is both ${known[id]} and ${value}`);
    known[id] = value;
  }
}

/** Says a given state in the engine's facts; a word nobody mapped is an error. */
export function factsOfState(state: GivenState): StateFacts {
  const known: Known = {};
  const unknown: string[] = [];
  const gaps: string[] = [];
  for (const [id, word] of Object.entries(state.findings)) {
    if (word === 'unknown') unknown.push(id);
    else agree(known, { [id]: stepOf(id, word) });
  }
  for (const id of state.gone ?? []) agree(known, { [id]: goneStepOf(id) });
  for (const [id, trend] of Object.entries(state.trend ?? {})) {
    const course = COURSES[trend];
    if (trend === 'returned') agree(known, { 'came-back': 1 });
    else if (course === undefined) throw new Error(`no course is called ${trend}`);
    else if (findingById.has(`${id}-course`)) agree(known, { [`${id}-course`]: course });
    else gaps.push(`${id} ${trend}: no finding ${id}-course`);
  }
  for (const [id, hour] of Object.entries(state.began ?? {})) {
    if (id !== 'bumps' && id !== 'acne-spots') throw new Error(`no fact says when ${id} began`);
    agree(known, { 'bumps-began': beganOf(hour) });
  }
  for (const [id, place] of Object.entries(state.where ?? {})) agree(known, placeFacts(id, place));
  for (const [name, value] of Object.entries(state.context ?? {})) {
    const words = typeof value === 'object' ? value : [value];
    for (const word of words) agree(known, contextFacts(name, word, state.hours));
  }
  if (known['device'] === 'rf') known['depth-class'] = 'deep-or-rf';
  return { hoursSince: state.hours, facts: known, unknown, gaps };
}
